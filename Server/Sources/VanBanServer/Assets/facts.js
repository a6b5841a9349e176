// How documents and records are told to people, the same in the panel and in the report.

import { el } from "./dom.js";
import { day, language, nameOf, t } from "./words.js";

/** The head of a document as pairs of a word and texts; none means that the document has none. */
export function headFields(document) {
  const lines = (value) => [value].flat().filter((line) => line);
  return [
    ["typeName", lines(document.typeName)],
    ["code", lines(document.codeRaw)],
    ["issuedDate", lines(document.issuedDate && day(document.issuedDate.iso))],
    ["place", lines(document.place)],
    ["organName", lines(document.organName)],
    ["parentOrganName", lines(document.parentOrganName)],
    ["subject", lines(document.subject)],
    ["secrecy", lines(document.secrecy)],
    ["urgency", lines(document.urgency)],
    ["addressees", document.addressees],
    ["legalBases", document.legalBases.map((basis) => basis.raw)],
    [
      "signers",
      document.signers.map(({ competence, position, fullName }) =>
        lines([competence, position, fullName]).join(" – ")
      ),
    ],
    ["recipients", document.recipients],
    ["appendixes", document.appendixes.map(({ label, title }) => lines([label, title]).join(": "))],
  ];
}

/** A list of facts; what is not there is said to be absent. */
export function factList(fields) {
  return el(
    "dl",
    { class: "facts" },
    ...fields.flatMap(([name, lines]) => [
      el("dt", { text: t(name) }),
      el(
        "dd",
        {},
        ...(lines.length
          ? lines.map((line) => el("div", { text: line }))
          : [el("span", { class: "absent", text: t("absent") })]),
      ),
    ]),
  );
}

/** The message of a finding in the language of the page. */
export function findingMessage(finding) {
  return finding.message[language];
}

/** Whether a stated figure agrees with the counted one, in words. */
export function agreement(statement) {
  if (statement.agrees === null) return t("notCounted");
  return t(statement.agrees ? "doesAgree" : "doesDiffer");
}

/** A deadline: its `words` and the days that bound it. */
export function deadlineText(deadline, words) {
  if (!deadline) return null;
  const bounds = [
    deadline.from && deadline.from !== deadline.to &&
    t("deadlineFrom", { day: day(deadline.from) }),
    deadline.to && t("deadlineTo", { day: day(deadline.to) }),
  ].filter((bound) => bound).join(" ");
  return `${words} (${
    [nameOf("deadlineKind", deadline.kind), bounds].filter((part) => part).join(", ")
  })`;
}

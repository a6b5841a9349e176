// Biên bản rà soát: what was read from a document, what people checked and corrected, on paper.

import * as api from "./api.js";
import { attempt, el } from "./dom.js";
import { agreement, factList, findingMessage, headFields } from "./facts.js";
import {
  correctionWords,
  fillWords,
  moment,
  nameOf,
  number,
  placeName,
  t,
  tableName,
} from "./words.js";

const id = new URLSearchParams(location.search).get("document");
const severityOrder = ["error", "warning", "info"];
const headShown = ["typeName", "code", "issuedDate", "organName", "subject", "signers"];

fillWords(document);
document.title = t("reportTitle");
document.getElementById("back").href = `/#document=${id}`;
document.getElementById("print").addEventListener("click", () => print());
attempt(async () => {
  const [version, summary, result, review] = await Promise.all([
    api.version(),
    api.document(id),
    api.result(id),
    api.review(id),
  ]);
  document.getElementById("report").replaceChildren(
    el("h1", { text: t("reportTitle") }),
    ...documentPart(summary, result, version),
    ...readPart(result),
    ...statementPart(result),
    ...findingPart(result, review),
    ...correctionPart(result, review),
    signatures(),
  );
});

function documentPart(summary, { document, source }, { version }) {
  return [
    el("h2", { text: `1. ${t("reportDocument")}` }),
    factList([
      ...headFields(document).filter(([name]) => headShown.includes(name)),
      ["fileName", [source.fileName]],
      ["sha256", [source.sha256]],
      ["importedAt", [moment(summary.importedAt)]],
      ["reportMadeAt", [moment(new Date().toISOString())]],
      ["profileUsed", [summary.profile ?? t("noProfile")]],
      ["version", [version]],
    ]),
  ];
}

function readPart(result) {
  const dataTables = result.tables.filter(({ purpose }) => purpose !== "layout");
  const layoutCount = result.tables.length - dataTables.length;
  const counts = ["units", "tasks", "assignments", "statements", "findings"].map((
    kind,
  ) => [kind === "statements" ? "statement" : kind, [number(result[kind].length)]]);
  return [
    el("h2", { text: `2. ${t("reportRead")}` }),
    factList([...counts, ["reportTables", [
      number(dataTables.length) +
      (layoutCount ? ` (${t("layoutTables", { n: number(layoutCount) })})` : ""),
    ]]]),
    reportTable(
      ["reportTableName", "purpose", "reportRows", "headerRows", "columnRoles"],
      dataTables.map((table) => [
        tableName(table.id),
        nameOf("purpose", table.purpose),
        number(table.rows.length),
        number(table.headerRowCount),
        table.columns.map(({ role }) => nameOf("columnRole", role)).join("; "),
      ]),
    ),
  ];
}

function statementPart({ statements }) {
  return [
    el("h2", { text: `3. ${t("statements")}` }),
    reportTable(
      ["content", "where", "stated", "counted", "agrees"],
      statements.map((statement) => [
        statement.raw,
        placeName(statement.location),
        number(statement.stated),
        number(statement.counted),
        agreement(statement),
      ]),
    ),
  ];
}

function findingPart({ findings }, review) {
  const lines = findings
    .map((finding, i) => ({ finding, accepted: review.findings[i].accepted }))
    .sort((a, b) =>
      severityOrder.indexOf(a.finding.severity) - severityOrder.indexOf(b.finding.severity)
    );
  const left = lines.filter(({ accepted }) => !accepted).length;
  return [
    el("h2", { text: `4. ${t("reportFindings")}` }),
    el("p", { text: t("reportFindingsLeft", { n: number(left), all: number(lines.length) }) }),
    reportTable(
      ["severity", "content", "where", "checked"],
      lines.map(({ finding, accepted }) => [
        nameOf("severity", finding.severity),
        findingMessage(finding),
        placeName(finding.location),
        accepted ? t("acceptedBy", { by: accepted.by, at: moment(accepted.at) }) : t("isOpen"),
      ]),
    ),
  ];
}

function correctionPart(result, { corrections }) {
  return [
    el("h2", { text: `5. ${t("reportCorrections")}` }),
    reportTable(
      ["what", "was", "is", "by", "at"],
      corrections.map((corrected) => {
        const { what, was, is } = correctionWords(corrected, result);
        return [what, was, is, corrected.by, moment(corrected.at)];
      }),
    ),
  ];
}

/** A table with numbered rows, or the word that there is nothing. */
function reportTable(titles, rows) {
  if (!rows.length) return el("p", { class: "quiet", text: t("nothingFound") });
  return el(
    "table",
    {},
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        ...["ordinal", ...titles].map((word) => el("th", { scope: "col", text: t(word) })),
      ),
    ),
    el(
      "tbody",
      {},
      ...rows.map((cells, i) =>
        el("tr", {}, ...[number(i + 1), ...cells].map((text) => el("td", { text })))
      ),
    ),
  );
}

function signatures() {
  return el(
    "div",
    { class: "signatures" },
    el("em", { text: t("reportSignedAt") }),
    ...["reportSigner1", "reportSigner2"].map((word) =>
      el("div", {}, el("strong", { text: t(word) }), el("em", { text: t("reportSignHint") }))
    ),
  );
}

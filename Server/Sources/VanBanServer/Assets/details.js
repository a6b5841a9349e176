// The details of what is selected, at the foot of the panel: each record with all its fields, and
// what can be put right.

import { button, correctedBadge, el, severityIcon } from "./dom.js";
import { acceptance, editCell, editDeadline, editName } from "./editing.js";
import { agreement, deadlineText, findingMessage } from "./facts.js";
import { entriesAt, events, open, selectEntry, selection, selectPlace } from "./open-document.js";
import { elementAt } from "./text-view.js";
import { day, nameOf, number, placeName, t } from "./words.js";

const details = document.getElementById("details");
const kindTitles = {
  finding: "findings",
  unit: "unit",
  task: "task",
  assignment: "assignments",
  statement: "statement",
};

export function startDetails() {
  for (const type of ["opened", "changed", "selected"]) events.addEventListener(type, showDetails);
  document.addEventListener("keydown", (event) => {
    const isWriting = event.target.matches("input, textarea") ||
      document.querySelector("dialog[open]");
    if (event.key === "Escape" && !isWriting && !details.hidden) closeDetails();
  });
}

/** Where the focus goes back to when the details are closed. */
let focusBefore = null;

/** Moves the focus into the details; closing them brings it back. */
export function focusDetails() {
  focusBefore = document.activeElement;
  details.querySelector("button")?.focus();
}

function closeDetails() {
  const target = focusBefore?.isConnected
    ? focusBefore
    : selection.place && elementAt(selection.place);
  focusBefore = null;
  selectPlace(null, "text");
  target?.focus({ preventScroll: true });
}

function showDetails() {
  const hadFocus = details.contains(document.activeElement);
  details.hidden = !open || (!selection.place && !selection.entry);
  if (details.hidden) return;
  const { entries, isWholeRow } = selection.place
    ? entriesAt(selection.place)
    : { entries: [selection.entry], isWholeRow: false };
  const location = selection.place ? locationOf(selection.place) : null;
  const isCell = location?.column !== undefined;
  const chosen = selection.entry && entries.find((entry) => entry.key === selection.entry.key);
  const others = entries.filter((entry) => entry !== chosen);
  details.replaceChildren(
    el(
      "header",
      {},
      el("h2", { text: location ? placeName(location) : t("wholeDocument") }),
      isCell && open.table(location.tableId).purpose !== "layout"
        ? button(t("editCell"), () => editCell(selection.place), { class: "small" })
        : "",
      button("×", closeDetails, { class: "close", title: t("close"), "aria-label": t("close") }),
    ),
    el(
      "div",
      { class: "details-list" },
      entries.length && !isWholeRow
        ? null
        : el("p", { class: "quiet", text: t(isWholeRow ? "ofTheRow" : "nothingRead") }),
      ...[chosen, ...others].filter((entry) => entry).slice(0, 60).map((entry) =>
        card(entry, entry === chosen)
      ),
    ),
  );
  if (hadFocus) details.querySelector("button").focus();
}

/** One record with all its fields and what can be done about it. */
function card(entry, isChosen) {
  const { fields, actions } = cardContent[entry.kind](entry.record, entry);
  const title = entry.kind === "finding"
    ? nameOf("severity", entry.record.severity)
    : t(kindTitles[entry.kind]);
  return el(
    "article",
    { class: isChosen ? "card selected" : "card" },
    el(
      "h3",
      {},
      entry.kind === "finding" ? severityIcon(entry.record.severity, title) : null,
      title,
      entry.record.corrected ? correctedBadge() : null,
    ),
    el(
      "dl",
      {},
      ...fields.filter(([, value]) => value).flatMap(([name, value]) => [
        el("dt", { text: t(name) }),
        el("dd", {}, value),
      ]),
    ),
    el("div", { class: "actions" }, ...actions),
  );
}

const cardContent = {
  finding: (finding, entry) => ({
    fields: [["content", findingMessage(finding)]],
    actions: [acceptance(entry)],
  }),
  unit: (unit) => ({
    fields: [
      ["unitName", unit.name],
      ["raw", unit.raw !== unit.name && unit.raw],
      [
        "kind",
        [
          nameOf("unitKind", unit.kind),
          unit.level && nameOf("level", unit.level),
          unit.isCollective && t("collective"),
        ].filter((word) => word).join("; "),
      ],
      ["group", groupText(unit.groupPath)],
      ["administrativeUnit", unit.administrativeUnit && unitCode(unit.administrativeUnit)],
      ["successors", unit.administrativeUnit?.successors.map(unitCode).join("; ")],
    ],
    actions: [button(t("editName"), () => editName(unit), { class: "small" })],
  }),
  task: (task) => ({
    fields: [
      ["content", task.text],
      ["deadline", deadlineText(task.deadline, open.deadlineWords(task))],
      ["raw", open.deadlineWords(task) !== task.deadline?.raw && task.deadline?.raw],
      ["assignments", assignmentList(task)],
      ["output", task.output],
      ["budget", task.budget?.raw],
      ["quantity", task.quantity?.raw],
      ["note", task.note],
      ["group", groupText(task.groupPath)],
      ["origin", nameOf("origin", task.origin)],
    ],
    actions: [button(t("editDeadline"), () => editDeadline(task), { class: "small" })],
  }),
  assignment: (assignment) => ({
    fields: [
      ["role", nameOf("assignmentRole", assignment.role)],
      ["unit", entryLink(open.unit(assignment.unitId))],
      ["task", entryLink(open.task(assignment.taskId))],
      ["raw", assignment.raw],
    ],
    actions: [],
  }),
  statement: (statement) => ({
    fields: [["content", statement.raw], ["stated", number(statement.stated)], [
      "counted",
      number(statement.counted),
    ], ["agrees", agreement(statement)]],
    actions: [],
  }),
};

/** The units of a task, each with its part: a line each. */
function assignmentList(task) {
  const assignments = open.assignmentsOf(task.id);
  if (!assignments.length) return null;
  const items = assignments.slice(0, 12).map(({ record }) =>
    el("li", {}, `${nameOf("assignmentRole", record.role)}: `, entryLink(open.unit(record.unitId)))
  );
  if (assignments.length > items.length) {
    items.push(
      el("li", {
        class: "quiet",
        text: t("more", { n: number(assignments.length - items.length) }),
      }),
    );
  }
  return el("ul", {}, ...items);
}

function entryLink(entry) {
  const text = entry.kind === "unit" ? entry.record.name : entry.record.text;
  return button(text, () => selectEntry(entry, "details"), { class: "link" });
}

function groupText(path) {
  return path.map((group) => [group.ordinal, group.text].filter((part) => part).join(". ")).join(
    " › ",
  );
}

function unitCode({ name, code, asOf }) {
  return t("unitCode", { name, code, asOf: day(asOf) });
}

function locationOf(place) {
  const [, part, paragraph] = place.match(/^(?:(.*) )?p(\d+)$/) ?? [];
  if (paragraph !== undefined) return { paragraph: Number(paragraph), ...(part && { part }) };
  const [tableId, row, column] = place.split(":");
  return { tableId, ...(row && { row: Number(row) }), ...(column && { column: Number(column) }) };
}

// What each list of the panel shows: its records, columns, filters and the text that is searched.

import { button, correctedBadge, el, severityIcon } from "./dom.js";
import { acceptance, revoke } from "./editing.js";
import { findingMessage } from "./facts.js";
import { open, selectPlace } from "./open-document.js";
import { correctionWords, moment, nameOf, number, placeName, t } from "./words.js";

const severityOrder = ["error", "warning", "info"];

/**
 * What each list shows. `value` sorts (a column without any is left out); `cell` is what stands in
 * the row; `text` is searched.
 */
export const listKinds = {
  findings: {
    entries: () => open.entries.finding,
    text: (entry) => `${findingMessage(entry.record)} ${placeName(entry.record.location)}`,
    columns: [
      {
        title: "severity",
        width: 104,
        value: ({ record, accepted }) =>
          severityOrder.indexOf(record.severity) + (accepted ? 0.5 : 0),
        cell: ({ record }) => {
          const name = nameOf("severity", record.severity);
          return el("span", {}, severityIcon(record.severity, name), name);
        },
      },
      {
        title: "content",
        value: ({ record }) => findingMessage(record),
        cell: ({ record }) =>
          el(
            "span",
            {},
            findingMessage(record),
            el("span", { class: "quiet", text: ` ${placeName(record.location)}` }),
          ),
      },
      {
        title: "checked",
        width: 112,
        value: ({ accepted }) => (accepted ? accepted.at : ""),
        cell: acceptance,
      },
    ],
    filters: [
      {
        title: "severity",
        of: ({ record }) => record.severity,
        name: (value) => nameOf("severity", value),
        order: severityOrder,
      },
      {
        title: "checked",
        of: ({ accepted }) => (accepted ? "isAccepted" : "isOpen"),
        name: t,
        order: ["isOpen", "isAccepted"],
      },
    ],
    sort: { title: "severity", isDescending: false },
    nothing: "noFindings",
  },
  units: {
    entries: () => open.entries.unit,
    text: ({ record }) => `${record.name} ${record.raw} ${record.administrativeUnit?.name ?? ""}`,
    columns: [
      {
        title: "ordinal",
        width: 52,
        value: ({ record }) => record.ordinal,
        cell: ({ record }) => record.ordinal,
      },
      {
        title: "unitName",
        value: ({ record }) => record.name,
        cell: ({ record }) =>
          el(
            "span",
            {},
            record.name,
            record.corrected ? correctedBadge() : null,
            record.isCollective
              ? el("span", { class: "quiet", text: ` ${t("collective")}` })
              : null,
          ),
      },
      {
        title: "kind",
        width: 96,
        value: ({ record }) => nameOf("unitKind", record.kind),
        cell: ({ record }) => nameOf("unitKind", record.kind),
      },
      {
        title: "level",
        width: 68,
        value: ({ record }) => (record.level ? nameOf("level", record.level) : null),
        cell: ({ record }) => (record.level ? nameOf("level", record.level) : null),
      },
    ],
    filters: [
      {
        title: "kind",
        of: ({ record }) => record.kind,
        name: (value) => nameOf("unitKind", value),
      },
      {
        title: "level",
        of: ({ record }) => record.level,
        name: (value) => nameOf("level", value),
        order: ["central", "province", "district", "commune"],
      },
    ],
  },
  tasks: {
    entries: () => open.entries.task,
    text: ({ record }) =>
      [
        record.text,
        open.deadlineWords(record),
        ...record.groupPath.map((group) => group.text),
        ...open.assignmentsOf(record.id).slice(0, 20).map((entry) => unitName(entry.record)),
      ].join(" "),
    columns: [
      {
        title: "ordinal",
        width: 52,
        value: ({ record }) => record.ordinal,
        cell: ({ record }) => record.ordinal,
      },
      {
        title: "content",
        value: ({ record }) => record.text,
        cell: ({ record }) =>
          el(
            "span",
            {},
            el("span", { class: "clamp", text: record.text }),
            record.corrected ? correctedBadge() : null,
          ),
      },
      {
        title: "deadline",
        width: 92,
        value: ({ record }) =>
          record.deadline && (record.deadline.to ?? record.deadline.from ?? record.deadline.raw),
        cell: ({ record }) => open.deadlineWords(record),
      },
      {
        title: "assignments",
        width: 122,
        value: ({ record }) => open.assignmentsOf(record.id).length,
        cell: ({ record }) => el("span", { class: "clamp", text: assignedUnits(record) }),
      },
    ],
    filters: [
      {
        title: "deadline",
        of: ({ record }) => (record.deadline ? "withDeadline" : "withoutDeadline"),
        name: t,
      },
      {
        title: "origin",
        of: ({ record }) => record.origin,
        name: (value) => nameOf("origin", value),
      },
    ],
  },
  assignments: {
    entries: () => open.entries.assignment,
    text: ({ record }) => `${unitName(record)} ${taskText(record)}`,
    columns: [
      {
        title: "unit",
        width: 150,
        value: ({ record }) => unitName(record),
        cell: ({ record }) => unitName(record),
      },
      {
        title: "role",
        width: 78,
        value: ({ record }) => nameOf("assignmentRole", record.role),
        cell: ({ record }) =>
          el(
            "span",
            {},
            nameOf("assignmentRole", record.role),
            record.corrected ? correctedBadge() : null,
          ),
      },
      {
        title: "task",
        value: ({ record }) => taskText(record),
        cell: ({ record }) => el("span", { class: "clamp", text: taskText(record) }),
      },
    ],
    filters: [
      {
        title: "role",
        of: ({ record }) => record.role,
        name: (value) => nameOf("assignmentRole", value),
      },
    ],
  },
  corrections: {
    entries: () =>
      open.review.corrections.map((corrected) => ({
        ...corrected,
        key: `correction ${corrected.id}`,
        ...correctionWords(corrected, open.result),
      })),
    text: ({ what, was, is, by }) => `${what} ${was} ${is} ${by}`,
    columns: [
      {
        title: "what",
        value: ({ what }) => what,
        cell: ({ what, by }) =>
          el(
            "span",
            {},
            el("span", { class: "clamp", text: what }),
            el("span", { class: "quiet", text: ` ${by}` }),
          ),
      },
      { title: "was", width: 88, value: ({ was }) => was, cell: ({ was }) => was },
      {
        title: "is",
        width: 96,
        value: ({ is }) => is,
        cell: ({ is }) => el("strong", { text: is }),
      },
      {
        title: "at",
        width: 84,
        value: ({ id }) => id,
        cell: ({ id, at }) =>
          el(
            "span",
            {},
            moment(at),
            button(t("revoke"), (event) => {
              event.stopPropagation();
              revoke(id);
            }, { class: "small" }),
          ),
      },
    ],
    filters: [],
    choose: ({ correction }) => {
      const place = correctedPlace(correction);
      if (place) selectPlace(place, "panel");
    },
    nothing: "noCorrections",
  },
};

// Words of records

function unitName(assignment) {
  return open.unit(assignment.unitId).record.name;
}

function taskText(assignment) {
  return open.task(assignment.taskId).record.text;
}

/** "chủ trì: Sở Y tế; phối hợp: 3 đơn vị". */
function assignedUnits(task) {
  const assignments = open.assignmentsOf(task.id);
  if (assignments.length > 4) return t("unitsCount", { n: number(assignments.length) });
  return assignments.map(({ record }) =>
    `${nameOf("assignmentRole", record.role)}: ${unitName(record)}`
  ).join("; ");
}

function correctedPlace(correction) {
  if (correction.tableId && correction.column != null && correction.row == null) {
    return correction.tableId;
  }
  if (correction.tableId) return open.placeOf(correction);
  const entry = correction.kind === "deadline"
    ? open.task(correction.taskId)
    : open.entries.unit.find(({ record }) =>
      [correction.name, ...correction.value].includes(record.name)
    );
  return entry?.place;
}

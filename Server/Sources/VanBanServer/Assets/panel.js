// The panel on the right: its tabs, the outline, the facts about the document, and which of its
// rows are selected. What the lists show is in list-kinds.js.

import { deleteOpenDocument } from "./documents.js";
import { button, confirmAction, el } from "./dom.js";
import { agreement, factList, headFields } from "./facts.js";
import { closeList, forgetChoices, moveInList, showList, showRowOf } from "./lists.js";
import {
  events,
  open,
  selectedKeys,
  selectEntry,
  selection,
  selectPlace,
} from "./open-document.js";
import { moment, nameOf, number, t } from "./words.js";

const tabList = document.getElementById("tabs");
const panel = document.getElementById("tab-panel");

const tabs = [
  {
    name: "findings",
    show: () => showList(panel, "findings"),
    count: () => open.result.findings.length,
  },
  { name: "units", show: () => showList(panel, "units"), count: () => open.result.units.length },
  { name: "tasks", show: () => showList(panel, "tasks"), count: () => open.result.tasks.length },
  {
    name: "assignments",
    show: () => showList(panel, "assignments"),
    count: () => open.result.assignments.length,
  },
  { name: "outline", show: showOutline },
  { name: "information", show: showInformation },
  {
    name: "corrections",
    show: () => showList(panel, "corrections"),
    count: () => open.review.corrections.length,
  },
];
const tabOfKind = {
  finding: "findings",
  unit: "units",
  task: "tasks",
  assignment: "assignments",
  statement: "information",
};

let currentTab = "findings";

export function startPanel() {
  events.addEventListener("opened", () => {
    forgetChoices();
    if (open) showTab(open.result.findings.length ? "findings" : "information");
  });
  events.addEventListener("changed", () => {
    const top = panel.scrollTop;
    const focused = panel.contains(document.activeElement)
      ? document.activeElement.closest("tr[data-key]")?.dataset.key
      : null;
    showTab(currentTab);
    panel.scrollTop = top;
    if (focused && showRowOf([focused])) rowOf(focused).focus({ preventScroll: true });
  });
  events.addEventListener("selected", ({ detail }) => showSelection(detail.from));
  tabList.addEventListener("keydown", (event) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const at = tabs.findIndex((tab) => tab.name === currentTab);
    showTab(tabs.at((at + step) % tabs.length).name);
    tabList.querySelector("[aria-selected=true]").focus();
  });
}

function showTab(name) {
  currentTab = name;
  tabList.replaceChildren(...tabs.map((tab) => {
    const isCurrent = tab.name === name;
    return el(
      "button",
      {
        type: "button",
        role: "tab",
        id: `tab-${tab.name}`,
        "aria-selected": String(isCurrent),
        "aria-controls": "tab-panel",
        tabindex: isCurrent ? "0" : "-1",
        on: {
          click: () => {
            showTab(tab.name);
            document.getElementById(`tab-${tab.name}`).focus();
          },
        },
      },
      t(tab.name),
      tab.count ? el("span", { class: "count", text: number(tab.count()) }) : null,
    );
  }));
  panel.setAttribute("aria-labelledby", `tab-${name}`);
  closeList();
  panel.replaceChildren();
  panel.scrollTop = 0;
  tabs.find((tab) => tab.name === name).show();
  highlight();
}

// Selection

/** Shows the records of what is selected: in this tab if it has some, else in one that has. */
function showSelection(from) {
  if (selection.place && from !== "panel") {
    const found = new Set(
      (open.entriesOf.get(selection.place) ?? []).map((entry) => tabOfKind[entry.kind]),
    );
    const wanted = selection.entry ? tabOfKind[selection.entry.kind] : null;
    const isElsewhere = wanted ? wanted !== currentTab : found.size && !found.has(currentTab);
    if (isElsewhere) showTab(wanted ?? tabs.find((tab) => found.has(tab.name)).name);
  }
  highlight();
  if (from !== "panel") scrollToSelected();
}

function highlight() {
  const keys = new Set(selectedKeys());
  for (const row of panel.querySelectorAll("tr[data-key]")) {
    row.classList.toggle("selected", keys.has(row.dataset.key));
  }
}

function scrollToSelected() {
  const key = showRowOf(selectedKeys());
  if (!key) return;
  highlight();
  rowOf(key).scrollIntoView({ block: "nearest" });
}

function rowOf(key) {
  return panel.querySelector(`tr[data-key="${CSS.escape(key)}"]`);
}

// Outline

function showOutline() {
  const { sections, appendixes } = open.result.document;
  const tables = open.result.tables.filter((table) => table.purpose !== "layout");
  const tableItems = (isHere) =>
    tables.filter(isHere).map((table) =>
      el(
        "li",
        {},
        outlineLink(
          t("table", { n: table.id.slice(1) }),
          nameOf("purpose", table.purpose),
          table.id,
        ),
      )
    );
  const items = [
    ...sections.map(sectionItem),
    ...tableItems((table) => !table.appendixId),
    ...appendixes.map((appendix) =>
      el(
        "li",
        {},
        outlineLink(appendix.label, appendix.title ?? "", open.placeOf(appendix.location)),
        el(
          "ul",
          {},
          ...appendix.sections.map(sectionItem),
          ...tableItems((table) => table.appendixId === appendix.id),
        ),
      )
    ),
  ];
  panel.append(
    items.length
      ? el("ul", { class: "outline" }, ...items)
      : el("p", { class: "nothing", text: t("noOutline") }),
  );
}

function sectionItem(section) {
  const word = nameOf("sectionKind", section.kind);
  const isNamed = word !== section.kind;
  const number = [isNamed ? word : "", section.number ?? ""].join(" ").trim();
  return el(
    "li",
    {},
    outlineLink(number && `${number}.`, section.heading, open.placeOf(section.location)),
    section.children.length ? el("ul", {}, ...section.children.map(sectionItem)) : null,
  );
}

function outlineLink(number, heading, place) {
  return el(
    "button",
    {
      type: "button",
      class: "link",
      on: { click: () => selectPlace(place, "outline") },
    },
    number ? el("strong", { text: `${number} ` }) : null,
    heading,
  );
}

// Facts about the document

function showInformation() {
  const { document, source, statements } = open.result;
  panel.append(
    el("h3", { text: t("head") }),
    factList(headFields(document)),
    el("h3", { text: t("statements") }),
    statements.length ? statementTable() : el("p", { class: "nothing", text: t("absent") }),
    el("h3", { text: t("file") }),
    factList([
      ["fileName", [source.fileName]],
      ["byteCount", [t("bytes", { n: number(source.byteCount) })]],
      ["application", source.application ? [source.application] : []],
      ["importedAt", [moment(open.summary.importedAt)]],
      ["profileUsed", [open.summary.profile ?? t("noProfile")]],
      ["sha256", [source.sha256]],
    ]),
    button(t("deleteDocument"), async () => {
      if (await confirmAction(t("deleteQuestion", { name: source.fileName }), t("delete"))) {
        deleteOpenDocument();
      }
    }, { class: "small delete" }),
  );
}

function statementTable() {
  const rows = open.entries.statement.map((entry) =>
    el(
      "tr",
      {
        tabindex: entry.index === 0 ? "0" : "-1",
        data: { key: entry.key },
        on: {
          click: () => selectEntry(entry, "panel"),
          keydown: (event) => moveInList(event, () => selectEntry(entry, "panel")),
        },
      },
      el("td", {}, el("span", { class: "clamp", text: entry.record.raw })),
      el("td", { class: "number", text: number(entry.record.stated) }),
      el("td", { class: "number", text: number(entry.record.counted) }),
      el("td", {
        class: entry.record.agrees === false ? "differs" : null,
        text: agreement(entry.record),
      }),
    )
  );
  return el(
    "table",
    { class: "list statements" },
    el(
      "thead",
      {},
      el(
        "tr",
        {},
        ...["content", "stated", "counted", "agrees"].map((word) =>
          el("th", { scope: "col", text: t(word) })
        ),
      ),
    ),
    el("tbody", {}, ...rows),
  );
}

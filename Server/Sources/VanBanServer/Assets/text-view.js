// The document in the middle of the page: its paragraphs and tables in reading order. Shows what
// is selected, and marks places that have findings.

import { button, el, say, severityIcon } from "./dom.js";
import { focusDetails } from "./details.js";
import { events, open, selection, selectPlace } from "./open-document.js";
import { tableView } from "./table-view.js";
import { nameOf, t } from "./words.js";

const view = document.getElementById("text");
const severities = ["error", "warning", "info"];

/** The views of tables by their ids. */
let tableViews = new Map();

export function startTextView() {
  events.addEventListener("opened", () => {
    render();
    view.scrollTo(0, 0);
  });
  events.addEventListener("changed", renderInPlace);
  events.addEventListener("selected", ({ detail }) => {
    highlight();
    if (detail.from !== "text") scrollToSelection();
  });
  view.addEventListener("click", (event) => {
    const paragraph = event.target.closest("p[data-place]");
    if (paragraph && !hasSelectedText()) selectPlace(paragraph.dataset.place, "text");
  });
  view.addEventListener("keydown", (event) => {
    const paragraph = event.target.closest("p[data-place]");
    if (!paragraph) return;
    const next = { ArrowDown: "nextElementSibling", ArrowUp: "previousElementSibling" }[event.key];
    if (event.key === "Enter" || event.key === " ") {
      selectPlace(paragraph.dataset.place, "text");
      focusDetails();
    } else if (next) focusParagraph(nearestParagraph(paragraph, next));
    else return;
    event.preventDefault();
  });
}

/** The element of a place, made if it has not been yet; null where the place is not shown. */
export function elementAt(place) {
  const [tableId, row] = place.split(":");
  if (row !== undefined) tableViews.get(tableId)?.show(Number(row));
  return view.querySelector(`[data-place="${CSS.escape(place)}"]`);
}

/** Marks an element of a place: as selected, and by the worst finding that nobody has checked. */
export function markPlace(element, place) {
  if (place === selection.place) element.classList.add("selected");
  const findings = (open.entriesOf.get(place) ?? []).filter((entry) =>
    entry.kind === "finding" && !entry.accepted
  );
  const worst = severities.find((severity) =>
    findings.some((entry) => entry.record.severity === severity)
  );
  if (!worst) return;
  const title = findings.map((entry) => `${nameOf("severity", entry.record.severity)}`).join(", ");
  element.classList.add("has-finding", `has-${worst}`);
  const cell = element.matches("tr") ? element.firstElementChild : element;
  (cell.querySelector(".table-bar") ?? cell).prepend(severityIcon(worst, title));
}

function render() {
  for (const table of tableViews.values()) table.stop();
  tableViews = new Map();
  if (!open) {
    view.replaceChildren();
    return;
  }
  const headings = headingClasses(open.result.document);
  const addTable = (table) => {
    const made = tableView(table);
    tableViews.set(table.id, made);
    return made.element;
  };
  const shown = new Set();
  const page = el("div", { class: "page" });
  let isFirst = true;
  for (const block of open.content.blocks) {
    if (block.table) {
      shown.add(block.table);
      page.append(addTable(open.table(block.table)));
    } else if (block.text.trim()) {
      const place = `p${block.paragraph}`;
      page.append(paragraphView(block, place, headings.get(place), isFirst));
      isFirst = false;
    }
  }
  const others = open.result.tables.filter((table) =>
    !shown.has(table.id) && open.rowsOf(table).length
  );
  if (others.length) page.append(el("h2", { text: t("otherTables") }), ...others.map(addTable));
  const { notes } = open.result.document;
  if (notes.length) page.append(el("h2", { text: t("notes") }), ...notes.map(noteView));
  view.replaceChildren(page);
  highlight();
}

/** A paragraph as it is printed: its list number or bullet, bold, centred. */
function paragraphView({ label, text, isBold, isCentered }, place, heading, isFirst) {
  const classes = [heading, isBold && "bold", isCentered && "centered"];
  const paragraph = el(
    "p",
    {
      class: classes.filter((name) => name).join(" "),
      tabindex: isFirst ? "0" : "-1",
      data: { place },
    },
    label ? `${label} ` : null,
    text,
  );
  markPlace(paragraph, place);
  return paragraph;
}

/** A note; it leads to the paragraph that refers to it. */
function noteView({ text, location }) {
  return el(
    "p",
    {},
    button(text, () => selectPlace(open.placeOf(location), "note"), { class: "link" }),
  );
}

/** Renders again so that what people look at stays where it is on the screen. */
function renderInPlace() {
  const anchor = placeInView();
  const focused = document.activeElement?.closest("#text [data-place]")?.dataset.place;
  const left = view.scrollLeft;
  render();
  if (anchor) {
    const element = elementAt(anchor.place);
    if (element) view.scrollTop += element.getBoundingClientRect().top - anchor.top;
    view.scrollLeft = left;
  }
  if (focused) elementAt(focused)?.focus({ preventScroll: true });
}

/** A place that is visible now: the selected one if it is, else the one at the top. */
function placeInView() {
  const box = view.getBoundingClientRect();
  const selected = selection.place &&
    view.querySelector(`[data-place="${CSS.escape(selection.place)}"]`);
  const top = selected?.getBoundingClientRect().top;
  if (selected && top > box.top && top < box.bottom) return { place: selection.place, top };
  for (let y = box.top + 70; y < box.bottom; y += 15) {
    const element = document.elementFromPoint(box.left + 100, y)?.closest("#text [data-place]");
    if (element) return { place: element.dataset.place, top: element.getBoundingClientRect().top };
  }
  return null;
}

function highlight() {
  for (const element of view.querySelectorAll(".selected")) {
    element.classList.remove("selected");
    element.removeAttribute("aria-selected");
  }
  if (!open || !selection.place) return;
  const element = view.querySelector(`[data-place="${CSS.escape(selection.place)}"]`);
  element?.classList.add("selected");
  if (element?.matches("td")) element.setAttribute("aria-selected", "true");
}

function scrollToSelection() {
  if (!selection.place) return;
  const element = elementAt(selection.place);
  if (!element) {
    say(t("notVisible"));
    return;
  }
  highlight();
  element.scrollIntoView({ block: "center", inline: "nearest" });
}

/** Classes of the paragraphs that are headings, by place. */
function headingClasses(document) {
  const classes = new Map();
  const add = (sections) => {
    for (const section of sections) {
      classes.set(open.placeOf(section.location), section.kind === "item" ? null : "heading");
      add(section.children);
    }
  };
  add(document.sections);
  for (const appendix of document.appendixes) {
    classes.set(open.placeOf(appendix.location), "appendix");
    add(appendix.sections);
  }
  return classes;
}

function nearestParagraph(from, direction) {
  let element = from[direction];
  while (element && !element.matches("p[data-place]")) element = element[direction];
  return element;
}

function focusParagraph(paragraph) {
  if (!paragraph) return;
  view.querySelector("p[tabindex='0']")?.setAttribute("tabindex", "-1");
  paragraph.tabIndex = 0;
  paragraph.focus();
}

function hasSelectedText() {
  return !getSelection().isCollapsed;
}

// A table of the document as it stands: purpose and header rows above it, the role over each
// column, the kind of each row in the gutter, merged cells kept. Arrow keys move between cells.

import { focusDetails } from "./details.js";
import { addRowsInChunks, chooseFromMenu, correctedBadge, el, select } from "./dom.js";
import { correct, editCell } from "./editing.js";
import { open, selectPlace } from "./open-document.js";
import { markPlace } from "./text-view.js";
import { choices, nameOf, number, t, tableName } from "./words.js";

const gutterWidth = 84;
const letterWidth = 7;
const lineHeight = 20;

/** Gives {element, show(row), stop()}; `show` makes sure that a row is there to be scrolled to. */
export function tableView(table) {
  const rows = open.rowsOf(table);
  const isLayout = table.purpose === "layout";
  const columnCount = rows.reduce((most, row) => Math.max(most, endOfRow(row)), 0);
  const widths = columnWidths(table, rows, columnCount);

  const grid = el("table", {
    class: isLayout ? "grid layout" : "grid",
    role: "grid",
    "aria-label": tableName(table.id),
    "aria-rowcount": rows.length,
    data: { table: table.id },
  });
  grid.append(columnGroup(isLayout ? widths : [gutterWidth, ...widths]));
  if (!isLayout) grid.append(roleStrip(table));

  const lastRowOf = lastRows(rows);
  const chunks = addRowsInChunks(grid, {
    count: rows.length,
    row: (i, isChunkStart) =>
      rowElement(table, rows[i], { isLayout, isFirst: i === 0, isChunkStart, columnCount }),
    height: (i) => rowHeight(rows[i], widths),
    mayEndAfter: (i) => lastRowOf[i] <= i,
  });
  grid.addEventListener("click", onClick);
  grid.addEventListener("keydown", (event) => onKey(event, { table, rows, columnCount, chunks }));

  const element = el(
    "section",
    { class: "table", data: { place: table.id } },
    tableBar(table, rows, columnCount),
    grid,
  );
  element.style.minWidth = `${
    widths.reduce((sum, width) => sum + width, isLayout ? 0 : gutterWidth)
  }px`;
  markPlace(element, table.id);
  return { element, show: (row) => chunks.show(row), stop: chunks.stop };
}

/** The line above a table: which it is, its purpose, its header rows. */
function tableBar(table, rows, columnCount) {
  const { id: tableId, headerRowCount } = table;
  const appendix = open.result.document.appendixes.find(({ id }) => id === table.appendixId);
  const badge = (key) => (table.corrected?.includes(key) ? correctedBadge() : null);
  const bar = el(
    "div",
    { class: "table-bar" },
    el("strong", { text: tableName(tableId) + (appendix ? ` (${appendix.label})` : "") }),
    el(
      "label",
      {},
      `${t("purpose")} `,
      select(
        choices("purpose"),
        table.purpose,
        (value) => correct({ kind: "purpose", tableId, value }),
      ),
      badge("purpose"),
    ),
  );
  if (table.purpose === "layout") return bar;
  const most = Math.max(headerRowCount, Math.min(rows.length, 6));
  const counts = Array.from(
    { length: most + 1 },
    (_, count) => ({ value: String(count), name: String(count) }),
  );
  bar.append(
    el(
      "label",
      {},
      `${t("headerRows")} `,
      select(
        counts,
        String(headerRowCount),
        (value) => correct({ kind: "headerRows", tableId, value: Number(value) }),
      ),
      badge("headerRowCount"),
    ),
    el("span", {
      class: "quiet",
      text: `${t("tableSize", { rows: number(rows.length), columns: columnCount })}, ` +
        t("confidence", { n: Math.round(table.confidence * 100) }),
    }),
  );
  return bar;
}

/** The role over each column. */
function roleStrip(table) {
  const strip = el(
    "tr",
    { class: "roles" },
    el("th", { class: "gutter", scope: "col", text: t("rowKind") }),
  );
  for (const column of table.columns) {
    const isCorrected = column.corrected?.includes("role");
    strip.append(
      el(
        "th",
        { scope: "col" },
        el(
          "span",
          { class: "column-number" },
          el("span", {
            text: [t("column", { n: column.index + 1 }), ...column.titles].join(" · "),
          }),
          isCorrected ? correctedBadge() : null,
        ),
        select(
          choices("columnRole"),
          column.role,
          (value) =>
            correct({ kind: "columnRole", tableId: table.id, column: column.index, value }),
          {
            "aria-label": t("columnRole", { n: column.index + 1 }),
            title: [nameOf("columnRole", column.role), ...column.titles].join(" · "),
          },
        ),
      ),
    );
  }
  return el("thead", {}, strip);
}

function rowElement(table, row, { isLayout, isFirst, isChunkStart, columnCount }) {
  const element = el("tr", {
    class: row.kind ? `row-${row.kind}` : null,
    "aria-rowindex": row.index + 1,
    data: { place: `${table.id}:${row.index}` },
  });
  if (!isLayout) element.append(gutterCell(row));
  let column = 0;
  // Columns without a cell of this row: absent, or of a merged cell, which only begins again where
  // a chunk cuts it.
  const fillTo = (end) => {
    while (column < end) {
      const above = open.cellAt(table.id, row.index, column);
      if (!above) element.append(el("td", { class: "absent" }));
      else if (isChunkStart) element.append(cutCell(table.id, row.index, above));
      column = above ? above.cell.column + above.cell.columnSpan : column + 1;
    }
  };
  for (const [index, cell] of row.cells.entries()) {
    fillTo(cell.column);
    const place = `${table.id}:${row.index}:${cell.column}`;
    const isCorrected = cell.corrected?.includes("text");
    const cellElement = el("td", {
      class: isCorrected ? "corrected" : null,
      colspan: cell.columnSpan > 1 ? cell.columnSpan : null,
      rowspan: cell.rowSpan > 1 ? cell.rowSpan : null,
      tabindex: isFirst && index === 0 ? "0" : "-1",
      data: { place },
    }, cell.text);
    if (isCorrected) {
      cellElement.append(" ", correctedBadge(t("fileHas", { text: cell.raw ?? "" })));
    }
    markPlace(cellElement, place);
    element.append(cellElement);
    column = cell.column + cell.columnSpan;
  }
  if (isChunkStart) fillTo(columnCount);
  markPlace(element, `${table.id}:${row.index}`);
  return element;
}

/** A merged cell from `first` on, where it goes on in another chunk. */
function cutCell(tableId, row, { row: first, cell }) {
  return el("td", {
    colspan: cell.columnSpan,
    rowspan: first + cell.rowSpan - row,
    tabindex: "-1",
    data: { place: `${tableId}:${first}:${cell.column}` },
    text: "…",
  });
}

/** Number and kind of a row. */
function gutterCell(row) {
  const kind = nameOf("rowKind", row.kind);
  const title = `${t("row", { n: row.index + 1 })}: ${kind}`;
  return el(
    "th",
    { class: "gutter", scope: "row" },
    el(
      "button",
      {
        type: "button",
        tabindex: "-1",
        title,
        "aria-label": title,
        "aria-haspopup": "menu",
        data: { row: row.index, kind: row.kind },
      },
      String(row.index + 1),
      el("span", { class: "kind", text: kind }),
      row.corrected?.includes("kind") ? correctedBadge() : null,
    ),
  );
}

async function onClick(event) {
  const gutter = event.target.closest(".gutter button");
  if (gutter) {
    const tableId = gutter.closest("table").dataset.table;
    const row = Number(gutter.dataset.row);
    const value = await chooseFromMenu(gutter, choices("rowKind"), {
      label: t("chooseRowKind", { n: row + 1 }),
      current: gutter.dataset.kind,
    });
    if (value && value !== gutter.dataset.kind) correct({ kind: "rowKind", tableId, row, value });
    return;
  }
  const cell = event.target.closest("td[data-place]");
  if (cell) {
    takeFocus(cell);
    selectPlace(cell.dataset.place, "text");
  }
}

/** Arrow keys move over the grid (the gutter is column −1), Enter corrects, Space selects. */
function onKey(event, { table, rows, columnCount, chunks }) {
  const cell = event.target.closest("td[data-place], .gutter button");
  if (!cell || event.altKey || event.metaKey) return;
  const isGutter = cell.matches("button");
  const [row, column] = isGutter
    ? [Number(cell.dataset.row), -1]
    : cell.dataset.place.split(":").slice(1).map(Number);
  if (!isGutter && (event.key === "Enter" || event.key === " ")) {
    event.preventDefault();
    selectPlace(cell.dataset.place, "text");
    if (event.key === "Enter" && table.purpose === "layout") focusDetails();
    else if (event.key === "Enter") editCell(cell.dataset.place);
    return;
  }
  const firstColumn = table.purpose === "layout" ? 0 : -1;
  const step = {
    ArrowDown: [row + (cell.rowSpan ?? 1), column],
    ArrowUp: [row - 1, column],
    ArrowRight: [row, column + (isGutter ? 1 : cell.colSpan)],
    ArrowLeft: [row, column - 1],
    PageDown: [row + 15, column],
    PageUp: [row - 15, column],
    Home: [event.ctrlKey ? 0 : row, firstColumn],
    End: [event.ctrlKey ? rows.length - 1 : row, columnCount - 1],
  }[event.key];
  if (!step) return;
  event.preventDefault();
  const nextRow = Math.min(Math.max(step[0], 0), rows.length - 1);
  const nextColumn = Math.min(Math.max(step[1], firstColumn), columnCount - 1);
  chunks.show(nextRow);
  const grid = event.currentTarget;
  const next = nextColumn < 0
    ? grid.querySelector(`.gutter button[data-row="${nextRow}"]`)
    : grid.querySelector(`[data-place="${open.cellPlace(table.id, nextRow, nextColumn)}"]`);
  if (next) takeFocus(next);
}

/** Makes a cell the one that Tab comes to (roving tabindex) and focuses it. */
function takeFocus(cell) {
  for (const other of cell.closest("table").querySelectorAll("tbody [tabindex='0']")) {
    other.tabIndex = -1;
  }
  cell.tabIndex = 0;
  cell.focus({ preventScroll: true });
  cell.scrollIntoView({ block: "nearest", inline: "nearest" });
}

function endOfRow(row) {
  const last = row.cells.at(-1);
  return last ? last.column + last.columnSpan : 0;
}

/** For each row the last one that a merged cell of it, or of one above it, reaches. */
function lastRows(rows) {
  let last = 0;
  return rows.map((row, i) => {
    for (const cell of row.cells) last = Math.max(last, i + cell.rowSpan - 1);
    return last;
  });
}

/** Widths by the text that the first rows have, so that chunks filled later do not move columns. */
function columnWidths(table, rows, columnCount) {
  const sums = Array(columnCount).fill(0);
  const counts = Array(columnCount).fill(0);
  for (const row of rows.slice(0, 200)) {
    for (const cell of row.cells) {
      if (cell.columnSpan > 1) continue;
      sums[cell.column] += Math.min(cell.text.length, 120);
      counts[cell.column] += 1;
    }
  }
  const least = table.purpose === "layout" ? 70 : 92;
  return sums.map((sum, i) => {
    const average = sum / (counts[i] || 1);
    return Math.min(340, Math.max(least + average / 10, 24 + average * letterWidth * 1.2));
  });
}

/** The widest column has no width of its own: it takes the room that is left. */
function columnGroup(widths) {
  const widest = widths.indexOf(Math.max(...widths));
  const group = el("colgroup");
  for (const [index, width] of widths.entries()) {
    const column = el("col");
    if (index !== widest) column.style.width = `${width}px`;
    group.append(column);
  }
  return group;
}

function rowHeight(row, widths) {
  let lines = 1;
  for (const cell of row.cells) {
    let width = 0;
    for (let c = cell.column; c < cell.column + cell.columnSpan; c += 1) width += widths[c];
    lines = Math.max(lines, Math.ceil((cell.text.length * letterWidth) / width / cell.rowSpan));
  }
  return lines * lineHeight + 7;
}

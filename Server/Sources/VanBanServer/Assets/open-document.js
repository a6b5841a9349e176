// The open document: what the server says of it, an index from places to the records made of them,
// and what is selected. Listeners hear "opened" (another one), "changed" (read again), "selected".
//
// A place is a string: "t2:4:3" (a cell by its first row and column), "t2:4", "t2", "p12" (a
// paragraph), "word/footnotes.xml p3" (in another part). An entry is a record with its kind, key,
// place; findings also carry `accepted`.

import * as api from "./api.js";

export const events = new EventTarget();

/** Everything about the open document; null where none is open. */
export let open = null;

/** The document that was asked for last; the answer to an earlier request is dropped. */
let wantedId = null;

/** What is selected: a place, and the entry where a single record was chosen. */
export let selection = { place: null, entry: null };

export async function openDocument(id) {
  wantedId = id;
  const document = await fetchDocument(id);
  if (wantedId !== id) return;
  open = document;
  selection = { place: null, entry: null };
  tell("opened");
}

/** Fetches everything again after a change; the selection stays where it still leads somewhere. */
export async function readAgain() {
  const document = await fetchDocument(open.id);
  if (document.id !== open?.id || document.review.revision < open.review.revision) return;
  open = document;
  const entry = selection.entry && open.entryOf.get(selection.entry.key);
  selection = { place: selection.place, entry: entry ?? null };
  tell("changed");
}

export function closeDocument() {
  open = null;
  selection = { place: null, entry: null };
  tell("opened");
}

/** Selects a record; `from` says which side of the page asked ("panel" or "text"). */
export function selectEntry(entry, from) {
  selection = { place: entry.place, entry };
  tell("selected", from);
}

/** Selects a cell or paragraph. */
export function selectPlace(place, from) {
  selection = { place, entry: null };
  tell("selected", from);
}

/** The entries made of a place; of its whole row where the cell itself has none. */
export function entriesAt(place) {
  const own = open.entriesOf.get(place);
  if (own) return { entries: own, isWholeRow: false };
  const [tableId, row] = place.split(":");
  if (row === undefined) return { entries: [], isWholeRow: false };
  const entries = open.table(tableId).columns
    .map((column) => open.cellPlace(tableId, Number(row), column.index))
    .filter((cell, index, all) => all.indexOf(cell) === index)
    .flatMap((cell) => open.entriesOf.get(cell) ?? []);
  return { entries, isWholeRow: entries.length > 0 };
}

/** The keys of the entries that are selected. */
export function selectedKeys() {
  if (selection.entry) return [selection.entry.key];
  return (open?.entriesOf.get(selection.place) ?? []).map((entry) => entry.key);
}

function tell(type, from) {
  events.dispatchEvent(new CustomEvent(type, { detail: { from } }));
}

async function fetchDocument(id) {
  const { summary, result, content, review } = await fetchAll(id);
  const layoutRows = new Map(content.tables.map((table) => [table.id, numberedRows(table.rows)]));
  const tables = new Map(result.tables.map((table) => [table.id, table]));
  const rowsOf = (table) => (table.rows.length ? table.rows : layoutRows.get(table.id) ?? []);
  const findersOf = new Map(
    result.tables.map((table) => [table.id, cellFinder(rowsOf(table))]),
  );
  const cellAt = (tableId, row, column) => findersOf.get(tableId)(row, column);
  const cellPlace = (tableId, row, column) => {
    const found = cellAt(tableId, row, column);
    return found ? `${tableId}:${found.row}:${found.cell.column}` : `${tableId}:${row}:${column}`;
  };
  const placeOf = (location) => {
    if (location?.tableId == null && location?.paragraph == null) return null;
    if (location.tableId == null) {
      return `${location.part ? `${location.part} ` : ""}p${location.paragraph}`;
    }
    if (location.row == null) return location.tableId;
    if (location.column == null) return `${location.tableId}:${location.row}`;
    return cellPlace(location.tableId, location.row, location.column);
  };

  /** The words of a task's deadline: those that a person gave, else the document's. */
  const deadlineWords = ({ id: taskId, deadline }) => {
    const given = review.corrections.findLast(({ correction }) => correction.taskId === taskId);
    return deadline && (given?.correction.value ?? deadline.raw);
  };

  const entries = {};
  const list = (kind, records, keyOf, more = () => ({})) => {
    entries[kind] = records.map((record, index) => ({
      kind,
      record,
      index,
      key: `${kind} ${keyOf(record, index)}`,
      place: placeOf(record.location),
      ...more(index),
    }));
  };
  list(
    "finding",
    result.findings,
    (_, index) => review.findings[index].key,
    (index) => ({ id: review.findings[index].key, accepted: review.findings[index].accepted }),
  );
  list("unit", result.units, (unit) => unit.id);
  list("task", result.tasks, (task) => task.id);
  list("assignment", result.assignments, (_, index) => index);
  list("statement", result.statements, (_, index) => index);

  const all = Object.values(entries).flat();
  const entryOf = new Map(all.map((entry) => [entry.key, entry]));
  const entriesOf = groupBy(all.filter((entry) => entry.place), (entry) => entry.place);
  const assignmentsOfTask = groupBy(entries.assignment, (entry) => entry.record.taskId);
  return {
    id,
    summary,
    result,
    content,
    review,
    entries,
    entryOf,
    entriesOf,
    cellAt,
    cellPlace,
    placeOf,
    deadlineWords,
    rowsOf,
    table: (tableId) => tables.get(tableId),
    unit: (unitId) => entryOf.get(`unit ${unitId}`),
    task: (taskId) => entryOf.get(`task ${taskId}`),
    assignmentsOf: (taskId) => assignmentsOfTask.get(taskId) ?? [],
  };
}

/** The four answers about a document; once more where somebody changed it in between. */
async function fetchAll(id, isRepeated = false) {
  const [summary, result, content, review] = await Promise.all([
    api.document(id),
    api.result(id),
    api.content(id),
    api.review(id),
  ]);
  const isOneState = summary.revision === review.revision && content.revision === review.revision &&
    result.findings.length === review.findings.length;
  return isOneState || isRepeated ? { summary, result, content, review } : fetchAll(id, true);
}

function groupBy(items, keyOf) {
  const groups = new Map();
  for (const item of items) {
    const key = keyOf(item);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** Rows of a layout table in the form that the result gives other tables. */
function numberedRows(rows) {
  return rows.map((cells, index) => ({ index, kind: null, cells }));
}

/**
 * Finds the cell over a position: {row, cell}, where the cell begins; null where there is none.
 * Looks in the row itself, then among the cells of several rows, which stand one below the other
 * in lists by their first column.
 */
function cellFinder(rows) {
  const tall = rows.flatMap(({ index, cells }) =>
    cells.filter((cell) => cell.rowSpan > 1).map((cell) => ({ row: index, cell }))
  );
  const tallByColumn = [...groupBy(tall, ({ cell }) => cell.column).values()];
  return (row, column) => {
    const covers = ({ cell, row: first }) =>
      first <= row && row < first + cell.rowSpan &&
      cell.column <= column && column < cell.column + cell.columnSpan;
    const own = rows[row]?.cells.findLast((cell) => cell.column <= column);
    if (own && covers({ row, cell: own })) return { row, cell: own };
    const above = tallByColumn.map((list) => lastUpTo(list, row));
    return above.find((candidate) => candidate && covers(candidate)) ?? null;
  };
}

/** The last of a list sorted by row that begins at `row` or above. */
function lastUpTo(list, row) {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].row <= row) low = middle + 1;
    else high = middle;
  }
  return list[low - 1];
}

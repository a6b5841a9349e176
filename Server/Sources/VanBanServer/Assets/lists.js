// A list of records as a table: search, filters, sorting, rows in chunks, keys.

import { focusDetails } from "./details.js";
import { addRowsInChunks, button, el, matcher, select } from "./dom.js";
import { listKinds } from "./list-kinds.js";
import { selectedKeys, selectEntry } from "./open-document.js";
import { number, t } from "./words.js";

const collator = new Intl.Collator("vi", { numeric: true });

/** For each list what people searched, filtered and sorted by. */
let choicesOf = {};

/** The list that is shown: {positions: key → row, show(row), stop()}. */
let shownList = null;

/** Starts all lists anew, without search and filters. */
export function forgetChoices() {
  choicesOf = {};
}

/** Ends the list that is shown. */
export function closeList() {
  shownList?.stop();
  shownList = null;
}

/** Makes sure that the row of the first of `keys` in the shown list is there. Gives its key. */
export function showRowOf(keys) {
  const key = keys.find((key) => shownList?.positions.has(key));
  if (key) shownList.show(shownList.positions.get(key));
  return key;
}

/** Shows the list `name` of list-kinds.js in `container`, as it was last searched and sorted. */
export function showList(container, name) {
  const list = listKinds[name];
  const entries = list.entries();
  if (!entries.length) {
    container.append(el("p", { class: "nothing", text: t(list.nothing ?? "nothingFound") }));
    return;
  }
  choicesOf[name] ??= { query: "", filters: list.filters.map(() => ""), sort: list.sort ?? null };
  const chosen = choicesOf[name];
  const rows = el("div");
  const columns = list.columns.filter((column) =>
    entries.some((entry) => column.value(entry) != null)
  );
  const update = () => showRows(rows, { ...list, columns }, entries, chosen);
  const search = el("input", {
    type: "search",
    placeholder: t("search"),
    "aria-label": t("search"),
    on: {
      input: () => {
        chosen.query = search.value;
        update();
      },
    },
  });
  search.value = chosen.query;
  const filters = list.filters.map((filter, i) =>
    select(
      [{ value: "", name: `${t(filter.title)}: ${t("all")}` }, ...filterOptions(filter, entries)],
      chosen.filters[i],
      (value) => {
        chosen.filters[i] = value;
        update();
      },
      { "aria-label": t(filter.title) },
    )
  );
  container.append(el("div", { class: "list-tools" }, search, ...filters), rows);
  update();
}

function filterOptions(filter, entries) {
  const counts = new Map();
  for (const entry of entries) {
    counts.set(filter.of(entry), (counts.get(filter.of(entry)) ?? 0) + 1);
  }
  counts.delete(null);
  return [...counts.keys()]
    .sort((a, b) =>
      filter.order
        ? filter.order.indexOf(a) - filter.order.indexOf(b)
        : counts.get(b) - counts.get(a)
    )
    .map((value) => ({ value, name: `${filter.name(value)} (${number(counts.get(value))})` }));
}

/** Fills in the rows that pass search and filters, in the order chosen. */
function showRows(place, list, entries, chosen) {
  closeList();
  const matches = matcher(chosen.query);
  const shown = entries.filter((entry) =>
    (!chosen.query.trim() || matches(list.text(entry))) &&
    list.filters.every((filter, i) => !chosen.filters[i] || filter.of(entry) === chosen.filters[i])
  );
  const sorted = list.columns.find((column) => column.title === chosen.sort?.title);
  if (sorted) sortEntries(shown, sorted.value, chosen.sort.isDescending);

  const table = el("table", { class: "list" });
  const columns = el("colgroup");
  for (const { width } of list.columns) {
    const column = el("col");
    if (width) column.style.width = `${width}px`;
    columns.append(column);
  }
  const header = el(
    "tr",
    {},
    ...list.columns.map((column, i) => {
      const isSorted = column === sorted;
      const direction = chosen.sort?.isDescending ? "descending" : "ascending";
      return el(
        "th",
        { scope: "col", "aria-sort": isSorted ? direction : "none" },
        button(t(column.title), () => {
          chosen.sort = {
            title: column.title,
            isDescending: isSorted && !chosen.sort.isDescending,
          };
          showRows(place, list, entries, chosen);
          place.querySelectorAll("th button")[i].focus();
        }),
      );
    }),
  );
  table.append(columns, el("thead", {}, header));
  const choose = list.choose ?? ((entry) => selectEntry(entry, "panel"));
  const chunks = addRowsInChunks(table, {
    count: shown.length,
    height: () => 44,
    row: (i) =>
      el("tr", {
        tabindex: i === 0 ? "0" : "-1",
        data: { key: shown[i].key },
        class: selectedKeys().includes(shown[i].key) ? "selected" : null,
        on: {
          click: () => choose(shown[i]),
          keydown: (event) => moveInList(event, () => choose(shown[i])),
        },
      }, ...list.columns.map(({ cell }) => el("td", {}, cell(shown[i])))),
  });
  place.replaceChildren(
    el("p", {
      class: "quiet list-count",
      text: t("shown", { n: number(shown.length), all: number(entries.length) }),
    }),
    table,
  );
  const positions = new Map(shown.map((entry, i) => [entry.key, i]));
  shownList = { positions, show: chunks.show, stop: chunks.stop };
}

/** Sorts in place; what has no value comes last either way. */
function sortEntries(entries, value, isDescending) {
  const sign = isDescending ? -1 : 1;
  entries.sort((a, b) => {
    const [left, right] = [value(a), value(b)];
    if (left == null || right == null) return (left == null) - (right == null);
    if (typeof left === "number") return sign * (left - right);
    return sign * collator.compare(left, right);
  });
}

/** Arrow keys go from row to row of a list; Enter chooses one and goes to its details. */
export function moveInList(event, choose) {
  const row = event.currentTarget;
  if (event.target !== row) return;
  if (event.key === "Enter" || event.key === " ") {
    choose();
    focusDetails();
  } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
    const rows = [...row.closest("table").querySelectorAll("tr[data-key]")];
    const next = rows[rows.indexOf(row) + (event.key === "ArrowDown" ? 1 : -1)];
    if (!next) return;
    row.tabIndex = -1;
    next.tabIndex = 0;
    next.focus();
  } else return;
  event.preventDefault();
}

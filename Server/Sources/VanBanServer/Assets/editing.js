// What people change: corrections, checked findings, profiles; each is sent to the server in the
// name of the person at the page, then the document is read again.

import * as api from "./api.js";
import { askText, attempt, button, el, say } from "./dom.js";
import { events, open, readAgain } from "./open-document.js";
import { moment, placeName, t } from "./words.js";

const personButton = document.getElementById("person");
export function startEditing() {
  personButton.addEventListener("click", () => askPerson(currentPerson()));
  showPerson();
  document.getElementById("undo").addEventListener("click", undo);
  document.getElementById("save-profile").addEventListener("click", saveProfile);
  for (const type of ["opened", "changed"]) {
    events.addEventListener(type, () => {
      document.getElementById("undo").disabled = !open?.review.corrections.length;
    });
  }
  document.addEventListener("keydown", (event) => {
    const isWriting = event.target.matches("input, textarea") ||
      document.querySelector("dialog[open]");
    if (event.ctrlKey && event.key.toLowerCase() === "z" && !isWriting && open) {
      event.preventDefault();
      undo();
    }
  });
}

// Corrections

/** Sends a correction, in the name of the person at the page, and reads the document again. */
export async function correct(correction) {
  const by = await person();
  if (by) say(t("readingAgain"));
  const isDone = by && await attempt(async () => {
    await api.correct(open.id, by, correction);
    await readAgain();
    return true;
  });
  if (isDone) say(t(isUnclearDeadline(correction.value) ? "deadlineUnclear" : "correctionSaved"));
  else events.dispatchEvent(new CustomEvent("changed", { detail: {} }));
}

function isUnclearDeadline(words) {
  return open.result.tasks.some((task) =>
    task.deadline?.kind === "unknown" && open.deadlineWords(task) === words
  );
}

/** Withdraws a correction. */
export async function revoke(correctionId) {
  say(t("readingAgain"));
  await attempt(async () => {
    await api.revoke(open.id, correctionId);
    await readAgain();
    say(t("correctionRevoked"));
  });
}

let lastUndo = Promise.resolve();

/** Withdraws the newest correction, once earlier ones that were asked for are withdrawn. */
function undo() {
  lastUndo = lastUndo.then(() => {
    const newest = open?.review.corrections.at(-1);
    if (newest) return revoke(newest.id);
    say(t("nothingToUndo"));
  });
}

/** Asks what a cell is to be read as. */
export async function editCell(place) {
  const { tableId, row, column, cell } = cellAt(place);
  const value = await askText({
    title: `${t("editCellTitle")}: ${placeName({ tableId, row, column })}`,
    label: t("editCellLabel"),
    hint: t("editCellHint"),
    value: cell.text,
    lines: 4,
  });
  if (value !== null && value !== cell.text) correct({ kind: "cell", tableId, row, column, value });
}

/** Asks for the right name of a unit, or the units that it is to be split into. */
export async function editName(unit) {
  const text = await askText({
    title: t("editNameTitle", { name: unit.name }),
    label: t("editNameLabel"),
    hint: t("editNameHint"),
    value: unit.name,
    lines: 5,
  });
  if (text === null || text === unit.name) return;
  const value = text.split("\n").map((name) => name.trim()).filter((name) => name);
  correct({ kind: "name", name: unit.name, value });
}

/** Asks for the right deadline of a task. */
export async function editDeadline(task) {
  const before = open.deadlineWords(task) ?? "";
  const value = await askText({
    title: t("editDeadlineTitle"),
    label: t("editDeadlineLabel"),
    hint: t("editDeadlineHint"),
    value: before,
  });
  if (value !== null && value !== before) correct({ kind: "deadline", taskId: task.id, value });
}

async function saveProfile() {
  const name = await askText({
    title: t("saveProfileHeading"),
    label: t("saveProfileLabel"),
    hint: t("saveProfileHint"),
    value: open.summary.profile ?? "",
    required: true,
  });
  if (!name) return;
  await attempt(async () => {
    await api.saveProfile(name, open.id);
    events.dispatchEvent(new CustomEvent("profiles"));
    say(t("profileSaved", { name }));
  });
}

function cellAt(place) {
  const [tableId, row, column] = place.split(":");
  const rows = open.rowsOf(open.table(tableId));
  const cells = rows.find(({ index }) => index === Number(row)).cells;
  return {
    tableId,
    row: Number(row),
    column: Number(column),
    cell: cells.find((cell) => cell.column === Number(column)),
  };
}

// Findings

/** Notes that a finding has been checked, or that it has not after all. */
async function toggleAccepted(entry) {
  const by = entry.accepted ? null : await person();
  if (!entry.accepted && !by) return;
  await attempt(async () => {
    if (entry.accepted) await api.withdraw(open.id, entry.id);
    else await api.accept(open.id, entry.id, by);
    await readAgain();
    say(t(by ? "accepted" : "withdrawn"));
  });
}

/** The button that notes a finding as checked; then who did it, and the way back. */
export function acceptance(entry) {
  const toggle = (event) => {
    event.stopPropagation();
    toggleAccepted(entry);
  };
  if (!entry.accepted) {
    return button(`☐ ${t("accept")}`, toggle, {
      title: t("acceptTitle"),
      class: "small",
      "aria-label": t("accept"),
    });
  }
  const { by, at } = entry.accepted;
  return el(
    "span",
    { class: "accepted" },
    el("span", { text: `☑ ${t("acceptedBy", { by, at: moment(at) })} ` }),
    button(t("withdraw"), toggle, { title: t("withdrawTitle"), class: "link" }),
  );
}

// The person

const currentPerson = () => localStorage.getItem("person") ?? "";

/** The person at the page; asked for once. Null where no name was given. */
function person() {
  return currentPerson() || askPerson("");
}

async function askPerson(value) {
  const name = await askText({
    title: t("askPersonTitle"),
    label: t("askPersonLabel"),
    hint: t("askPersonHint"),
    value,
    required: true,
  });
  if (name) localStorage.setItem("person", name);
  showPerson();
  return name;
}

function showPerson() {
  personButton.textContent = `${t("person")}: ${currentPerson() || t("personUnknown")}`;
}

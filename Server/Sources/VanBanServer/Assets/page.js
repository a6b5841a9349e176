// The page of the clerks: starts its parts and does what the top bar offers.

import * as api from "./api.js";
import { attempt, chooseFromMenu, el, say } from "./dom.js";
import { startDocuments } from "./documents.js";
import { startDetails } from "./details.js";
import { startEditing } from "./editing.js";
import { events, open } from "./open-document.js";
import { startPanel } from "./panel.js";
import { startTextView } from "./text-view.js";
import { day, fillWords, switchLanguage, t } from "./words.js";

const exportMenu = [
  ["xlsx", "exportXlsx"],
  ["units.csv", "exportUnits"],
  ["tasks.csv", "exportTasks"],
  ["assignments.csv", "exportAssignments"],
  ["statements.csv", "exportStatements"],
  ["findings.csv", "exportFindings"],
  ["json", "exportJson"],
  ["ndjson", "exportNdjson"],
  ["report", "exportReport"],
];

fillWords(document);
document.title = t("appName");
document.getElementById("language").addEventListener("click", switchLanguage);
document.getElementById("export").addEventListener("click", exportDocument);
const hideDocuments = startToggle("toggle-documents", "hides-documents");
const hidePanel = startToggle("toggle-panel", "hides-panel");
const narrow = matchMedia("(max-width: 1100px)");
narrow.addEventListener("change", () => hideDocuments(narrow.matches && open !== null));
hideDocuments(false);
hidePanel(false);
events.addEventListener("opened", () => {
  showDocument();
  if (narrow.matches) hideDocuments(open !== null);
});
events.addEventListener("changed", showDocument);
startTextView();
startPanel();
startEditing();
startDetails();
startDocuments();

/** What depends on whether a document is open, and the line above it. */
function showDocument() {
  document.body.classList.toggle("is-open", open !== null);
  for (const id of ["export", "save-profile"]) document.getElementById(id).disabled = !open;
  document.title = open
    ? `${open.summary.subject ?? open.summary.fileName} – ${t("appName")}`
    : t("appName");
  if (!open) return;
  const { typeName, codeRaw, issuedDate, organName, subject } = open.result.document;
  document.getElementById("document-head").replaceChildren(
    el("h2", { text: subject ?? open.summary.fileName }),
    el(
      "p",
      {},
      [typeName, codeRaw?.replace(/\s+/g, " "), issuedDate && day(issuedDate.iso), organName]
        .filter((part) => part).join("  ·  "),
    ),
  );
}

async function exportDocument() {
  const items = exportMenu.map(([value, word]) => ({ value, name: t(word) }));
  const name = await chooseFromMenu(document.getElementById("export"), items, {
    label: t("export"),
  });
  if (name === "report") location.href = `/report?document=${encodeURIComponent(open.id)}`;
  else if (name) await attempt(() => download(name));
}

/** Downloads an export as "name of the document.xlsx" and so on. */
async function download(name) {
  const file = await api.exported(open.id, name);
  const fileName = `${open.summary.fileName.replace(/\.\w+$/, "")}.${name}`;
  const address = URL.createObjectURL(file);
  el("a", { href: address, download: fileName }).click();
  setTimeout(() => URL.revokeObjectURL(address), 60000);
  say(t("exported", { name: fileName }));
}

/** A button that hides and shows a side of the page. Gives the function that does it. */
function startToggle(id, hidingClass) {
  const toggle = document.getElementById(id);
  const hide = (isHidden) => {
    document.body.classList.toggle(hidingClass, isHidden);
    toggle.setAttribute("aria-expanded", String(!isHidden));
  };
  toggle.addEventListener("click", () => hide(!document.body.classList.contains(hidingClass)));
  return hide;
}

// The left side: files that are received, and the list of documents.

import * as api from "./api.js";
import { attempt, confirmAction, el, matcher, say, severityIcon } from "./dom.js";
import { closeDocument, events, open, openDocument } from "./open-document.js";
import { day, nameOf, number, t } from "./words.js";

const list = document.getElementById("documents");
const search = document.getElementById("search-documents");
const profileChoice = document.getElementById("profile");
const profileDeletion = document.getElementById("delete-profile");
const uploadList = document.getElementById("uploads");
const uploadBox = document.getElementById("upload-box");
const fileInput = document.getElementById("files");
const atOnce = 2;

let documents = [];
const waiting = [];
let running = 0;
let received = { done: 0, failed: 0 };

export async function startDocuments() {
  for (const id of ["add-files", "drop-zone"]) {
    document.getElementById(id).addEventListener("click", () => fileInput.click());
  }
  fileInput.addEventListener("change", () => {
    receive([...fileInput.files]);
    fileInput.value = "";
  });
  document.getElementById("clear-uploads").addEventListener("click", clearUploads);
  search.addEventListener("input", showDocuments);
  profileChoice.addEventListener("change", showProfileChoice);
  profileDeletion.addEventListener("click", deleteProfile);
  takeDroppedFiles();
  events.addEventListener("opened", () => {
    showDocuments();
    list.querySelector("[aria-current]")?.scrollIntoView({ block: "nearest" });
  });
  events.addEventListener("changed", () => {
    documents = documents.map((summary) => (summary.id === open.id ? open.summary : summary));
    showDocuments();
  });
  events.addEventListener("profiles", fetchProfiles);
  addEventListener("hashchange", openFromAddress);
  await Promise.all([fetchProfiles(), fetchDocuments()]);
  await openFromAddress();
}

export async function deleteOpenDocument() {
  const { id, summary } = open;
  await attempt(async () => {
    await api.deleteDocument(id);
    history.replaceState(null, "", location.pathname);
    closeDocument();
    await fetchDocuments();
    say(t("deleted", { name: summary.fileName }));
  });
}

// Receiving files

function takeDroppedFiles() {
  const overlay = document.getElementById("drop-overlay");
  const hasFiles = (event) => event.dataTransfer?.types.includes("Files");
  addEventListener("dragover", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    overlay.hidden = false;
  });
  addEventListener("dragleave", (event) => {
    if (!event.relatedTarget) overlay.hidden = true;
  });
  addEventListener("drop", (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    overlay.hidden = true;
    receive([...event.dataTransfer.files]);
  });
}

/** Puts files in the queue, a line each; what is no document is told at once. */
function receive(files) {
  for (const file of files) {
    const line = uploadLine(file.name);
    uploadList.append(line.element);
    if (/\.(docx|docm|dotx|doc|rtf|odt)$/i.test(file.name)) {
      waiting.push({ file, line, profile: profileChoice.value });
    } else {
      received.failed += 1;
      line.fail(t("notADocument"));
    }
  }
  uploadBox.hidden = !uploadList.children.length;
  uploadList.lastElementChild?.scrollIntoView({ block: "nearest" });
  sendNext();
}

async function sendNext() {
  if (running >= atOnce || !waiting.length) return;
  const { file, line, profile } = waiting.shift();
  running += 1;
  sendNext();
  try {
    const { summary, isNew } = await api.upload(file, profile, line.progress);
    received.done += 1;
    line.succeed(summary, isNew);
    documents = [summary, ...documents.filter(({ id }) => id !== summary.id)];
    showDocuments();
    if (!open) location.hash = `document=${summary.id}`;
  } catch (problem) {
    received.failed += 1;
    line.fail(problem.message);
  }
  running -= 1;
  if (!running && !waiting.length) {
    say(t(received.failed ? "uploadsFailed" : "uploadsDone", received), received.failed > 0);
    received = { done: 0, failed: 0 };
  }
  sendNext();
}

function uploadLine(fileName) {
  const bar = el("progress", { max: "1", value: "0", "aria-label": fileName });
  const state = el("span", { class: "quiet", text: t("waiting") });
  const name = el("span", { class: "file-name", text: fileName, title: fileName });
  const element = el("li", {}, name, bar, state);
  return {
    element,
    progress(share) {
      if (share < 1) bar.value = share;
      else bar.removeAttribute("value");
      state.textContent = share < 1
        ? t("sending", { percent: Math.round(share * 100) })
        : t("reading");
    },
    succeed(summary, isNew) {
      bar.remove();
      element.classList.add("done");
      state.textContent = `✓ ${t(isNew ? "readDone" : "readBefore")}`;
      name.replaceWith(el("a", {
        class: "file-name",
        href: `#document=${summary.id}`,
        text: fileName,
        title: fileName,
      }));
    },
    fail(message) {
      bar.remove();
      element.classList.add("failed");
      uploadList.prepend(element);
      state.textContent = `× ${t("readFailed")}: ${message}`;
    },
  };
}

function clearUploads() {
  for (const line of [...uploadList.querySelectorAll(".done, .failed")]) line.remove();
  uploadBox.hidden = !uploadList.children.length;
}

// Profiles

async function fetchProfiles() {
  const profiles = await attempt(api.profiles) ?? [];
  const chosen = profileChoice.value;
  profileChoice.replaceChildren(
    el("option", { value: "", text: t("noProfile") }),
    ...profiles.map(({ name }) => el("option", { value: name, text: name })),
  );
  profileChoice.value = profiles.some(({ name }) => name === chosen) ? chosen : "";
  showProfileChoice();
}

function showProfileChoice() {
  profileDeletion.hidden = !profileChoice.value;
}

async function deleteProfile() {
  const name = profileChoice.value;
  if (!await confirmAction(t("deleteProfileQuestion", { name }), t("delete"))) return;
  await attempt(async () => {
    await api.deleteProfile(name);
    await fetchProfiles();
    profileChoice.focus();
    say(t("profileDeleted", { name }));
  });
}

// The list of documents

async function fetchDocuments() {
  documents = await attempt(api.documents) ?? documents;
  showDocuments();
}

/** Opens the document that the address names: "#document=ID". */
async function openFromAddress() {
  const id = new URLSearchParams(location.hash.slice(1)).get("document");
  if (!id || id === open?.id) return;
  document.body.setAttribute("aria-busy", "true");
  await attempt(() => openDocument(id));
  document.body.removeAttribute("aria-busy");
}

function showDocuments() {
  const matches = matcher(search.value);
  const shown = documents.filter((summary) =>
    matches(
      [summary.subject, summary.codeRaw, summary.fileName, summary.organName, summary.typeName]
        .join(" "),
    )
  );
  list.replaceChildren(...shown.map(documentLine));
  if (!documents.length) list.append(el("li", { class: "nothing", text: t("noDocuments") }));
  document.body.classList.toggle("is-empty", !documents.length && !open);
}

function documentLine(summary) {
  const isOpen = summary.id === open?.id;
  const { error, warning, info } = summary.openFindings;
  const findings = Object.entries({ error, warning, info }).filter(([, count]) => count).map(
    ([severity, count]) => {
      const title = `${nameOf("severity", severity)}: ${t("openFindings", { n: number(count) })}`;
      return el(
        "span",
        { class: "finding-count", title },
        severityIcon(severity, title),
        number(count),
      );
    },
  );
  return el(
    "li",
    {},
    el(
      "a",
      {
        href: `#document=${summary.id}`,
        "aria-current": isOpen ? "true" : null,
        title: summary.fileName,
      },
      el("span", { class: "document-subject", text: summary.subject ?? summary.fileName }),
      el(
        "span",
        { class: "document-code" },
        [summary.codeRaw?.replace(/\s+/g, " "), summary.issuedDate && day(summary.issuedDate)]
          .filter((part) => part).join("; ") || t("noCode"),
      ),
      el(
        "span",
        { class: "document-state" },
        ...(findings.length
          ? findings
          : [el("span", { class: "quiet", text: `✓ ${t("allChecked")}` })]),
        summary.corrections
          ? el("span", {
            class: "quiet",
            text: t("correctionsCount", { n: number(summary.corrections) }),
          })
          : null,
      ),
    ),
  );
}

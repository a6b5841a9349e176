// The HTTP API of the server, a function for each request. Failures are thrown as `Problem`, whose
// message is a sentence for people in the language of the page.

import { language, t } from "./words.js";

const root = "/api/v1";

/** What went wrong, for people; `status` is that of HTTP, 0 where there was no answer. */
class Problem extends Error {
  constructor(message, status) {
    super(message);
    this.status = status;
  }
}

/** The token of an address "/#token=…": kept for this tab, taken out of the address bar. */
const token = (() => {
  const hash = new URLSearchParams(location.hash.slice(1));
  if (hash.has("token")) {
    sessionStorage.setItem("token", hash.get("token"));
    hash.delete("token");
    history.replaceState(
      null,
      "",
      location.pathname + location.search + (hash.size ? `#${hash}` : ""),
    );
  }
  return sessionStorage.getItem("token");
})();

// The whole address entered in a tab where the page is open already.
addEventListener("hashchange", () => {
  if (new URLSearchParams(location.hash.slice(1)).has("token")) location.reload();
});

export const version = () => get("/version");
export const documents = async () => (await get("/documents")).documents;
export const document = (id) => get(`/documents/${part(id)}`);
export const result = (id) => get(`/documents/${part(id)}/result`);
export const content = (id) => get(`/documents/${part(id)}/content`);
export const review = (id) => get(`/documents/${part(id)}/review`);
export const deleteDocument = (id) => request("DELETE", `/documents/${part(id)}`);
export const correct = (id, by, correction) =>
  request("POST", `/documents/${part(id)}/corrections`, { by, correction });
export const revoke = (id, correctionId) =>
  request("DELETE", `/documents/${part(id)}/corrections/${part(correctionId)}`);
export const accept = (id, key, by) =>
  request("PUT", `/documents/${part(id)}/findings/${part(key)}/acceptance`, { by, note: "" });
export const withdraw = (id, key) =>
  request("DELETE", `/documents/${part(id)}/findings/${part(key)}/acceptance`);
export const profiles = async () => (await get("/profiles")).profiles;
export const saveProfile = (name, documentId) =>
  request("PUT", `/profiles/${part(name)}`, { documentId });
export const deleteProfile = (name) => request("DELETE", `/profiles/${part(name)}`);

/** An export as a Blob, for a download that carries the token. */
export async function exported(id, name) {
  return (await request("GET", `/documents/${part(id)}/export/${part(name)}`)).blob();
}

/**
 * Sends a file. `onProgress` gets the share that is sent, 0 … 1; 1 means that it is being read.
 * Gives {summary, isNew}.
 */
export function upload(file, profile, onProgress) {
  return new Promise((resolve, reject) => {
    const query = profile ? `?profile=${part(profile)}` : "";
    const transfer = new XMLHttpRequest();
    transfer.open("POST", `${root}/documents${query}`);
    if (token) transfer.setRequestHeader("Authorization", `Bearer ${token}`);
    transfer.upload.onprogress = (event) => {
      if (event.lengthComputable) onProgress(event.loaded / event.total);
    };
    transfer.upload.onload = () => onProgress(1);
    transfer.onload = () => {
      if (transfer.status < 300) {
        resolve({ summary: JSON.parse(transfer.responseText), isNew: transfer.status === 201 });
      } else {
        reject(problem(transfer.status, transfer.responseText));
      }
    };
    transfer.onerror = () => reject(new Problem(t("unreachable"), 0));
    const form = new FormData();
    form.append("file", file, file.name);
    transfer.send(form);
  });
}

const part = encodeURIComponent;

async function get(path) {
  return (await request("GET", path)).json();
}

async function request(method, path, body) {
  const headers = {};
  if (token) headers.Authorization = `Bearer ${token}`;
  if (body) headers["Content-Type"] = "application/json";
  let response;
  try {
    response = await fetch(root + path, { method, headers, body: body && JSON.stringify(body) });
  } catch {
    throw new Problem(t("unreachable"), 0);
  }
  if (!response.ok) throw problem(response.status, await response.text());
  return response;
}

function problem(status, text) {
  let message;
  try {
    message = JSON.parse(text).message?.[language];
  } catch {
    // Not from this server (a proxy, say): the status alone is told.
  }
  return new Problem(message ?? t("failed", { status }), status);
}

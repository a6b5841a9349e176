// Small helpers for building the page: elements, rows in chunks, menus, dialogs, messages, search.
// Text of documents only ever becomes text nodes.

import { t } from "./words.js";

/**
 * Makes an element. Keys of `settings`: `class`, `text`, `on` ({event: listener}), `data`
 * ({name: value}); all others are attributes (true, false and null as one expects).
 */
export function el(tag, settings = {}, ...children) {
  const element = document.createElement(tag);
  for (const [key, value] of Object.entries(settings)) {
    if (value == null || value === false) continue;
    if (key === "class") element.className = value;
    else if (key === "text") element.textContent = value;
    else if (key === "on") {
      for (const [name, listener] of Object.entries(value)) {
        element.addEventListener(name, listener);
      }
    } else if (key === "data") Object.assign(element.dataset, value);
    else element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...children.filter((child) => child != null));
  return element;
}

/** A button with a text. */
export function button(text, onClick, settings = {}) {
  return el("button", { type: "button", text, on: { click: onClick }, ...settings });
}

/** A <select> of `options` ({value, name}); `onChange` gets the new value. */
export function select(options, current, onChange, settings = {}) {
  const element = el("select", { ...settings, on: { change: () => onChange(element.value) } });
  for (const { value, name } of options) {
    element.append(el("option", { value, text: name, selected: value === current }));
  }
  return element;
}

/** A severity as an icon; the word stands beside it or in its title. */
export function severityIcon(severity, title) {
  const sign = { error: "×", warning: "!", info: "i" }[severity];
  return el("span", {
    class: `severity ${severity}`,
    text: sign,
    title,
    role: "img",
    "aria-label": title,
  });
}

/** The badge of what was put right by hand. */
export function correctedBadge(title = t("correctedTitle")) {
  return el("span", { class: "corrected-badge", text: t("corrected"), title });
}

const chunkLength = 100;
const longestChunk = 1000;

/**
 * Adds `count` rows to a table, in <tbody> chunks that are filled when they come near the view.
 * `row(i, isChunkStart)` makes a <tr>; `height(i)` guesses its height; `mayEndAfter(i)` is false
 * where a merged cell goes on: only the longest chunks end there all the same. Gives `show(i)`,
 * which fills the chunk of a row (and its neighbours) at once.
 */
export function addRowsInChunks(table, { count, row, height, mayEndAfter = () => true }) {
  const chunks = [];
  for (let start = 0; start < count;) {
    let end = Math.min(start + chunkLength, count);
    while (end < count && end - start < longestChunk && !mayEndAfter(end - 1)) end += 1;
    let guessed = 0;
    for (let i = start; i < end; i += 1) guessed += height(i);
    const body = el("tbody", { class: "pending" }, el("tr", { "aria-hidden": "true" }, el("td")));
    body.firstChild.style.height = `${guessed}px`;
    chunks.push({ start, end, body, isFilled: false });
    start = end;
  }
  const fill = (chunk) => {
    if (!chunk || chunk.isFilled) return;
    chunk.isFilled = true;
    observer.unobserve(chunk.body);
    const rows = [];
    for (let i = chunk.start; i < chunk.end; i += 1) rows.push(row(i, i === chunk.start));
    chunk.body.classList.remove("pending");
    chunk.body.replaceChildren(...rows);
  };
  const byBody = new Map(chunks.map((chunk) => [chunk.body, chunk]));
  const observer = new IntersectionObserver(
    (entries) =>
      entries.filter((entry) => entry.isIntersecting).forEach((entry) =>
        fill(byBody.get(entry.target))
      ),
    { rootMargin: "800px 0px" },
  );
  fill(chunks[0]);
  for (const chunk of chunks) {
    table.append(chunk.body);
    if (!chunk.isFilled) observer.observe(chunk.body);
  }
  return {
    show(i) {
      const index = chunks.findIndex((chunk) => i < chunk.end);
      for (const neighbour of [index - 1, index, index + 1]) fill(chunks[neighbour]);
    },
    stop: () => observer.disconnect(),
  };
}

/**
 * Opens a menu beside `anchor`. `items` are {value, name}; `current` is ticked. Gives the chosen
 * value, or null when it was closed. Arrow keys, Enter and Escape work as in menus.
 */
export function chooseFromMenu(anchor, items, { label, current }) {
  return new Promise((resolve) => {
    const isChoice = current !== undefined;
    const menu = el("div", { class: "menu", role: "menu", "aria-label": label });
    const finish = (value) => {
      document.removeEventListener("pointerdown", closeOutside, true);
      menu.remove();
      anchor.setAttribute("aria-expanded", "false");
      anchor.focus();
      resolve(value);
    };
    const closeOutside = (event) => {
      if (!menu.contains(event.target)) finish(null);
    };
    for (const { value, name } of items) {
      menu.append(button(name, () => finish(value), {
        role: isChoice ? "menuitemradio" : "menuitem",
        "aria-checked": isChoice ? String(value === current) : null,
        tabindex: "-1",
      }));
    }
    menu.addEventListener("keydown", (event) => {
      const buttons = [...menu.children];
      const at = buttons.indexOf(document.activeElement);
      const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
      if (next !== undefined) buttons.at(next % buttons.length).focus();
      else if (event.key === "Escape" || event.key === "Tab") finish(null);
      else return;
      event.preventDefault();
      event.stopPropagation();
    });
    anchor.closest("header, main").append(menu);
    const box = anchor.getBoundingClientRect();
    const left = Math.min(box.left, innerWidth - menu.offsetWidth - 8);
    const below = box.bottom + menu.offsetHeight < innerHeight;
    menu.style.left = `${Math.max(8, left)}px`;
    menu.style.top = `${below ? box.bottom : Math.max(8, box.top - menu.offsetHeight)}px`;
    anchor.setAttribute("aria-expanded", "true");
    (menu.querySelector("[aria-checked=true]") ?? menu.firstChild).focus();
    document.addEventListener("pointerdown", closeOutside, true);
  });
}

/**
 * Asks for a text in a dialog. Gives the text, or null when it was cancelled. With `lines` it may
 * have several lines; with `required` it cannot be empty.
 */
export function askText({ title, label, hint, value = "", lines, required }) {
  const field = lines
    ? el("textarea", { id: "asked", rows: lines, "aria-describedby": "asked-hint" })
    : el("input", {
      id: "asked",
      type: "text",
      required,
      autocomplete: "off",
      "aria-describedby": "asked-hint",
    });
  field.value = value;
  return showDialog(
    title,
    [
      el("label", { for: "asked", text: label }),
      field,
      el("p", { class: "hint", id: "asked-hint", text: hint }),
    ],
    t("save"),
    field,
  ).then((isSaved) => (isSaved ? field.value.trim() : null));
}

/** Asks whether to do something that cannot be undone. */
export function confirmAction(question, actionText) {
  return showDialog(actionText, [el("p", { text: question })], actionText);
}

function showDialog(title, content, actionText, firstField) {
  return new Promise((resolve) => {
    const before = document.activeElement;
    const form = el(
      "form",
      { method: "dialog" },
      el("h2", { id: "dialog-title", text: title }),
      ...content,
      el(
        "div",
        { class: "dialog-buttons" },
        button(t("cancel"), () => dialog.close()),
        el("button", { type: "submit", value: "done", class: "primary", text: actionText }),
      ),
    );
    const dialog = el("dialog", { "aria-labelledby": "dialog-title" }, form);
    form.addEventListener("keydown", (event) => {
      if (event.key === "Enter" && event.ctrlKey) form.requestSubmit();
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      dialog.close("done");
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      if (before?.isConnected) before.focus({ preventScroll: true });
      resolve(dialog.returnValue === "done");
    });
    document.body.append(dialog);
    dialog.showModal();
    firstField?.select();
  });
}

let messageTimer;

/** Tells people something, for a while, at the foot of the page; read out by screen readers. */
export function say(text, isProblem = false) {
  const region = document.getElementById("message");
  region.textContent = text;
  region.classList.toggle("problem", isProblem);
  clearTimeout(messageTimer);
  messageTimer = setTimeout(() => {
    region.textContent = "";
  }, isProblem ? 12000 : 5000);
}

/** Runs something that may fail; what went wrong is told to people. Gives undefined then. */
export async function attempt(action) {
  try {
    return await action();
  } catch (problem) {
    say(problem.message, true);
    return undefined;
  }
}

/** Lower case, composed. */
const lower = (text) => text.normalize("NFC").toLowerCase();

/** Lower case without accents: "Đồng Hới" → "dong hoi". */
const fold = (text) =>
  lower(text).normalize("NFD").replace(/\p{M}/gu, "").replaceAll("đ", "d");

/** Whether texts match a search: accents count only where the query has some. */
export function matcher(query) {
  const wanted = lower(query.trim());
  const form = fold(wanted) === wanted ? fold : lower;
  return (text) => form(text).includes(wanted);
}

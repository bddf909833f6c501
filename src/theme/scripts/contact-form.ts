/**
 * What the contact form can do beyond the browser's own: keep a draft, send again when the
 * connection failed, and say so. The form works without any of it.
 *
 * Nothing is kept but in this tab, and nothing typed is kept after it was sent.
 */
import type { Words } from "../../locales/locale-definition.ts";
import { fieldNames } from "./contact-field-names.ts";
import { fillMessage, readScriptWords } from "./script-words.ts";

/** What is being written, with the id that every try to send it bears. */
interface Draft {
  readonly id: string;
  readonly values: Readonly<Record<string, string>>;
  /** True from the first try to send it until it was sent. */
  readonly isPending: boolean;
}

const draftKey = "contact-draft";
const sentKey = "contact-sent";
const saveDelay = 300;
const patience = 15_000;
const retryDelays = [1000, 4000, 15_000, 60_000];
/** Longer addresses are cut off or refused by mail programs. */
const mostInMailAddress = 1800;

let isSending = false;
let retryTimer = 0;
let saveTimer = 0;
/** When an empty form was opened; a restored text may be sent at once. */
let opened = 0;

function createId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** Storage may be switched off or full; the form then works as it does without this script. */
function readKept(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? "null");
  } catch {
    return null;
  }
}

function keep(key: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch {
    // See readKept.
  }
}

function readDraft(): Draft | null {
  return readKept(draftKey) as Draft | null; // written by this script alone
}

function findForm(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>("[data-contact-form]");
}

function readValues(form: HTMLFormElement): Record<string, string> {
  const data = new FormData(form);
  return Object.fromEntries(fieldNames.map((name) => [name, String(data.get(name) ?? "")]));
}

function isEmpty(values: Readonly<Record<string, string>>): boolean {
  return Object.values(values).every((value) => value.trim() === "");
}

function readId(form: HTMLFormElement): HTMLInputElement | null {
  return form.querySelector<HTMLInputElement>("input[name=id]");
}

function saveDraft(form: HTMLFormElement, isPending: boolean): void {
  const values = readValues(form);
  const id = readId(form)?.value ?? "";
  keep(draftKey, isEmpty(values) ? null : { id, values, isPending });
}

function restore(form: HTMLFormElement, draft: Draft): void {
  const id = readId(form);
  if (id) id.value = draft.id;
  for (const [name, value] of Object.entries(draft.values)) {
    for (const field of form.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
      `[name="${name}"]`,
    )) {
      const isRadio = field instanceof HTMLInputElement && field.type === "radio";
      if (isRadio) field.checked = field.value === value;
      else field.value = value;
    }
  }
}

function createLink(address: string, words: string): HTMLAnchorElement {
  const link = document.createElement("a");
  link.href = address;
  link.textContent = words;
  return link;
}

/** Shortens a text by whole characters until its encoded form fits. */
function encodeWithin(text: string, most: number): string {
  const characters = Array.from(text).map((character) =>
    /[\ud800-\udfff]/.test(character) && character.length === 1 ? "" : character,
  );
  let encoded = "";
  for (const character of characters) {
    const next = encodeURIComponent(character);
    if (encoded.length + next.length > most) break;
    encoded += next;
  }
  return encoded;
}

type FormWords = Words["contactForm"]["script"];

/** Every page with the form has them; where it is shown anew, they come with it. */
function readFormWords(): FormWords | undefined {
  return readScriptWords<FormWords>();
}

function readTopicLabel(form: HTMLFormElement): string {
  const chosen = form.querySelector<HTMLInputElement>("input[name=topic]:checked");
  return chosen?.labels?.[0]?.textContent.trim() ?? "";
}

function createMailAddress(form: HTMLFormElement, words: FormWords): string {
  const { message = "", name = "", reply = "" } = readValues(form);
  const text = [message, name, reply].filter((part) => part !== "").join("\n\n");
  const body = encodeWithin(text, mostInMailAddress);
  const subject = encodeURIComponent(
    fillMessage(words.mailSubject, { topic: readTopicLabel(form) }),
  );
  return `mailto:${form.dataset.email ?? ""}?subject=${subject}&body=${body}`;
}

function say(form: HTMLFormElement, ...content: readonly (string | Node)[]): void {
  const status = form.querySelector("[data-contact-status]");
  if (status === null) return;
  const paragraphs = content.map((part) => {
    if (part instanceof Node) return part;
    const paragraph = document.createElement("p");
    paragraph.textContent = part;
    return paragraph;
  });
  status.replaceChildren(...paragraphs);
}

function sayNotSent(form: HTMLFormElement, willRetry: boolean): void {
  const words = readFormWords();
  if (words === undefined) return;
  const ways = document.createElement("div");
  ways.className = "form-status__ways";
  ways.append(
    createLink(
      form.dataset.call ?? "",
      fillMessage(words.call, { phone: form.dataset.phone ?? "" }),
    ),
    createLink(createMailAddress(form, words), words.byMail),
  );
  say(form, words.notSent, willRetry ? words.willRetry : words.pressSend, ways);
}

function setSending(form: HTMLFormElement, value: boolean): void {
  isSending = value;
  form.querySelector("button[type=submit]")?.setAttribute("aria-disabled", String(value));
}

/** Gives up after a while: a phone may hold a dead connection for minutes. */
async function post(form: HTMLFormElement): Promise<Response> {
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort(), patience);
  try {
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(form)) body.append(name, String(value));
    const answer = await fetch(form.action, { method: "POST", body, signal: abort.signal });
    await answer.clone().text(); // a connection may also break in the middle of the answer
    return answer;
  } finally {
    clearTimeout(timer);
  }
}

async function send(form: HTMLFormElement, attempt: number): Promise<void> {
  if (isSending) return;
  clearTimeout(retryTimer);
  clearTimeout(saveTimer);
  setSending(form, true);
  saveDraft(form, true);
  stampElapsed(form);
  say(form, readFormWords()?.sending ?? "");
  try {
    const answer = await post(form);
    if (answer.ok && isSentPage(answer, form)) {
      closeDraft(answer.url);
      empty(form); // what was sent must not be there again when the back button is pressed
      location.assign(answer.url);
      return; // the button stays off until the next page is there
    }
    const isRefused = answer.status >= 400 && answer.status < 500;
    if (isRefused && (await showAnswer(answer))) return;
  } catch {
    // Told below, like an answer that says the server cannot take it.
  }
  setSending(form, false);
  planRetry(form, attempt);
}

/** Whatever else stands behind an address may answer with a redirect, too. */
function isSentPage({ redirected, url }: Response, form: HTMLFormElement): boolean {
  const path = new URL(url).pathname.replace(/\/?$/, "/");
  return redirected && path === new URL("sent/", form.action).pathname;
}

function planRetry(form: HTMLFormElement, attempt: number): void {
  const delay = retryDelays[attempt];
  sayNotSent(form, delay !== undefined);
  if (delay !== undefined) retryTimer = window.setTimeout(() => send(form, attempt + 1), delay);
}

function stampElapsed(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>("input[name=elapsed]");
  if (field && opened > 0) field.value = String(Math.round(performance.now() - opened));
}

/**
 * Shows the server's own page with what is wrong, as the browser would without this script. A host that
 * answers instead of the form has no page to show.
 */
async function showAnswer(answer: Response): Promise<boolean> {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const content = page.querySelector("main");
  const main = document.querySelector("main");
  if (content === null || main === null) return false;
  const old = findForm();
  if (old) setSending(old, false);
  document.title = page.title;
  main.replaceChildren(...content.childNodes);
  const form = findForm();
  if (form) {
    equip(form);
    const id = readId(form);
    if (id && id.value === "") id.value = createId();
    saveDraft(form, false);
  }
  const focused = main.querySelector<HTMLElement>("[data-error-summary], h1");
  focused?.setAttribute("tabindex", "-1");
  focused?.focus();
  return true;
}

/** Says on the way back that the message was sent, so that nobody wonders or sends it again. */
function showSentNote(): void {
  const place = document.querySelector("[data-contact-sent-note]");
  const address = readKept(sentKey);
  const shown = readFormWords();
  if (place === null || typeof address !== "string" || shown === undefined) return;
  const reference = new URL(address, location.href).searchParams.get("reference") ?? "";
  const note = document.createElement("div");
  note.className = "note";
  const words = document.createElement("p");
  words.append(
    `${fillMessage(shown.wasSent, { reference })} `,
    createLink(address, shown.whatNext),
  );
  note.append(words);
  place.replaceChildren(note);
}

/** The browser goes back to where the page was left, which may be far below the note. */
function bringSentNoteIntoSight(): void {
  requestAnimationFrame(() =>
    document.querySelector("[data-contact-sent-note] .note")?.scrollIntoView({ block: "center" }),
  );
}

function cameBack(): boolean {
  const [entry] = performance.getEntriesByType("navigation");
  return entry instanceof PerformanceNavigationTiming && entry.type === "back_forward";
}

function equip(form: HTMLFormElement): void {
  form.addEventListener("input", () => {
    clearTimeout(saveTimer);
    clearTimeout(retryTimer); // words that are being changed are not sent behind the writer's back
    saveTimer = window.setTimeout(() => saveDraft(form, false), saveDelay);
  });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    send(form, 0);
  });
}

function openForm(form: HTMLFormElement): void {
  equip(form);
  showSentNote();
  document.querySelector<HTMLElement>("[data-error-summary]")?.focus();
  const id = readId(form);
  const draft = readDraft();
  const isUntouched = isEmpty(readValues(form));
  if (draft !== null && isUntouched) restore(form, draft);
  if (draft === null && isUntouched) chooseNamed(form);
  if (id && id.value === "") id.value = createId();
  if (draft === null && isUntouched) opened = performance.now();
  if (draft === null && cameBack()) addEventListener("load", bringSentNoteIntoSight);
  if (draft?.isPending && isUntouched) send(form, 0);
}

/** A link may lead to one of the choices, as the neighbors' page does to say thanks. */
function chooseNamed(form: HTMLFormElement): void {
  const named = document.getElementById(location.hash.slice(1));
  if (named instanceof HTMLInputElement && named.form === form) named.checked = true;
}

function empty(form: HTMLFormElement): void {
  const values = Object.fromEntries(fieldNames.map((name) => [name, ""]));
  restore(form, { id: createId(), values, isPending: false });
}

/** The page after sending was reached, with the script's help or without. */
function closeDraft(address: string): void {
  clearTimeout(saveTimer);
  keep(draftKey, null);
  keep(sentKey, address);
}

const startingForm = findForm();
if (startingForm) openForm(startingForm);
if (document.querySelector("[data-contact-sent]")) closeDraft(location.href);

window.addEventListener("online", () => {
  const form = findForm();
  if (form && readDraft()?.isPending) send(form, 0);
});

window.addEventListener("pagehide", () => {
  const form = findForm();
  if (form && !isSending) saveDraft(form, readDraft()?.isPending ?? false);
});

/** The back button may bring the page as it was left. */
window.addEventListener("pageshow", (event) => {
  const form = findForm();
  if (!event.persisted || form === null) return;
  setSending(form, false);
  say(form);
  showSentNote();
  bringSentNoteIntoSight();
});

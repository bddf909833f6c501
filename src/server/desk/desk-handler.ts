import { randomUUID } from "node:crypto";
import { readHomeDay } from "../../content/home-time.ts";
import type { Words } from "../../locales/locale-definition.ts";
import type { Reminder } from "../../reminders/reminder.ts";
import { remindersFile, writeRemindersCalendar } from "../../reminders/reminders-calendar.ts";
import { createRemindersPage } from "../../reminders/reminders-page.ts";
import { answerPage, answerSeeOther, withoutBody } from "../answer-page.ts";
import { openMessages } from "../contact/message-store.ts";
import type { Message } from "../contact/neighbor-message.ts";
import { withinTime } from "../contact/within-time.ts";
import { findContentType } from "../content-types.ts";
import { createGate, type Gate, type GateSecrets } from "../gate/gate.ts";
import { managerGate } from "../gate/gate-kind.ts";
import { guardAnswer } from "../gate/guard-answer.ts";
import { readForm } from "../gate/read-form.ts";
import type { CookieStyle } from "../gate/session-cookie.ts";
import { headersForPath } from "../security-headers.ts";
import type { KeyStore } from "../store/key-store.ts";
import { mergeConcerns, openConcernLog } from "./concern-log.ts";
import { type DeskEntry, type DeskTeller, describeEntry } from "./desk-entry.ts";
import { listDesk, readPageNumber } from "./desk-list.ts";
import {
  type DeskPlace,
  deskCalendarPath,
  deskPath,
  deskSignInPath,
  deskTablePath,
  findDeskPlace,
  writeMessagePath,
} from "./desk-paths.ts";
import type { DeskRenderer, MarkForm } from "./desk-renderer.ts";
import { createLogPage, formatLogTable } from "./log-page.ts";
import { checkMark, readTypedMark, type TypedMark } from "./mark-form.ts";
import type { ResponsePromise } from "./response-promise.ts";

/** What the desk keeps, and what it looks at. */
export interface DeskStores {
  /** Neighbors' messages, which the contact form keeps. */
  readonly contact: KeyStore;
  /** The desk's own sessions. */
  readonly manager: KeyStore;
  /** The log of concerns, which outlives the messages. */
  readonly concerns: KeyStore;
}

/** What the desk's function works with. */
export interface DeskOptions {
  readonly renderer: DeskRenderer;
  /** Without them every request is answered with 503. */
  readonly secrets: GateSecrets | undefined;
  readonly stores: DeskStores;
  readonly cookie: CookieStyle;
  readonly homeName: string;
  /** The role that stands in the form at first, such as `House manager`. */
  readonly role: string;
  readonly promise: ResponsePromise | undefined;
  /** What comes due in the home. */
  readonly reminders: readonly Reminder[];
  /** The home's `siteUrl` fact. */
  readonly siteUrl: string;
  /** The home's `timeZone` fact. */
  readonly timeZone: string | undefined;
  readonly now: () => Date;
  /** Takes lines for the log. They hold nothing that anybody sent, the address asked for included. */
  readonly log: (line: string) => void;
}

/**
 * Answers a request to any address below `/manager`.
 *
 * @param request the request
 * @param address where it comes from, for the limit on wrong codes
 */
export type DeskHandler = (request: Request, address?: string) => Promise<Response>;

/**
 * Makes the function of the manager's desk. Nothing of it is a file: whoever has not given the manager's
 * code is shown the form for it at every address, and whatever is missing or goes wrong, it stays closed.
 *
 * @param options what it works with
 */
export function createDeskHandler(options: DeskOptions): DeskHandler {
  const { renderer, log } = options;
  return async (request, address = "") => {
    const response = await answer(request, address, options).catch(() =>
      answerNotice(503, "closed", renderer),
    );
    log(JSON.stringify({ function: "manager", status: response.status }));
    return withoutBody(request, response);
  };
}

/** A host gives a function some ten seconds and more; by then whoever waits should know. */
const patience = 13_000;

async function answer(request: Request, address: string, options: DeskOptions): Promise<Response> {
  const { renderer, secrets, stores } = options;
  if (secrets === undefined) return answerNotice(503, "closed", renderer);
  if (request.method === "OPTIONS") return answerMethods(204);
  if (!["GET", "HEAD", "POST"].includes(request.method)) return answerMethods(405);
  const { pathname, searchParams } = new URL(request.url);
  const place = findDeskPlace(withSlash(pathname)) ?? findDeskPlace(pathname);
  const gate = createGate({ ...options, secrets, store: stores.manager });
  if (request.method === "POST") {
    return answerPost({ request, address, pathname, place, gate, options });
  }
  if (place?.kind === "signIn") return answerSignIn(200, renderer);
  if (!(await gate.letsPass(request))) return answerSignIn(401, renderer);
  const known = findDeskPlace(pathname);
  if (known === undefined && place !== undefined) {
    return guardAnswer(answerSeeOther(pathname, withSlash(pathname)));
  }
  return withinTime(patience, answerPlace(known, searchParams, options));
}

function withSlash(path: string): string {
  return path.endsWith("/") ? path : `${path}/`;
}

async function answerPlace(
  place: DeskPlace | undefined,
  query: URLSearchParams,
  options: DeskOptions,
): Promise<Response> {
  const { renderer, stores } = options;
  if (place?.kind === "reminders" || place?.kind === "calendar") {
    return answerReminders(place.kind, options);
  }
  const messages = openMessages(stores.contact);
  const teller = createTeller(options);
  if (place?.kind === "messages") {
    const list = listDesk(await messages.listAll(), readPageNumber(query), teller);
    return answerDesk(200, renderer.writeList(list));
  }
  if (place?.kind === "message") {
    const message = await messages.find(place.id);
    if (message === undefined) return answerNotice(404, "missing", renderer);
    return answerDesk(200, renderer.writeMessage(...showMessage(message, options)));
  }
  if (place?.kind !== "log" && place?.kind !== "table") {
    return answerNotice(404, "missing", renderer);
  }
  const log = openConcernLog(stores.concerns, options.promise);
  const [kept, all] = await Promise.all([log.list(), messages.listAll()]);
  const concerns = mergeConcerns(kept, all, options.promise);
  if (place.kind === "log") {
    return answerDesk(200, renderer.writeLog(createLogPage(concerns, teller)));
  }
  return answerFile(deskTablePath, "concerns.csv", formatLogTable(concerns, teller));
}

/** What comes due is told from what the build handed over: no message is read for it. */
function answerReminders(
  kind: "reminders" | "calendar",
  { renderer, reminders, homeName, siteUrl, timeZone, now }: DeskOptions,
): Response {
  const { locale } = renderer;
  const today = readHomeDay(now(), timeZone);
  if (kind === "reminders") {
    return answerDesk(200, renderer.writeReminders(createRemindersPage(reminders, today, locale)));
  }
  const home = { name: homeName, siteUrl, today };
  const calendar = writeRemindersCalendar(reminders, home, locale);
  return answerFile(deskCalendarPath, remindersFile, calendar);
}

/** A file to keep, and nothing that a browser shows. */
function answerFile(path: string, name: string, text: string): Response {
  const headers = {
    ...headersForPath(path),
    "Content-Type": findContentType(path),
    "Content-Disposition": `attachment;filename="${name}"`,
  };
  return guardAnswer(new Response(text, { headers }));
}

function createTeller(options: DeskOptions): DeskTeller {
  const { homeName, promise, timeZone, renderer, now } = options;
  return { homeName, promise, timeZone, locale: renderer.locale, now: now() };
}

interface Post {
  readonly request: Request;
  readonly address: string;
  readonly pathname: string;
  readonly place: DeskPlace | undefined;
  readonly gate: Gate;
  readonly options: DeskOptions;
}

/** The longest form that is read: what was done, in letters of several bytes each. */
const mostBytes = 128 * 1024;

/**
 * Signs in or out, or marks a message. Whoever marked one and was no longer signed in loses nothing: what
 * was typed goes along with the code.
 */
async function answerPost(post: Post): Promise<Response> {
  const { request, address, pathname, place, gate, options } = post;
  const { renderer } = options;
  if (place?.kind === "signOut") return signOut(post);
  const read = await readForm(request, mostBytes);
  if (read.kind === "refused") {
    return answerNotice(read.status, read.status === 413 ? "tooLong" : "elsewhere", renderer);
  }
  const typed = place?.kind === "message" ? readTypedMark(read.fields) : undefined;
  const code = read.fields.get("code");
  let headers: Readonly<Record<string, string>> = {};
  if (code !== null) {
    const outcome = await gate.signIn(code, address);
    if (outcome.kind === "wrong") {
      const status = outcome.fault === "tooManyTries" ? 429 : 401;
      return answerSignIn(status, renderer, outcome.fault, typed);
    }
    headers = outcome.headers;
  } else if (!(await gate.letsPass(request))) {
    return answerSignIn(401, renderer, undefined, typed);
  }
  if (typed === undefined || place?.kind !== "message") {
    if (code === null) return answerNotice(404, "missing", renderer);
    const isShown = findDeskPlace(pathname) !== undefined && place?.kind !== "signIn";
    return guardAnswer(answerSeeOther(pathname, isShown ? pathname : deskPath), headers);
  }
  return guardAnswer(await mark(place.id, typed, options), headers);
}

/** Where the store cannot be reached the browser is signed out all the same, and told what that leaves. */
async function signOut({ request, pathname, gate, options }: Post): Promise<Response> {
  const outcome = await gate.signOut(request);
  if (outcome.kind === "elsewhere") return answerNotice(403, "elsewhere", options.renderer);
  if (outcome.kind === "everywhere") {
    return guardAnswer(answerSeeOther(pathname, deskSignInPath), outcome.headers);
  }
  return guardAnswer(answerNotice(503, "signedOutHere", options.renderer), outcome.headers);
}

/** Marks a message. Whatever goes wrong, what was typed comes back, with the id that keeps it from being noted twice. */
async function mark(id: string, typed: TypedMark, options: DeskOptions): Promise<Response> {
  const { renderer, stores, now } = options;
  const { mark: words } = renderer.locale.words.manager;
  const messages = openMessages(stores.contact);
  const giveBack = (status: number, message: Message | undefined, form: Partial<MarkForm>) => {
    const [entry, fresh] = showMessage(message, options);
    const html = renderer.writeMessage(entry, { ...fresh, values: typed, ...form });
    return answerDesk(status, html);
  };
  const checked = checkMark(typed, now(), renderer.locale);
  try {
    if (checked.kind === "invalid") {
      const message = await withinTime(patience, messages.find(id));
      if (message === undefined) return answerNotice(404, "missing", renderer);
      const summary = { heading: renderer.locale.words.answers.problem, explanation: "" };
      return giveBack(422, message, { errors: checked.errors, summary });
    }
    const { step, seen } = checked;
    const outcome = await withinTime(patience, messages.takeStep(id, step, seen));
    if (outcome.kind === "gone") return answerNotice(404, "missing", renderer);
    const { message } = outcome;
    if (outcome.kind === "overtaken") {
      // Seen now: sent once more it counts, where it still fits what the others did.
      const values = { ...typed, request: randomUUID(), seen: String(message.handling.length) };
      return giveBack(409, message, { values, summary: words.overtaken });
    }
    await note(message, options);
    const path = writeMessagePath(id);
    return guardAnswer(answerSeeOther(path, `${path}#--done`));
  } catch {
    return giveBack(503, undefined, { summary: words.notKept });
  }
}

/** It is kept with the message already: what the log does not take now, the schedule notes later. */
async function note(message: Message, { stores, promise, log }: DeskOptions): Promise<void> {
  try {
    await withinTime(patience / 2, openConcernLog(stores.concerns, promise).note(message));
  } catch {
    log(JSON.stringify({ function: "manager", fault: "concern not noted" }));
  }
}

/** A message, if it could be read, with an empty form, whose id tells it from every other form. */
function showMessage(
  message: Message | undefined,
  options: DeskOptions,
): [DeskEntry | undefined, MarkForm] {
  const entry = message && describeEntry(message, createTeller(options));
  const values = {
    kind: "",
    done: "",
    by: message?.handling.at(-1)?.by ?? options.role,
    request: randomUUID(),
    seen: String(message?.handling.length ?? 0),
  };
  return [entry, { values, errors: {}, summary: undefined }];
}

type DeskWords = Words["manager"];

function answerSignIn(
  status: 200 | 401 | 429,
  { locale, writeSignIn }: DeskRenderer,
  fault?: keyof DeskWords["signIn"]["errors"],
  carried?: TypedMark,
): Response {
  const error = fault === undefined ? "" : locale.words.manager.signIn.errors[fault];
  const html = writeSignIn({ error, carried });
  return guardAnswer(answerPage({ path: deskSignInPath, status, html }), {
    ...(status === 401 ? { "WWW-Authenticate": managerGate.challenge } : {}),
    ...(status === 429 ? { "Retry-After": "600" } : {}),
  });
}

function answerNotice(
  status: number,
  notice: keyof DeskWords["notices"],
  { locale, writeNotice }: DeskRenderer,
): Response {
  const html = writeNotice(locale.words.manager.notices[notice]);
  const headers = status === 503 ? { "Retry-After": "300" } : {};
  return guardAnswer(answerPage({ path: deskPath, status, html }), headers);
}

function answerDesk(status: number, html: string): Response {
  return guardAnswer(answerPage({ path: deskPath, status, html }));
}

function answerMethods(status: 204 | 405): Response {
  const headers = { ...headersForPath(deskPath), Allow: "GET, HEAD, POST, OPTIONS" };
  return guardAnswer(new Response(null, { status, headers }));
}

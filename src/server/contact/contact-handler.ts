import { randomUUID } from "node:crypto";
import type { Words } from "../../locales/locale-definition.ts";
import { answerPage, answerSeeOther, withoutBody } from "../answer-page.ts";
import { findDueMoments, type ResponsePromise } from "../desk/response-promise.ts";
import type { KeyStore } from "../store/key-store.ts";
import { composeMail } from "./compose-mail.ts";
import { type CheckedFields, type ContactFields, checkFields } from "./contact-fields.ts";
import { type ContactForm, contactPath, createEmptyForm } from "./contact-form-view.ts";
import { type FormRefusal, findRefusal, refuseMethod } from "./find-refusal.ts";
import { createFormId, type FormId } from "./form-id.ts";
import { canKeepMessages, readinessHeader, ready } from "./form-readiness.ts";
import { findIdempotencyKey } from "./idempotency-key.ts";
import { type Counted, type RateLimits, takePlace, usualLimits } from "./limit-rate.ts";
import { type Kept, type MessageStore, openMessages } from "./message-store.ts";
import { findMeantAddress } from "./mistyped-address.ts";
import { isSuspected, type Message } from "./neighbor-message.ts";
import type { Notifier } from "./notifier.ts";
import { firstRetry, markAttempt } from "./plan-retries.ts";
import { limitValues, readBody, type Submission } from "./read-submission.ts";
import type { AnswerRenderer } from "./render-answer.ts";
import {
  readSentAddress,
  type Signer,
  sentPath,
  writeReference,
  writeSentAddress,
} from "./sign.ts";
import { suspectSpam } from "./suspect-spam.ts";
import { withinTime } from "./within-time.ts";

/** What the contact form's function works with. */
export interface ContactOptions {
  /** Where messages are kept; without it every message is answered with 503 and the phone. */
  readonly store: KeyStore | undefined;
  /** Signs ids and addresses; without it likewise. */
  readonly signer: Signer | undefined;
  readonly renderer: AnswerRenderer;
  /** Tells the manager; without it messages wait in the store. */
  readonly notifier: Notifier | undefined;
  readonly homeName: string;
  /** The home's `timeZone` fact. */
  readonly timeZone: string | undefined;
  /** The address of the manager's desk, for the mail; nothing where the site has none. */
  readonly deskAddress?: string | undefined;
  /** How soon the home promises an answer today. It is kept with the message, for the desk and its log. */
  readonly promise: ResponsePromise | undefined;
  /** How many messages a connection may send. */
  readonly limits?: RateLimits;
  readonly now: () => Date;
  /** Takes lines for the log. They never hold anything a visitor sent. */
  readonly log: (line: string) => void;
}

/**
 * Answers a request to the form or to the page after it.
 *
 * @param request the request
 * @param address where it comes from, for the rate limit
 */
export type ContactHandler = (request: Request, address?: string) => Promise<Response>;

/**
 * Makes the contact form's function: a message is kept before anyone is told, and its sender sees
 * a reference only when it is kept. Whatever goes wrong, the text comes back with the phone number.
 *
 * @param options what it works with
 */
export function createContactHandler(options: ContactOptions): ContactHandler {
  return async (request, address) => {
    const { pathname } = new URL(request.url);
    const response = isSentPath(pathname)
      ? answerSent(request, options)
      : await answerContact(request, address ?? "", options);
    options.log(JSON.stringify({ function: "contact", status: response.status }));
    return withoutBody(request, response);
  };
}

function isSentPath(path: string): boolean {
  return `${path.replace(/(?<!\/)\/+$/, "")}/`.toLowerCase() === sentPath;
}

function answerSent(request: Request, { signer, renderer }: ContactOptions): Response {
  const path = sentPath;
  if (request.method !== "GET" && request.method !== "HEAD") {
    return answerRefusal(path, refuseMethod("GET, HEAD"), renderer);
  }
  const query = new URL(request.url).searchParams;
  const note = signer === undefined ? undefined : readSentAddress(signer, query);
  if (note !== undefined) return answerPage({ path, status: 200, html: renderer.writeSent(note) });
  const html = renderer.writeNotice(renderer.locale.words.contactForm.unknownSending);
  return answerPage({ path, status: 404, html });
}

async function answerContact(
  request: Request,
  address: string,
  options: ContactOptions,
): Promise<Response> {
  const { renderer } = options;
  if (request.method === "GET" || request.method === "HEAD") {
    const html = renderer.writeForm(createEmptyForm(renderer.locale));
    return answerPage({ path: contactPath, status: 200, html });
  }
  const refusal = findRefusal(request);
  if (refusal !== undefined) return answerRefusal(contactPath, refusal, renderer);
  const { submission, isWhole } = await readBody(request);
  const formId = submission.formId ?? createFormId();
  const giveBack = (problem: Problem) => answerForm(submission, formId, problem, renderer);
  if (!isWhole) return giveBack({ kind: "notKept", reason: "tooLong" });
  const checked = checkFields(submission.values, renderer.locale);
  if (checked.kind === "invalid") {
    return isEmpty(submission) ? answerEmpty(giveBack, checked, options) : giveBack(checked);
  }
  const taken = await take({ submission, formId, fields: checked.fields, address }, options);
  return taken.kind === "kept" ? answerSeeOther(contactPath, taken.location) : giveBack(taken);
}

function isEmpty({ values }: Submission): boolean {
  return Object.values(values).every((value) => value.trim() === "");
}

/** Whoever sends nothing asks whether the form works: doctor does, and a message costs nobody anything then. */
async function answerEmpty(
  giveBack: (problem: Problem) => Response,
  problem: Problem,
  options: ContactOptions,
): Promise<Response> {
  if (!(await canKeepMessages(options, patience))) return giveBack(unavailable);
  const response = giveBack(problem);
  response.headers.set(readinessHeader, ready);
  return response;
}

/** A message that every check let through, on its way into the store. */
interface Arrival {
  readonly submission: Submission;
  readonly formId: FormId;
  readonly fields: ContactFields;
  readonly address: string;
}

type Taken = { readonly kind: "kept"; readonly location: string } | NotKept;

/** A message that could not be kept. */
interface NotKept {
  readonly kind: "notKept";
  readonly reason: keyof Words["contactForm"]["notKept"];
}

async function take(arrival: Arrival, options: ContactOptions): Promise<Taken> {
  const { store, signer } = options;
  if (store === undefined || signer === undefined) return unavailable;
  try {
    return await withinTime(patience, keep(arrival, { ...options, store, signer }));
  } catch {
    return unavailable;
  }
}

const unavailable: NotKept = { kind: "notKept", reason: "unavailable" };
const tooMany: NotKept = { kind: "notKept", reason: "tooMany" };

/** The browser's script waits 15 seconds; by then it should know. */
const patience = 13_000;

/** What the function works with when it has all it needs. */
type EquippedOptions = ContactOptions & { readonly store: KeyStore; readonly signer: Signer };

async function keep(arrival: Arrival, options: EquippedOptions): Promise<Taken> {
  const { formId, fields } = arrival;
  const { store, signer } = options;
  const now = options.now();
  const messages = openMessages(store);
  const id = await findIdempotencyKey(store, signer, { ...arrival, now });
  const hasPlace = await takeAPlace({ address: arrival.address, id, now }, options);
  // A message that is kept already is no further one, however many came from the same place.
  const isLimited = !hasPlace && (await messages.find(id)) === undefined;
  if (isLimited) return tooMany;
  const message = createMessage(id, arrival, now, options.promise);
  const kept = await keepMessage(messages, message, formId);
  if (kept === "full") return tooMany;
  if (kept === "new") await notify(message, options);
  const reference = writeReference(id);
  const isReplyDoubtful = findMeantAddress(fields.reply) !== undefined;
  return { kind: "kept", location: writeSentAddress(signer, { reference, isReplyDoubtful }) };
}

/** Counting is best effort: a store that cannot count must not keep a message from arriving. */
async function takeAPlace(counted: Counted, options: EquippedOptions): Promise<boolean> {
  const { store, signer, limits = usualLimits } = options;
  if (counted.address === "") return true;
  return takePlace(store, signer, limits, counted).catch(() => true);
}

/** What the browser's script sends again is no second sending of its writer's. */
async function keepMessage(
  messages: MessageStore,
  message: Message,
  { from }: FormId,
): Promise<Kept> {
  if (from !== "script") return messages.addOrNote(message);
  return (await messages.add(message)) ? "new" : "noted";
}

function createMessage(
  id: string,
  { submission, fields }: Arrival,
  now: Date,
  promise: ResponsePromise | undefined,
): Message {
  const received = now.toISOString();
  const due = promise && findDueMoments(now, promise);
  return {
    id,
    received,
    sendings: [{ at: received, request: randomUUID() }],
    fields,
    suspicions: [...suspectSpam(submission)],
    notification: { state: "waiting", attempts: 0, next: firstRetry(now) },
    ...(due && {
      due: { acknowledge: due.acknowledge.toISOString(), answer: due.answer.toISOString() },
    }),
    handling: [],
    rest: "",
  };
}

/** The message is kept already: whatever goes wrong here, the schedule will try again. */
async function notify(message: Message, options: EquippedOptions): Promise<void> {
  const { notifier, homeName, timeZone, deskAddress, renderer, store, now } = options;
  const { locale } = renderer;
  if (notifier === undefined || isSuspected(message)) return;
  try {
    const sender = { homeName, timeZone, deskAddress, locale };
    const isTold = await notifier.send(composeMail(message, sender));
    await openMessages(store).update(message.id, markAttempt(message, isTold, now()));
  } catch {
    options.log(JSON.stringify({ function: "contact", fault: "notification not marked" }));
  }
}

/** Why the form comes back. */
type Problem = NotKept | Extract<CheckedFields, { readonly kind: "invalid" }>;

const statuses = { tooLong: 413, tooMany: 429, unavailable: 503 } as const;

/** The form that comes back bears an id, so that sending it again is known for what it is. */
function answerForm(
  submission: Submission,
  formId: FormId,
  problem: Problem,
  renderer: AnswerRenderer,
): Response {
  const { locale } = renderer;
  const form = {
    ...createEmptyForm(locale),
    values: limitValues(submission.values),
    id: formId.value,
  };
  const answer = (status: number, changes: Partial<ContactForm>, headers = {}) => {
    const html = renderer.writeForm({ ...form, ...changes });
    return answerPage({ path: contactPath, status, html, headers });
  };
  if (problem.kind === "invalid") {
    const errors = Object.fromEntries(problem.errors.map(({ field, message }) => [field, message]));
    const heading = locale.words.answers.problem;
    return answer(422, { errors, summary: { heading, explanation: "", isUnsent: false } });
  }
  const { reason } = problem;
  const summary = { ...locale.words.contactForm.notKept[reason], isUnsent: true };
  return answer(statuses[reason], { summary }, reason === "tooLong" ? {} : { "Retry-After": "60" });
}

function answerRefusal(path: string, refusal: FormRefusal, renderer: AnswerRenderer): Response {
  const { status, reason, headers } = refusal;
  const html = renderer.writeNotice(renderer.locale.words.contactForm.refused[reason]);
  return answerPage({ path, status, html, ...(headers && { headers }) });
}

import { randomUUID } from "node:crypto";
import { answerPage, answerSeeOther, withoutBody } from "../answer-page.ts";
import type { KeyStore } from "../store/key-store.ts";
import { composeMail } from "./compose-mail.ts";
import { type ContactFields, checkFields, type FieldError } from "./contact-fields.ts";
import { type ContactForm, contactPath, emptyContactForm } from "./contact-page.ts";
import { findRefusal, type Refusal, refuseMethod } from "./find-refusal.ts";
import { createFormId, type FormId } from "./form-id.ts";
import { findIdempotencyKey } from "./idempotency-key.ts";
import { type Counted, type RateLimits, takePlace, usualLimits } from "./limit-rate.ts";
import { isSuspected, type Message } from "./message.ts";
import { type Kept, type MessageStore, openMessages } from "./message-store.ts";
import { findMeantAddress } from "./mistyped-address.ts";
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
  const html = renderer.writeNotice({
    heading: "We cannot tell from this address whether a message arrived",
    explanation: "If you were not shown a reference, please call us or write again.",
  });
  return answerPage({ path, status: 404, html });
}

async function answerContact(
  request: Request,
  address: string,
  options: ContactOptions,
): Promise<Response> {
  const { renderer } = options;
  if (request.method === "GET" || request.method === "HEAD") {
    const html = renderer.writeForm(emptyContactForm);
    return answerPage({ path: contactPath, status: 200, html });
  }
  const refusal = findRefusal(request);
  if (refusal !== undefined) return answerRefusal(contactPath, refusal, renderer);
  const { submission, isWhole } = await readBody(request);
  const formId = submission.formId ?? createFormId();
  const giveBack = (problem: Problem) => answerForm(submission, formId, problem, renderer);
  if (!isWhole) return giveBack(tooLong);
  const checked = checkFields(submission.values);
  if (checked.kind === "invalid") return giveBack(describeErrors(checked.errors));
  const taken = await take({ submission, formId, fields: checked.fields, address }, options);
  return taken.kind === "kept"
    ? answerSeeOther(contactPath, taken.location)
    : giveBack(taken.problem);
}

/** A message that every check let through, on its way into the store. */
interface Arrival {
  readonly submission: Submission;
  readonly formId: FormId;
  readonly fields: ContactFields;
  readonly address: string;
}

type Taken =
  | { readonly kind: "kept"; readonly location: string }
  | { readonly kind: "notKept"; readonly problem: Problem };

async function take(arrival: Arrival, options: ContactOptions): Promise<Taken> {
  const { store, signer } = options;
  if (store === undefined || signer === undefined) return { kind: "notKept", problem: unavailable };
  try {
    return await withinTime(patience, keep(arrival, { ...options, store, signer }));
  } catch {
    return { kind: "notKept", problem: unavailable };
  }
}

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
  if (isLimited) return { kind: "notKept", problem: tooMany };
  const message = createMessage(id, arrival, now);
  const kept = await keepMessage(messages, message, formId);
  if (kept === "full") return { kind: "notKept", problem: tooMany };
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

function createMessage(id: string, { submission, fields }: Arrival, now: Date): Message {
  const received = now.toISOString();
  return {
    id,
    received,
    sendings: [{ at: received, request: randomUUID() }],
    fields,
    suspicions: [...suspectSpam(submission)],
    notification: { state: "waiting", attempts: 0, next: firstRetry(now) },
    rest: "",
  };
}

/** The message is kept already: whatever goes wrong here, the schedule will try again. */
async function notify(message: Message, options: EquippedOptions): Promise<void> {
  const { notifier, homeName, timeZone, store, now } = options;
  if (notifier === undefined || isSuspected(message)) return;
  try {
    const isTold = await notifier.send(composeMail(message, { homeName, timeZone }));
    await openMessages(store).update(message.id, markAttempt(message, isTold, now()));
  } catch {
    options.log(JSON.stringify({ function: "contact", fault: "notification not marked" }));
  }
}

/** Why the form comes back. */
interface Problem {
  readonly status: 413 | 422 | 429 | 503;
  readonly heading: string;
  readonly explanation: string;
  readonly errors: readonly FieldError[];
  readonly headers?: Readonly<Record<string, string>>;
}

function describeErrors(errors: readonly FieldError[]): Problem {
  return { status: 422, heading: "There is a problem", explanation: "", errors };
}

const tooLong: Problem = {
  status: 413,
  heading: "Your message was not sent: it is too long",
  explanation: "Its beginning is below. Please shorten it, or call us.",
  errors: [],
};

const tooMany: Problem = {
  status: 429,
  heading: "Your message was not sent yet",
  explanation:
    "Many messages came from your connection in a short time. Your text is kept below: please wait a minute and send it again, or call us.",
  errors: [],
  headers: { "Retry-After": "60" },
};

const unavailable: Problem = {
  status: 503,
  heading: "Sorry, your message was not sent",
  explanation:
    "We could not keep it just now. Your text is kept below: please send it again in a minute, or call us.",
  errors: [],
  headers: { "Retry-After": "60" },
};

/** The form that comes back bears an id, so that sending it again is known for what it is. */
function answerForm(
  submission: Submission,
  formId: FormId,
  problem: Problem,
  renderer: AnswerRenderer,
): Response {
  const { status, heading, explanation, errors, headers } = problem;
  const form: ContactForm = {
    ...emptyContactForm,
    values: limitValues(submission.values),
    errors: Object.fromEntries(errors.map(({ field, message }) => [field, message])),
    id: formId.value,
    summary: { heading, explanation, isUnsent: status !== 422 },
  };
  const html = renderer.writeForm(form);
  return answerPage({ path: contactPath, status, html, ...(headers && { headers }) });
}

function answerRefusal(path: string, refusal: Refusal, renderer: AnswerRenderer): Response {
  const { status, headers } = refusal;
  const html = renderer.writeNotice(refusal);
  return answerPage({ path, status, html, ...(headers && { headers }) });
}

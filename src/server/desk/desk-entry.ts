import { formatHomeTime } from "../../content/home-time.ts";
import { awaitsAnswer } from "../contact/is-concern.ts";
import {
  findState,
  type HandlingState,
  listMarks,
  listOpenMarks,
  type MarkKind,
  type Step,
} from "../contact/message-handling.ts";
import { describeMessage, type MessageWords, type Teller } from "../contact/message-words.ts";
import { isSuspected, type Message } from "../contact/neighbor-message.ts";
import { writeMessagePath } from "./desk-paths.ts";
import { findMessageDue } from "./message-due.ts";
import { findReplyWays, type ReplyWays } from "./reply-ways.ts";
import { judgePromise, type ResponsePromise } from "./response-promise.ts";

/** Whose desk it is, by whose clock, in which language, and what the home promises. */
export interface DeskTeller extends Teller {
  readonly homeName: string;
  readonly promise: ResponsePromise | undefined;
  readonly now: Date;
}

/** A promise to whoever wrote a message that is not kept yet. */
interface OpenPromise {
  readonly kind: "acknowledge" | "answer";
  readonly due: Date;
  readonly isLate: boolean;
}

/** The groups in which messages lie on the desk, in their order. */
export const deskGroups = ["overdue", "waiting", "answered", "noConcern", "suspected"] as const;
/** Where a message stands on the desk. */
export type DeskGroup = (typeof deskGroups)[number];

/** A step about a message as the manager reads it. */
export interface ShownStep {
  /** What happened, such as `Answered`. */
  readonly state: string;
  readonly by: string;
  readonly time: string;
  readonly done: string;
}

/** A message as it lies on the desk. */
export interface DeskEntry {
  readonly path: string;
  readonly group: DeskGroup;
  readonly words: MessageWords;
  /** Whether they gave a name. */
  readonly isNamed: boolean;
  /** The beginning of a long message, for a list. */
  readonly excerpt: string;
  /** How far it has come, in words. */
  readonly state: string;
  /** What is promised and not kept yet, in words, what is overdue first. */
  readonly promises: readonly { readonly words: string; readonly isLate: boolean }[];
  readonly isUntold: boolean;
  readonly ways: ReplyWays;
  /** Whether they left any way to be reached. */
  readonly isReachable: boolean;
  /** Whether what they typed for that says more than the ways that were read from it. */
  readonly saysMore: boolean;
  readonly steps: readonly ShownStep[];
  /** What it can be marked as, with the words beside each choice. */
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

/** The most of a message that a list shows. */
const longestExcerpt = 220;

/**
 * Puts a message on the desk.
 *
 * @param message the message
 * @param teller whose desk it is
 */
export function describeEntry(message: Message, teller: DeskTeller): DeskEntry {
  const { locale, homeName } = teller;
  const desk = locale.words.manager;
  const words = describeMessage(message, teller);
  const { state } = findState(message.handling);
  const promises = listOpenPromises(message, teller);
  const { reply } = message.fields;
  const subject = { home: homeName, reference: words.reference };
  const ways = findReplyWays(reply, locale.fill(desk.reply.subject, subject));
  return {
    path: writeMessagePath(message.id),
    group: chooseGroup(message, state, promises),
    words,
    isNamed: message.fields.name !== "",
    excerpt: writeExcerpt(words.message),
    state: desk.states[state],
    promises: promises.map(({ kind, due, isLate }) => {
      const time = formatHomeTime(due, teller.timeZone, locale);
      const said = isLate
        ? { acknowledge: desk.due.lateAcknowledge, answer: desk.due.lateAnswer }
        : desk.due;
      return { words: locale.fill(said[kind], { time }), isLate };
    }),
    isUntold: message.notification.state === "waiting" && !isSuspected(message),
    ways,
    isReachable: reply !== "",
    saysMore: reply !== ways.phone?.shown && reply !== ways.mail?.shown,
    steps: message.handling.map((step) => describeStep(step, teller)),
    choices: listChoices(message, teller),
  };
}

/**
 * Puts messages in the order in which somebody at the desk looks at them: what is overdue longest, what waits
 * newest first, what is answered newest first, and what looks like spam.
 *
 * @param messages all messages, the newest first
 * @param teller whose desk it is
 */
export function sortMessages(
  messages: readonly Message[],
  teller: DeskTeller,
): readonly { readonly message: Message; readonly group: DeskGroup }[] {
  const placed = messages.map((message) => {
    const promises = listOpenPromises(message, teller);
    const group = chooseGroup(message, findState(message.handling).state, promises);
    const due = Math.min(...promises.flatMap((each) => (each.isLate ? each.due.getTime() : [])));
    return { message, group, due };
  });
  return deskGroups.flatMap((group) => {
    const some = placed.filter((each) => each.group === group);
    return group === "overdue" ? some.toSorted((first, second) => first.due - second.due) : some;
  });
}

function chooseGroup(
  message: Message,
  state: HandlingState["state"],
  promises: readonly OpenPromise[],
): DeskGroup {
  if (state === "answered" || state === "noConcern") return state;
  // What somebody marked is no spam to them, whatever it looks like.
  if (isSuspected(message) && state === "new") return "suspected";
  return promises.some(({ isLate }) => isLate) ? "overdue" : "waiting";
}

function listOpenPromises(message: Message, teller: DeskTeller): readonly OpenPromise[] {
  const { promise, now } = teller;
  const moments = findMessageDue(message, promise);
  const marks = listMarks(message.handling).map(({ kind }) => kind);
  if (moments === undefined || marks.includes("answered") || !awaitsAnswer(message)) return [];
  const judge = (kind: OpenPromise["kind"]): OpenPromise => ({
    kind,
    due: moments[kind],
    isLate: judgePromise(undefined, moments[kind], now) === "late",
  });
  const open = marks.includes("acknowledged")
    ? [judge("answer")]
    : [judge("acknowledge"), judge("answer")];
  return open.toSorted((first, second) => Number(second.isLate) - Number(first.isLate));
}

function describeStep(step: Step, { locale, timeZone }: DeskTeller): ShownStep {
  const { states } = locale.words.manager;
  return {
    state:
      step.kind === "takenBack"
        ? locale.fill(states.takenBack, { mark: states[step.mark] })
        : states[step.kind],
    by: step.by,
    time: formatHomeTime(new Date(step.at), timeZone, locale),
    done: step.done,
  };
}

function listChoices(message: Message, { locale }: DeskTeller): DeskEntry["choices"] {
  const { mark: words, states } = locale.words.manager;
  const last = listMarks(message.handling).at(-1);
  return [
    ...listOpenMarks(message.handling).map((kind: MarkKind) => ({
      value: kind,
      label: words[kind],
    })),
    { value: "noted", label: words.noted },
    ...(last === undefined
      ? []
      : [
          {
            value: `takenBack ${last.kind}`,
            label: locale.fill(words.takenBack, { mark: states[last.kind] }),
          },
        ]),
  ];
}

/** Cut before a word, so that none is torn. */
function writeExcerpt(text: string): string {
  if (text.length <= longestExcerpt) return text;
  const start = text.slice(0, longestExcerpt);
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), longestExcerpt / 2)).toWellFormed()} …`;
}

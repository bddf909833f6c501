import { z } from "../../content/zod.ts";
import { topics } from "../contact/contact-fields.ts";
import { isConcern } from "../contact/is-concern.ts";
import { listMarks, type MarkKind } from "../contact/message-handling.ts";
import { findFirstSending, type Message } from "../contact/neighbor-message.ts";
import { findMessageDue } from "./message-due.ts";
import { judgePromise, type ResponsePromise } from "./response-promise.ts";

const moment = z.iso.datetime();
const otherKind = "something else";

/**
 * A line of the log of concerns. It outlives its message, so that nothing which somebody wrote can stand in
 * it: a kind out of a list, and moments.
 */
export const concernSchema = z.object({
  /** How many steps about its message it was made from: of two lines the one with more is newer. */
  steps: z.int().nonnegative(),
  kind: z.enum(topics).catch(otherKind),
  received: moment.optional().catch(undefined),
  /** By when an answer was promised on the day it was first noted; a later promise changes nothing. */
  due: z.object({ acknowledge: moment, answer: moment }).optional().catch(undefined),
  acknowledged: moment.optional().catch(undefined),
  passedOn: moment.optional().catch(undefined),
  /** When it was answered for the first time, which the promise is about. */
  answered: moment.optional().catch(undefined),
  /** When it was last taken up again, since the neighbor wrote or called once more. */
  reopened: moment.optional().catch(undefined),
  /** When it was answered after that; not there while it is open again. */
  answeredAgain: moment.optional().catch(undefined),
  /** That somebody looked, and it is no concern: the line stays so that no older one takes its place, and is not shown. */
  isNone: z.literal(true).optional().catch(undefined),
});
/** A concern of a neighbor's, without the neighbor. */
export type Concern = Readonly<z.output<typeof concernSchema>>;

/**
 * Takes from a message what the log of concerns keeps.
 *
 * @param message the message
 * @param promise what the home promises today
 * @returns nothing where it is no concern and nobody did anything about it: thanks, a test, or what looks like spam
 */
export function summarizeConcern(
  message: Message,
  promise: ResponsePromise | undefined,
): Concern | undefined {
  const { fields, handling } = message;
  if (!isConcern(message)) {
    const none = { steps: handling.length, kind: fields.topic, isNone: true };
    return handling.length === 0 ? undefined : concernSchema.parse(none);
  }
  const received = findFirstSending(message);
  const due = findMessageDue(message, promise);
  const marks = listMarks(handling);
  const findMark = (kind: MarkKind) => marks.find((mark) => mark.kind === kind)?.at;
  const last = marks.findLast(({ kind }) => kind === "answered" || kind === "reopened");
  const reopened = marks.findLast(({ kind }) => kind === "reopened")?.at;
  return concernSchema.parse({
    steps: handling.length,
    kind: fields.topic,
    received: received?.toISOString(),
    due: due && { acknowledge: due.acknowledge.toISOString(), answer: due.answer.toISOString() },
    acknowledged: findMark("acknowledged"),
    passedOn: findMark("passedOn"),
    answered: findMark("answered"),
    reopened,
    answeredAgain: reopened !== undefined && last?.kind === "answered" ? last.at : undefined,
  });
}

/**
 * Chooses between two lines of one concern: the one that more steps went into, with the promise that was
 * noted first.
 *
 * @param kept the line in the log, if any
 * @param found the line as its message has it now, if it is still there
 */
export function chooseNewer(
  kept: Concern | undefined,
  found: Concern | undefined,
): Concern | undefined {
  if (kept === undefined || found === undefined) return kept ?? found;
  return kept.steps > found.steps ? kept : { ...found, due: kept.due ?? found.due };
}

/** How far a concern has come. */
export type ConcernStatus = "new" | Exclude<MarkKind, "noConcern">;

/** Tells how far a concern has come. */
export function findConcernStatus(concern: Concern): ConcernStatus {
  const { answered, reopened, answeredAgain, passedOn, acknowledged } = concern;
  if (reopened !== undefined && answeredAgain === undefined) return "reopened";
  if (answered !== undefined) return "answered";
  if (passedOn !== undefined) return "passedOn";
  return acknowledged === undefined ? "new" : "acknowledged";
}

/** How both promises about a concern were kept. */
export interface JudgedConcern {
  readonly acknowledge: "kept" | "late" | "open";
  readonly answer: "kept" | "late" | "open";
}

/**
 * Judges how a home kept its promise. Whoever got an answer has heard from the home as well.
 *
 * @param concern the concern
 * @param now the moment
 * @returns nothing where it is not known what was promised
 */
export function judgeConcern(concern: Concern, now: Date): JudgedConcern | undefined {
  const { due, acknowledged, answered } = concern;
  if (due === undefined) return undefined;
  const [heard] = [acknowledged, answered].filter((at) => at !== undefined).toSorted();
  const judge = (done: string | undefined, by: string) =>
    judgePromise(done === undefined ? undefined : new Date(done), new Date(by), now);
  return { acknowledge: judge(heard, due.acknowledge), answer: judge(answered, due.answer) };
}

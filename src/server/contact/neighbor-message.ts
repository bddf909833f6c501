import { z } from "../../content/zod.ts";
import { cleanLine, cleanText } from "./clean-text.ts";
import { handlingSchema } from "./message-handling.ts";

/** Why a message looks like spam. It is kept all the same. */
export const suspicions = ["extra field filled", "sent too fast", "many links"] as const;
/** A reason why a message looks like spam. */
export type Suspicion = (typeof suspicions)[number];

const shownText = z.string().catch("");
const moment = z.union([z.iso.datetime({ offset: true }), z.iso.date()]);

/**
 * A message as kept. It is read leniently: what an older or a newer version kept, or what was cut off,
 * is read as far as it can be, and a part that cannot be read counts as not given.
 */
const keptSchema = z.object({
  /** When it was first sent, in UTC. */
  received: moment.optional().catch(undefined),
  /** Each time it was sent, the first one included, and the request that brought it. */
  sendings: z.array(z.object({ at: moment, request: z.string() })).catch([]),
  fields: z
    .object({ topic: shownText, message: shownText, name: shownText, reply: shownText })
    .catch({ topic: "", message: "", name: "", reply: "" }),
  suspicions: z.array(z.string()).catch([]),
  notification: z
    .object({
      /** `told` once the manager's mail took it, by itself or in a digest. */
      state: z.enum(["waiting", "told"]),
      attempts: z.int(),
      /** The earliest moment of the next attempt, in UTC. */
      next: moment,
    })
    .catch({ state: "waiting", attempts: 0, next: "1970-01-01" }),
  /** By when the home promised, on the day it came, to be heard from and to answer. */
  due: z
    .object({ acknowledge: z.iso.datetime(), answer: z.iso.datetime() })
    .optional()
    .catch(undefined),
  /** What the home did about it, the first thing first. */
  handling: handlingSchema,
  /** When it was first found, where nothing says when it was received. */
  found: moment.optional().catch(undefined),
});

/** The parts of a message that are kept. */
export type KeptParts = Readonly<z.output<typeof keptSchema>>;

/** A neighbor's message. */
export interface Message extends KeptParts {
  readonly id: string;
  /** What stands beside the parts and this version cannot read, as it stands; mostly empty. */
  readonly rest: string;
}

/** A time at which a message was sent. */
export type Sending = KeptParts["sendings"][number];

/** A message in the store's own form, with all that this version does not know. */
type KeptRecord = Readonly<Record<string, unknown>>;

/**
 * Reads a message as kept. Whatever stands under a message's key is one: what cannot be read of it is
 * its rest.
 *
 * @param id the message's id, from its key
 * @param text the text of the store
 */
export function readMessage(id: string, text: string): Message {
  const record = readRecord(text);
  const parts = keptSchema.parse(record);
  const { topic, message, name, reply } = parts.fields;
  return {
    ...parts,
    id,
    fields: {
      topic: cleanLine(topic),
      message: cleanText(message),
      name: cleanLine(name),
      reply: cleanLine(reply),
    },
    suspicions: parts.suspicions.map(cleanLine),
    rest: cleanText(writeRest(listRest(record, { ...parts, id }))),
  };
}

/**
 * Writes a message that is kept for the first time.
 *
 * @param message the message, of which nothing is left that could not be read
 */
export function writeMessage({ rest: _, ...parts }: Message): string {
  return JSON.stringify(parts);
}

/**
 * Writes changed parts of a message, and leaves all that stands beside them. What could not be read of a
 * part that is changed is kept, under `unread`.
 *
 * @param text the text of the store
 * @param changes the parts as they should be
 */
export function rewriteMessage(text: string, changes: Partial<KeptParts>): string {
  const record = readRecord(text);
  const changed = Object.entries(record).filter(([name]) => Object.hasOwn(changes, name));
  const lost = listRest(Object.fromEntries(changed), keptSchema.parse(record));
  if (lost.length === 0) return JSON.stringify({ ...record, ...changes });
  const before = record.unread === undefined ? [] : [record.unread].flat();
  return JSON.stringify({
    ...record,
    ...changes,
    unread: [...before, Object.fromEntries(lost)],
  });
}

/** What is no record at all becomes the only part of one. */
function readRecord(text: string): KeptRecord {
  try {
    const value: unknown = JSON.parse(text);
    JSON.stringify(value); // what is nested too deep can be read and not be written again
    if (isRecord(value)) return value;
  } catch {
    // Broken or cut off.
  }
  return { raw: text };
}

function isRecord(value: unknown): value is KeptRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Lists what was not read just as it stands, with the names it stands under. */
function listRest(record: KeptRecord, read: KeptRecord, under = ""): [string, unknown][] {
  return Object.entries(record).flatMap(([name, value]): [string, unknown][] => {
    const known = Object.hasOwn(read, name) ? read[name] : undefined;
    if (JSON.stringify(value) === JSON.stringify(known)) return [];
    return isRecord(value) && isRecord(known)
      ? listRest(value, known, `${under}${name}.`)
      : [[`${under}${name}`, value]];
  });
}

function writeRest(rest: readonly [string, unknown][]): string {
  const [[name, value] = [], ...more] = rest;
  if (name === undefined) return "";
  if (name === "raw" && typeof value === "string" && more.length === 0) return value;
  return JSON.stringify(Object.fromEntries(rest), null, 2);
}

/**
 * Tells when a message was first sent.
 *
 * @param message the message as read
 * @returns nothing where nothing readable says it
 */
export function findFirstSending({ received, sendings }: Message): Date | undefined {
  const at = received ?? sendings[0]?.at;
  return at === undefined ? undefined : new Date(at);
}

/**
 * Puts messages in order, the newest first. Those without a date come before all, so that somebody
 * sees them.
 */
export function compareNewestFirst(first: Message, second: Message): number {
  const time = (message: Message) => findFirstSending(message)?.getTime() ?? Infinity;
  return time(first) === time(second) ? 0 : time(second) - time(first);
}

/**
 * Tells whether a message waits for the digest instead of being sent by itself.
 *
 * @param message the message as read
 */
export function isSuspected(message: Message): boolean {
  return message.suspicions.length > 0;
}

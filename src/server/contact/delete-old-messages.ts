import type { ConcernLog } from "../desk/concern-log.ts";
import type { KeyStore } from "../store/key-store.ts";
import { readTexts } from "../store/read-texts.ts";
import { isOldSlot } from "./idempotency-key.ts";
import { isOldRate } from "./limit-rate.ts";
import { type MessageStore, markPrefix, openMessages, readId } from "./message-store.ts";
import { findFirstSending, type Message } from "./neighbor-message.ts";

/** What is deleted, and when. */
export interface Retention {
  readonly store: KeyStore;
  /** For how many days a message is kept. */
  readonly retentionDays: number;
  /** Where it is noted what became of each message, if anybody keeps that. */
  readonly concerns?: ConcernLog | undefined;
  readonly now: () => Date;
}

const day = 24 * 60 * 60_000;

/** What says that it was sent before there was a form was written by a clock that was wrong. */
const firstForm = Date.UTC(2020, 0, 1);

/**
 * Deletes what was kept long enough from a store of messages, and puts right what was left half done:
 * a message that the manager was not told of gets its mark back, and one without a believable date is
 * kept from the day on which it was first found. What became of a message is noted before it goes: where it
 * cannot be, the message waits for the next run.
 *
 * @param retention the store and its days
 * @returns how many messages were deleted
 * @throws when the store cannot be reached; the next run does the work then
 */
export async function deleteOldMessages(retention: Retention): Promise<number> {
  const { store, retentionDays, concerns, now } = retention;
  const messages = openMessages(store);
  const moment = now();
  const all = await messages.listAll();
  const oldest = moment.getTime() - retentionDays * day;
  const old = all.filter((message) => (findKeptSince(message, moment) ?? Infinity) < oldest);
  if (concerns !== undefined) for (const message of all) await concerns.note(message);
  for (const { id } of old) await messages.delete(id);
  const gone = new Set(old);
  const marked = new Set((await store.list(markPrefix)).map(readId));
  for (const message of all) {
    if (!gone.has(message)) await mend(message, marked.has(message.id), messages, moment);
  }
  await deletePassing(store, all, moment);
  return old.length;
}

/** Finds from which moment on a message is kept: since it was sent, or else since it was found. */
function findKeptSince(message: Message, now: Date): number | undefined {
  const received = findFirstSending(message)?.getTime();
  // What says that it will be sent the day after tomorrow was not sent then either.
  const isBelievable =
    received !== undefined && received > firstForm && received < now.getTime() + day;
  if (isBelievable) return received;
  return message.found === undefined ? undefined : Date.parse(message.found);
}

async function mend(
  message: Message,
  isMarked: boolean,
  messages: MessageStore,
  now: Date,
): Promise<void> {
  if (findKeptSince(message, now) === undefined) {
    await messages.update(message.id, () => ({ found: now.toISOString() }));
  }
  if (message.notification.state === "waiting" && !isMarked) await messages.mark(message);
}

/** Deletes counts of other days, slots whose time is over, and marks whose message never came. */
async function deletePassing(
  store: KeyStore,
  messages: readonly Message[],
  now: Date,
): Promise<void> {
  const rates = (await store.list("rates/")).filter((key) => isOldRate(key, now));
  const slots = await readTexts(store, await store.list("slots/"));
  const ids = new Set(messages.map(({ id }) => id));
  const unknown = (await store.list(markPrefix)).filter((key) => !ids.has(readId(key)));
  const marks = await readTexts(store, unknown);
  const passed = [
    ...rates,
    ...[...slots].filter(([, text]) => isOldSlot(text, now)).map(([key]) => key),
    // The message of a mark that was just made is still on its way.
    ...[...marks].filter(([, at]) => !(Date.parse(at) > now.getTime() - day)).map(([key]) => key),
  ];
  for (const key of passed) await store.delete(key);
}

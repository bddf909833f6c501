import type { KeyStore } from "../store/key-store.ts";
import { composeDigest, composeMail } from "./compose-mail.ts";
import { isOldRate } from "./limit-rate.ts";
import { isSuspected } from "./message.ts";
import { type MessageStore, openMessages } from "./message-store.ts";
import type { Notifier } from "./notifier.ts";
import { markAttempt, mostAttempts } from "./plan-retries.ts";
import { isOldSlot } from "./settle-id.ts";

/** What the schedule works with. */
export interface TendingOptions {
  readonly store: KeyStore;
  readonly notifier: Notifier | undefined;
  readonly homeName: string;
  /** For how many days a message is kept. */
  readonly retentionDays: number;
  readonly now: () => Date;
}

/** What a run of the schedule did. Numbers only: they go into a log. */
export interface Tended {
  readonly told: number;
  readonly notTold: number;
  readonly inDigest: number;
  readonly deleted: number;
}

const day = 24 * 60 * 60_000;

/** A scheduled function has 30 seconds; what is left over is for the next run. */
const longestRun = 18_000;

/** How many messages are read side by side. */
const readAtOnce = 20;

/**
 * Does what nobody waits for: tries again to tell the manager, and once a day gathers in one mail
 * what could not be told and what looks like spam, and deletes what was kept long enough.
 *
 * @param options what it works with
 * @throws when the store cannot be reached; the next run does the work then
 */
export async function tendMessages(options: TendingOptions): Promise<Tended> {
  const messages = openMessages(options.store);
  const retried = await retryUntold(messages, options);
  const inDigest = await takeTurn("digest", options, () => sendDigest(messages, options));
  const deleted = await takeTurn("retention", options, () => deleteOld(messages, options));
  return { ...retried, inDigest: inDigest ?? 0, deleted: deleted ?? 0 };
}

async function retryUntold(
  messages: MessageStore,
  { notifier, homeName, now }: TendingOptions,
): Promise<{ readonly told: number; readonly notTold: number }> {
  const count = { told: 0, notTold: 0 };
  if (notifier === undefined) return count;
  const started = performance.now();
  for (const message of await messages.listUntold()) {
    if (performance.now() - started > longestRun) break;
    const { attempts, next } = message.notification;
    if (isSuspected(message) || attempts >= mostAttempts || next > now().toISOString()) continue;
    const isTold = await notifier.send(composeMail(message, homeName));
    await messages.update(message.id, markAttempt(isTold, now()));
    count[isTold ? "told" : "notTold"] += 1;
  }
  return count;
}

/** Does something once a day. What could not be done, and gave nothing, is done by the next run. */
async function takeTurn(
  name: string,
  { store, now }: TendingOptions,
  work: () => Promise<number | undefined>,
): Promise<number | undefined> {
  const key = `turns/${name}`;
  const kept = await store.find(key);
  const moment = now();
  if (kept !== undefined && Date.parse(kept.text) + day > moment.getTime()) return undefined;
  const done = await work();
  if (done === undefined) return undefined;
  if (kept === undefined) await store.add(key, moment.toISOString());
  else await store.replace(key, moment.toISOString(), kept.version);
  return done;
}

/** What a digest took counts as told. */
async function sendDigest(
  messages: MessageStore,
  { notifier, homeName, now }: TendingOptions,
): Promise<number | undefined> {
  const waiting = (await messages.listUntold()).filter(
    (message) => isSuspected(message) || message.notification.attempts > 0,
  );
  if (notifier === undefined || waiting.length === 0) return undefined;
  const moment = now();
  const digest = composeDigest(waiting, homeName, moment.toISOString().slice(0, 10));
  if (!(await notifier.send(digest))) return undefined;
  for (const { id } of waiting) await messages.update(id, markAttempt(true, moment));
  return waiting.length;
}

async function deleteOld(
  messages: MessageStore,
  { store, retentionDays, now }: TendingOptions,
): Promise<number> {
  const oldest = new Date(now().getTime() - retentionDays * day).toISOString();
  const ids = await messages.listIds();
  let deleted = 0;
  for (let from = 0; from < ids.length; from += readAtOnce) {
    const found = await Promise.all(ids.slice(from, from + readAtOnce).map(messages.find));
    const old = found.filter((message) => message !== undefined && message.received < oldest);
    await Promise.all(old.map((message) => message && messages.delete(message.id)));
    deleted += old.length;
  }
  const slots = (await store.list("slots/")).filter((key) => isOldSlot(key, now()));
  const rates = (await store.list("rates/")).filter((key) => isOldRate(key, now()));
  for (const key of [...slots, ...rates]) await store.delete(key);
  return deleted;
}

import type { Reminder } from "../../reminders/reminder.ts";
import type { ConcernLog } from "../desk/concern-log.ts";
import { mailReminders } from "../reminders/mail-reminders.ts";
import type { KeyStore } from "../store/key-store.ts";
import type { Swept } from "../sweep-stores.ts";
import { composeDigest, composeMail, type MailSender } from "./compose-mail.ts";
import { deleteOldMessages } from "./delete-old-messages.ts";
import { type MessageStore, openMessages } from "./message-store.ts";
import { findFirstSending, isSuspected, type Message } from "./neighbor-message.ts";
import type { Notifier } from "./notifier.ts";
import { markAttempt, mostAttempts } from "./plan-retries.ts";

/** What the schedule works with. */
export interface ScheduleOptions extends MailSender {
  readonly store: KeyStore;
  readonly notifier: Notifier | undefined;
  /** For how many days a message is kept. */
  readonly retentionDays: number;
  /** Where it is noted what became of each message, if anybody keeps that. */
  readonly concerns?: ConcernLog | undefined;
  /** What comes due in the home, which is mailed once a month; without it nothing is. */
  readonly reminders?: readonly Reminder[];
  /** Sweeps the site's other stores, where this deploy may. */
  readonly sweepOthers?: () => Promise<Swept>;
  readonly now: () => Date;
}

/** What a run of the schedule did. Numbers only: they go into a log. */
export interface ScheduleReport {
  readonly told: number;
  readonly notTold: number;
  readonly inDigest: number;
  readonly deleted: number;
  /** How much was deleted from the site's other stores. */
  readonly swept: number;
  /** How many things that are due the mail of the month told of, where this run sent it. */
  readonly reminded: number;
}

const day = 24 * 60 * 60_000;

/** A scheduled function has 30 seconds; what is left over is for the next run. */
const longestRun = 18_000;

/** With what a mail may take besides, and writing down that it was sent, a run still ends in time. */
const latestReminder = 12_000;

/**
 * Does what nobody waits for: once a day it deletes what was kept long enough and gathers in one mail
 * what could not be told and what looks like spam, once a month it mails what is due in the home, and each time it
 * tries again to tell the manager.
 * What goes wrong in one of these keeps none of the others from being done, and deleting comes first.
 *
 * @param options what it works with
 * @throws the first fault once everything was tried, such as of a store that cannot be reached; the
 *   next run does the rest
 */
export async function runContactSchedule(options: ScheduleOptions): Promise<ScheduleReport> {
  const messages = openMessages(options.store);
  const faults: unknown[] = [];
  const started = performance.now();
  const attempt = async <Done>(work: () => Promise<Done>): Promise<Done | undefined> => {
    try {
      return await work();
    } catch (error) {
      faults.push(error);
      return undefined;
    }
  };
  const turn = (name: string, work: () => Promise<number | undefined>) =>
    attempt(() => takeTurn(name, options, work));
  const deleted = await turn("retention", () => deleteOldMessages(options));
  const swept = await turn("sweep", () => sweep(options));
  const retried = await attempt(() => retryUntold(messages, options));
  const inDigest = await turn("digest", () => sendDigest(messages, options));
  const reminded = await attempt(() => remind(options, started));
  if (faults.length > 0) throw faults[0];
  return {
    ...(retried ?? { told: 0, notTold: 0 }),
    inDigest: inDigest ?? 0,
    deleted: deleted ?? 0,
    swept: swept ?? 0,
    reminded: reminded ?? 0,
  };
}

/** A run that was slow so far leaves it to the next one: cut off while it sends, it could not say so. */
async function remind(
  { reminders = [], ...mailing }: ScheduleOptions,
  started: number,
): Promise<number> {
  if (performance.now() - started > latestReminder) return 0;
  return mailReminders({ ...mailing, reminders });
}

async function retryUntold(
  messages: MessageStore,
  { notifier, now, ...sender }: ScheduleOptions,
): Promise<{ readonly told: number; readonly notTold: number }> {
  const count = { told: 0, notTold: 0 };
  if (notifier === undefined) return count;
  const started = performance.now();
  for (const message of await messages.listUntold()) {
    if (performance.now() - started > longestRun) break;
    const { attempts, next } = message.notification;
    const isDue = Date.parse(next) <= now().getTime();
    if (isSuspected(message) || attempts >= mostAttempts || !isDue) continue;
    const isTold = await notifier.send(composeMail(message, sender));
    await messages.update(message.id, markAttempt(message, isTold, now()));
    count[isTold ? "told" : "notTold"] += 1;
  }
  return count;
}

/** Does something once a day. What could not be done, and gave nothing, is done by the next run. */
async function takeTurn(
  name: string,
  { store, now }: ScheduleOptions,
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

/** A mail server refuses a mail that is too large, each day anew; what is left over is for the next one. */
const mostInDigest = 100;

/** What a digest took counts as told. */
async function sendDigest(
  messages: MessageStore,
  { notifier, now, ...sender }: ScheduleOptions,
): Promise<number | undefined> {
  const waiting = (await messages.listUntold())
    .filter((message) => isSuspected(message) || message.notification.attempts > 0)
    .toSorted(compareForDigest)
    .slice(0, mostInDigest);
  if (notifier === undefined || waiting.length === 0) return undefined;
  const moment = now();
  if (!(await notifier.send(composeDigest(waiting, sender, moment)))) return undefined;
  for (const message of waiting) {
    await messages.update(message.id, markAttempt(message, true, moment));
  }
  return waiting.length;
}

/** The oldest first, those without a date before all; what looks like spam never keeps others waiting. */
function compareForDigest(first: Message, second: Message): number {
  const time = (message: Message) => findFirstSending(message)?.getTime() ?? 0;
  return Number(isSuspected(first)) - Number(isSuspected(second)) || time(first) - time(second);
}

/** Where a store could not be swept, all are swept again by the next run. */
async function sweep({ sweepOthers }: ScheduleOptions): Promise<number | undefined> {
  const swept = await sweepOthers?.();
  return swept?.failed === 0 ? swept.deleted : undefined;
}

import { readHomeDay } from "../../content/home-time.ts";
import { readMonth } from "../../content/plain-date.ts";
import { listDueInMonth } from "../../reminders/due.ts";
import type { Reminder } from "../../reminders/reminder.ts";
import type { MailSender } from "../contact/compose-mail.ts";
import type { Notifier } from "../contact/notifier.ts";
import type { KeyStore } from "../store/key-store.ts";
import { takeMonthTurn } from "./month-turn.ts";
import { composeReminderMail } from "./reminder-mail.ts";

/** What the mail of what is due is made from, and where it is noted that it was sent. */
export interface ReminderMailing extends MailSender {
  readonly store: KeyStore;
  readonly notifier: Notifier | undefined;
  readonly reminders: readonly Reminder[];
  readonly now: () => Date;
}

/**
 * Mails what is due in the month, what is overdue among it: once in a month, by the home's calendar. Where
 * nothing is due nothing is sent, and what becomes due later in the month, since somebody published, is mailed
 * then. What could not be sent is sent by the next run.
 *
 * @param mailing what it works with
 * @returns how many things it told of; 0 where no mail was sent
 * @throws when the store cannot be reached
 */
export async function mailReminders(mailing: ReminderMailing): Promise<number> {
  const { store, notifier, reminders, now, ...sender } = mailing;
  const moment = now();
  const today = readHomeDay(moment, sender.timeZone);
  const due = listDueInMonth(reminders, today);
  if (notifier === undefined || due.length === 0) return 0;
  const turn = await takeMonthTurn(store, readMonth(today));
  if (turn === undefined) return 0;
  const isSent = await notifier.send(composeReminderMail(due, sender, moment));
  await turn.end(isSent);
  return isSent ? due.length : 0;
}

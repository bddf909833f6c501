import { readHomeDay } from "../../content/home-time.ts";
import { type PlainDate, readMonth } from "../../content/plain-date.ts";
import { describeReminder } from "../../reminders/describe-reminder.ts";
import type { Reminder } from "../../reminders/reminder.ts";
import { createSlug } from "../../text/fold-text.ts";
import { cleanLine } from "../contact/clean-text.ts";
import type { MailSender } from "../contact/compose-mail.ts";
import type { Mail } from "../contact/notifier.ts";

/** Longer subjects are folded, which some mail programs show badly (RFC 5322, 2.1.1). */
const longestSubject = 78;

/** As much as anybody reads through; the page of what comes due has the rest. */
const mostEntries = 100;

/**
 * Composes the mail of what is due in a month.
 *
 * @param due what is due, at least one, in its order
 * @param sender the home
 * @param now the moment, whose month makes one mail differ from the next
 */
export function composeReminderMail(due: readonly Reminder[], sender: MailSender, now: Date): Mail {
  const { locale, homeName: home, timeZone } = sender;
  const { mail: words } = locale.words.reminders;
  const today = readHomeDay(now, timeZone);
  const shown = due.slice(0, mostEntries);
  const left = due.length - shown.length;
  const parts = [
    words.lead,
    ...shown.map((reminder, index) => writeEntry(reminder, index + 1, today, sender)),
    ...(left === 0 ? [] : [locale.fill(words.more, { count: left })]),
    locale.fill(words.end, { home }),
  ];
  const subject = locale.fill(words.subject, { count: due.length, home });
  return {
    // The same at every attempt, so that a mail program shows a second copy once, and another home's is another.
    id: `reminders-${createSlug(home)}-${readMonth(today)}`,
    subject: cleanLine(subject).slice(0, longestSubject),
    text: `${parts.join("\n\n")}\n`,
    replyTo: undefined,
  };
}

function writeEntry(
  reminder: Reminder,
  number: number,
  today: PlainDate,
  { locale }: MailSender,
): string {
  const { mail, where } = locale.words.reminders;
  const words = describeReminder(reminder, today, locale);
  return [
    locale.fill(mail.entry, { number, name: cleanLine(words.name) }),
    `   ${[words.when, words.last].filter((part) => part !== "").join(". ")}.`,
    `   ${words.how}`,
    ...(words.place === "" ? [] : [`   ${locale.fill(where, { place: words.place })}`]),
  ].join("\n");
}

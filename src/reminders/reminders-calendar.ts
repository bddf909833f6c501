import { countRevisions, formatCalendar, writeCalendarDay } from "../content/calendar-file.ts";
import type { PlainDate } from "../content/plain-date.ts";
import type { Locale } from "../locales/locale.ts";
import { escapeContentText } from "../text/content-line.ts";
import { describeReminder } from "./describe-reminder.ts";
import { sortByDay } from "./due.ts";
import type { Reminder } from "./reminder.ts";

/** Whose calendar it is. */
export interface CalendarHome {
  readonly name: string;
  /** The address of the site, of which ids have the host. */
  readonly siteUrl: string;
  /** The day at the home. */
  readonly today: PlainDate;
}

/** What a calendar file is called. */
export const remindersFile = "reviews.ics";

/**
 * Writes what comes due as an iCalendar file (RFC 5545): each a whole day that blocks nobody's time, without
 * an alarm, since the calendar's owner alone knows when to be reminded.
 *
 * @param reminders what comes due
 * @param home whose calendar it is
 * @param locale the operator's language
 */
export function writeRemindersCalendar(
  reminders: readonly Reminder[],
  home: CalendarHome,
  locale: Locale,
): string {
  return formatCalendar({
    product: "reminders",
    language: locale.tag,
    title: locale.fill(locale.words.reminders.file.name, { home: home.name }),
    events: sortByDay(reminders).flatMap((reminder) => writeReminder(reminder, home, locale)),
  });
}

/**
 * The id stays when the day changes, and the day the file is made on is its revision (RFC 5545, 3.8.7.4): a
 * calendar then moves what it has, and keeps no second one beside it.
 */
function writeReminder(
  reminder: Reminder,
  { siteUrl, today }: CalendarHome,
  locale: Locale,
): readonly string[] {
  const words = describeReminder(reminder, today, locale);
  const { where } = locale.words.reminders;
  const told = [
    words.how,
    words.why,
    ...(words.place === "" ? [] : [locale.fill(where, { place: words.place })]),
  ];
  return [
    "BEGIN:VEVENT",
    `UID:${reminder.id}@${readHost(siteUrl)}`,
    `DTSTAMP:${writeCalendarDay(today)}T000000Z`,
    `SEQUENCE:${countRevisions(today)}`,
    `DTSTART;VALUE=DATE:${writeCalendarDay(reminder.due)}`,
    `SUMMARY:${escapeContentText(words.name)}`,
    `DESCRIPTION:${escapeContentText(told.join("\n"))}`,
    "TRANSP:TRANSPARENT",
    "CLASS:PRIVATE",
    "END:VEVENT",
  ];
}

function readHost(siteUrl: string): string {
  return URL.canParse(siteUrl) ? new URL(siteUrl).host : "localhost";
}

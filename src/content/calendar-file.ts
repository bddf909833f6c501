import { escapeContentText, formatContentLines } from "../text/content-line.ts";
import { firstMonday } from "./facts/week.ts";
import { countDays, type PlainDate } from "./plain-date.ts";

/** What writes calendars, as each names itself (RFC 5545, 3.7.3). */
const products = {
  schedule: "-//Front Porch//Schedule",
  reminders: "-//Front Porch//Reminders",
} as const;

/** What a calendar file says of itself, and what is in it. */
export interface CalendarFile {
  readonly product: keyof typeof products;
  /** A language tag (BCP 47), such as `en`. */
  readonly language: string;
  readonly title: string;
  /** The content lines of its events. */
  readonly events: readonly string[];
}

/**
 * Writes an iCalendar file (RFC 5545).
 *
 * @param file what it says of itself, and what is in it
 * @returns the file's text
 */
export function formatCalendar({ product, language, title, events }: CalendarFile): string {
  const name = escapeContentText(title);
  return formatContentLines([
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:${products[product]}//${language.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    `NAME:${name}`,
    `X-WR-CALNAME:${name}`,
    ...events,
    "END:VCALENDAR",
  ]);
}

/**
 * Writes a day as calendars have it (RFC 5545, 3.3.4).
 *
 * @param date the day
 * @returns such as `20270305`
 */
export function writeCalendarDay(date: PlainDate): string {
  return date.replaceAll("-", "");
}

/**
 * Counts the revisions of what a calendar has (RFC 5545, 3.8.7.4): one a day, since a build knows of no earlier one.
 *
 * @param today the day the file is made on
 */
export function countRevisions(today: PlainDate): number {
  return Math.max(0, countDays(firstMonday, today));
}

import { createHash } from "node:crypto";
import { countRevisions, formatCalendar, writeCalendarDay } from "../content/calendar-file.ts";
import { findFirstDay, firstMonday, sayStart, type WeekEvent } from "../content/facts/week.ts";
import { addDays, type PlainDate } from "../content/plain-date.ts";
import { measureMinutes, readMinutes } from "../content/time-of-day.ts";
import type { Locale } from "../locales/locale.ts";
import { escapeContentText } from "../text/content-line.ts";
import { foldText } from "../text/fold-text.ts";
import type { DayTask } from "./bin-tasks.ts";

/** Whose week it is. */
export interface WeekHome {
  readonly name: string;
  readonly siteUrl: string;
  /** The day the calendar is made on; without it, the first there is. */
  readonly today?: PlainDate | undefined;
}

/** What has no end takes this long: a calendar shows what takes no time as a thin line, or not at all. */
const minutesWithoutEnd = 60;

/**
 * Writes the week as an iCalendar file (RFC 5545).
 *
 * @param told what happens in it, and what is to do on its days
 * @param home whose week it is
 * @param locale the residents' language
 */
export function writeWeekCalendar(
  { week, tasks }: { readonly week: readonly WeekEvent[]; readonly tasks: readonly DayTask[] },
  home: WeekHome,
  locale: Locale,
): string {
  const { host } = new URL(home.siteUrl);
  return formatCalendar({
    product: "schedule",
    language: locale.tag,
    title: locale.fill(locale.words.files.calendar, { home: home.name }),
    events: [
      ...nameEvents(week, host).flatMap(({ event, id }) => writeEvent(event, id, home, locale)),
      ...tasks.flatMap((task) => writeTask(task, host, home)),
    ],
  });
}

/**
 * Gives each event an id of its own (RFC 5545, 3.8.4.7) that stays the same when its day, its times, its
 * place or what is told of it change: a calendar then changes the event that it has, and keeps no second
 * one beside it. It is made from what the event is called, up to the first stop in it, or from the
 * home's own `id`. What stands twice in the week is counted.
 */
function nameEvents(week: readonly WeekEvent[], host: string) {
  const counts = new Map<string, number>();
  return week.map((event) => {
    const key = event.id === undefined ? nameEvent(event) : `id ${foldText(event.id.shown)}`;
    const earlier = counts.get(key) ?? 0;
    counts.set(key, earlier + 1);
    return { event, id: makeId(`${key} ${earlier}`, host) };
  });
}

function makeId(key: string, host: string): string {
  return `${createHash("sha256").update(key).digest("hex").slice(0, 24)}@${host}`;
}

function nameEvent({ what }: WeekEvent): string {
  const [first = ""] = what.shown.split(/[.,;:()–—]/, 1);
  return `called ${foldText(first)}`;
}

/**
 * Times are floating (RFC 5545, 3.3.5): the house means its own clock and no other. The day that the
 * calendar is made on is its revision (3.8.7.4): without a higher one, what was changed is not taken up.
 */
function writeEvent(
  event: WeekEvent,
  id: string,
  home: WeekHome,
  locale: Locale,
): readonly string[] {
  const { day, start, end, place, from, until, every, except } = event;
  const first = findFirstDay(day.shown, from?.shown);
  const startsAt = readMinutes(start.shown);
  const lasts = measureMinutes(start.shown, end?.shown ?? start.shown) || minutesWithoutEnd;
  return [
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${writeCalendarDay(home.today ?? firstMonday)}T000000Z`,
    `SEQUENCE:${findRevision(home)}`,
    `DTSTART:${writeTime(first, startsAt)}`,
    `DTEND:${writeTime(first, startsAt + lasts)}`,
    [
      "RRULE:FREQ=WEEKLY",
      ...(every === undefined || every.amount === 1 ? [] : [`INTERVAL=${every.amount}`]),
      `BYDAY=${day.shown.slice(0, 2).toUpperCase()}`,
      ...(until === undefined ? [] : [`UNTIL=${writeCalendarDay(until.shown)}T235959`]),
    ].join(";"),
    ...except.map((left) => `EXDATE:${writeTime(left.shown, startsAt)}`),
    `SUMMARY:${escapeContentText(sayWhat(event, locale))}`,
    ...(place === undefined ? [] : [`LOCATION:${escapeContentText(place.shown)}`]),
    "END:VEVENT",
  ];
}

/** A calendar shows an hour for everything, so that it is some time after it stands in the words. */
function sayWhat(event: WeekEvent, locale: Locale): string {
  const what = event.what.shown;
  return event.isEarliest === true ? `${what} (${sayStart(event, locale)})` : what;
}

/** What has no time is of the whole day (RFC 5545, 3.3.4), and leaves the day free (3.8.2.7). */
function writeTask({ id, day, words }: DayTask, host: string, home: WeekHome): readonly string[] {
  return [
    "BEGIN:VEVENT",
    `UID:${makeId(`task ${id}`, host)}`,
    `DTSTAMP:${writeCalendarDay(home.today ?? firstMonday)}T000000Z`,
    `SEQUENCE:${findRevision(home)}`,
    `DTSTART;VALUE=DATE:${writeCalendarDay(findFirstDay(day))}`,
    `RRULE:FREQ=WEEKLY;BYDAY=${day.slice(0, 2).toUpperCase()}`,
    `SUMMARY:${escapeContentText(words)}`,
    "TRANSP:TRANSPARENT",
    "END:VEVENT",
  ];
}

/**
 * Counts the revisions of a week.
 *
 * @param home whose week it is, with the day
 */
export function findRevision({ today = firstMonday }: WeekHome): number {
  return countRevisions(today);
}

function writeTime(date: PlainDate, minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  const day = addDays(date, Math.floor(minutes / 1440));
  return `${writeCalendarDay(day)}T${two(Math.floor((minutes % 1440) / 60))}${two(minutes % 60)}00`;
}

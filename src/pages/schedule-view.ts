import { createHash } from "node:crypto";
import type { Facts } from "../content/facts/read-facts.ts";
import { weekdays } from "../content/facts/schedule-facts.ts";
import type { Locale } from "../locales/locale.ts";
import { escapeContentText, formatContentLines } from "./content-line.ts";

type Event = NonNullable<Facts["schedule"]>["week"][number];

/** Something that happens each week. */
export interface EventView {
  readonly start: string;
  readonly end: string;
  readonly what: string;
  readonly place: string;
}

/** A day of the week with what happens on it. */
export interface DayView {
  /** In small letters, for the script that marks today. */
  readonly id: string;
  readonly name: string;
  readonly events: readonly EventView[];
}

/** The week in the house. */
export interface ScheduleView {
  /** All seven days, Monday first; a day may have nothing on it. */
  readonly days: readonly DayView[];
  readonly isEmpty: boolean;
  /** The week as an iCalendar file (RFC 5545). */
  readonly calendar: string;
}

/**
 * Makes the week of the house.
 *
 * @param schedule the facts of `_data/schedule.yaml`, where there is one
 * @param home the home's name and address on the web
 * @param locale the residents' language
 */
export function createScheduleView(
  schedule: Facts["schedule"],
  home: { readonly name: string; readonly siteUrl: string },
  locale: Locale,
): ScheduleView {
  const week = schedule?.week ?? [];
  return {
    days: weekdays.map((id, index) => ({
      id,
      name: locale.formatWeekday(index),
      events: week
        .filter(({ day }) => day.shown === id)
        .toSorted(
          (first, second) => readMinutes(first.start.shown) - readMinutes(second.start.shown),
        )
        .map(viewEvent),
    })),
    isEmpty: week.length === 0,
    calendar: writeCalendar(week, home, locale),
  };
}

function viewEvent({ start, end, what, place }: Event): EventView {
  return {
    start: start.shown,
    end: end?.shown ?? "",
    what: what.shown,
    place: place?.shown ?? "",
  };
}

/**
 * Reads a time of day as people say it.
 *
 * @param shown such as `6:30 pm`, `noon` or `midnight`
 * @returns minutes since midnight
 */
export function readMinutes(shown: string): number {
  const said = shown.toLowerCase().replaceAll(".", "");
  if (said === "noon") return 12 * 60;
  if (said === "midnight") return 0;
  const [, hour = "0", minute = "0", half = ""] = /^(\d+)(?::(\d+))? ?(am|pm)$/.exec(said) ?? [];
  return ((Number(hour) % 12) + (half === "pm" ? 12 : 0)) * 60 + Number(minute);
}

/** A Monday before any site of this project; a weekly event needs a first day. */
const firstMonday = 5;
const firstMonth = "202601";

function writeCalendar(
  week: readonly Event[],
  home: { readonly name: string; readonly siteUrl: string },
  locale: Locale,
): string {
  const title = locale.fill(locale.words.files.calendar, { home: home.name });
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    `PRODID:-//Front Porch//Schedule//${locale.tag.toUpperCase()}`,
    "CALSCALE:GREGORIAN",
    `NAME:${escapeContentText(title)}`,
    `X-WR-CALNAME:${escapeContentText(title)}`,
    ...nameEvents(week, new URL(home.siteUrl).host).flatMap(({ event, id }) =>
      writeEvent(event, id),
    ),
    "END:VCALENDAR",
  ];
  return formatContentLines(lines);
}

/**
 * Gives each event an id of its own (RFC 5545, 3.8.4.7) that stays the same while its day, start and
 * words do: what stands twice in the week is counted.
 */
function nameEvents(week: readonly Event[], host: string) {
  const counts = new Map<string, number>();
  return week.map((event) => {
    const key = `${event.day.shown} ${readMinutes(event.start.shown)} ${event.what.shown}`;
    const earlier = counts.get(key) ?? 0;
    counts.set(key, earlier + 1);
    const id = createHash("sha256").update(`${key} ${earlier}`).digest("hex").slice(0, 24);
    return { event, id: `${id}@${host}` };
  });
}

/** Times are floating (RFC 5545, 3.3.5): the house means its own clock and no other. */
function writeEvent({ day, start, end, what, place }: Event, id: string): readonly string[] {
  const date = firstMonday + weekdays.indexOf(day.shown);
  const startsAt = readMinutes(start.shown);
  const endsAt = end === undefined ? undefined : readMinutes(end.shown);
  const isPastMidnight = endsAt !== undefined && endsAt <= startsAt;
  return [
    "BEGIN:VEVENT",
    `UID:${id}`,
    `DTSTAMP:${firstMonth}01T000000Z`,
    `DTSTART:${writeTime(date, startsAt)}`,
    ...(endsAt === undefined
      ? []
      : [`DTEND:${writeTime(date + (isPastMidnight ? 1 : 0), endsAt)}`]),
    `RRULE:FREQ=WEEKLY;BYDAY=${day.shown.slice(0, 2).toUpperCase()}`,
    `SUMMARY:${escapeContentText(what.shown)}`,
    ...(place === undefined ? [] : [`LOCATION:${escapeContentText(place.shown)}`]),
    "END:VEVENT",
  ];
}

function writeTime(date: number, minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${firstMonth}${two(date)}T${two(Math.floor(minutes / 60))}${two(minutes % 60)}00`;
}

import type { Facts } from "../content/facts/read-facts.ts";
import { weekdays } from "../content/facts/schedule-facts.ts";
import type { PlainDate } from "../content/plain-date.ts";
import { readMinutes } from "../content/time-of-day.ts";
import type { Locale } from "../locales/locale.ts";
import {
  findFirstDay,
  findRevision,
  type WeekEvent,
  type WeekHome,
  writeWeekCalendar,
} from "./week-calendar.ts";

/** Something that happens each week, or on the days that it says. */
export interface EventView {
  readonly start: string;
  readonly end: string;
  readonly what: string;
  readonly place: string;
  /** On which days, in words; empty where it is each week. */
  readonly days: string;
  /** The same for the script that tells today; left out where it is each week. */
  readonly recurrence: Recurrence | undefined;
}

/** On which days of the week's day something happens. */
export interface Recurrence {
  /** The first day it happens. */
  readonly first: PlainDate;
  readonly weeks: number;
  /** The last day; empty where there is none. */
  readonly until: PlainDate;
  /** Days left out, with spaces between. */
  readonly except: string;
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
  /** How often the calendar may have changed: it stands in there, and is higher each day. */
  readonly revision: number;
}

/**
 * Makes the week of the house.
 *
 * @param schedule the facts of `_data/schedule.yaml`, where there is one
 * @param home the home's name and address on the web, and the day; what ended before it is left out
 * @param locale the residents' language
 */
export function createScheduleView(
  schedule: Facts["schedule"],
  home: WeekHome,
  locale: Locale,
): ScheduleView {
  const all = schedule?.week ?? [];
  const { today = "" } = home;
  const week = all.filter(({ until }) => until === undefined || until.shown >= today);
  return {
    days: weekdays.map((id, index) => ({
      id,
      name: locale.formatWeekday(index),
      events: week
        .filter(({ day }) => day.shown === id)
        .toSorted(
          (first, second) => readMinutes(first.start.shown) - readMinutes(second.start.shown),
        )
        .map((event) => viewEvent(event, locale)),
    })),
    isEmpty: week.length === 0,
    // What has ended stays in the calendar, which says when: those who took it earlier lose it so.
    calendar: writeWeekCalendar(all, home, locale),
    revision: findRevision(home),
  };
}

function viewEvent(event: WeekEvent, locale: Locale): EventView {
  const { start, end, what, place } = event;
  return {
    start: start.shown,
    end: end === undefined || end.shown === start.shown ? "" : end.shown,
    what: what.shown,
    place: place?.shown ?? "",
    days: sayDays(event, locale),
    recurrence: readRecurrence(event),
  };
}

function readRecurrence({ day, from, until, every, except }: WeekEvent): Recurrence | undefined {
  const weeks = every?.amount ?? 1;
  const isEachWeek = from === undefined && until === undefined && weeks === 1;
  if (isEachWeek && except.length === 0) return undefined;
  return {
    first: findFirstDay(day.shown, from?.shown),
    weeks,
    until: until?.shown ?? "",
    except: except.map(({ shown }) => shown).join(" "),
  };
}

/** Such as “Every 2 weeks, from March 2, 2027; not on March 30, 2027”. */
function sayDays({ day, from, until, every, except }: WeekEvent, locale: Locale): string {
  const { everyWeeks, fromDay, untilDay, notOn } = locale.words.residents.schedule;
  const weeks = every?.amount ?? 1;
  return [
    ...(weeks === 1 ? [] : [locale.fill(everyWeeks, { count: weeks })]),
    ...(from === undefined
      ? []
      : [locale.fill(fromDay, { day: locale.formatDay(findFirstDay(day.shown, from.shown)) })]),
    ...(until === undefined ? [] : [locale.fill(untilDay, { day: locale.formatDay(until.shown) })]),
    ...(except.length === 0
      ? []
      : [
          locale.fill(notOn, {
            days: locale.formatList(except.map(({ shown }) => locale.formatDay(shown))),
          }),
        ]),
  ].join("; ");
}

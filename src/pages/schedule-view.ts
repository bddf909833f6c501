import { findFirstDay, sayDays, sayStart, type WeekEvent } from "../content/facts/week.ts";
import type { PlainDate } from "../content/plain-date.ts";
import { readMinutes } from "../content/time-of-day.ts";
import { weekdays } from "../content/weekdays.ts";
import type { Locale } from "../locales/locale.ts";
import type { DayTask } from "./bin-tasks.ts";
import { findRevision, type WeekHome, writeWeekCalendar } from "./week-calendar.ts";

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
  /** What is to do at no time of the clock. */
  readonly tasks: readonly DayTask[];
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
 * @param schedule what happens in it, where anything does, and what is to do on its days beside
 * @param home the home's name and address on the web, and the day; what ended before it is left out
 * @param locale the residents' language
 */
export function createScheduleView(
  schedule:
    | { readonly week: readonly WeekEvent[]; readonly tasks?: readonly DayTask[] }
    | undefined,
  home: WeekHome,
  locale: Locale,
): ScheduleView {
  const { week: all = [], tasks = [] } = schedule ?? {};
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
      tasks: tasks.filter(({ day }) => day === id),
    })),
    isEmpty: week.length + tasks.length === 0,
    // What has ended stays in the calendar, which says when: those who took it earlier lose it so.
    calendar: writeWeekCalendar({ week: all, tasks }, home, locale),
    revision: findRevision(home),
  };
}

function viewEvent(event: WeekEvent, locale: Locale): EventView {
  const { start, end, what, place } = event;
  return {
    start: sayStart(event, locale),
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

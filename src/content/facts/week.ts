import type { Locale } from "../../locales/locale.ts";
import { addDays, findWeekday, type PlainDate } from "../plain-date.ts";
import { type Weekday, weekdays } from "../weekdays.ts";
import type { HomeFacts } from "./home-facts.ts";
import type { ScheduleFacts } from "./schedule-facts.ts";
import { readWeekTime } from "./week-time.ts";

/** Something that happens in the house each week, or every few weeks. */
export type WeekEvent = ScheduleFacts["week"][number] & {
  /** True where it is done at some time after it starts. */
  readonly isEarliest?: boolean;
};

/** A Monday before any site of this project; a weekly event needs a first day. */
export const firstMonday = "2026-01-05";

/**
 * Puts the week together: what the schedule lists, with the house meeting and the evening the bins go
 * out, which are facts of the home. One that the schedule lists too stands there once, as listed.
 *
 * @param facts the home's facts, where they could be read
 * @param locale the language to name the two in
 */
export function composeWeek(
  facts: {
    readonly home: HomeFacts | undefined;
    readonly schedule: ScheduleFacts | undefined;
  },
  locale: Locale,
): readonly WeekEvent[] {
  const listed = facts.schedule?.week ?? [];
  const ofHome = facts.home === undefined ? [] : listHomeEvents(facts.home, locale);
  const added = ofHome.filter(({ kind }) => findListed(kind, listed, locale) === undefined);
  return [...listed, ...added.map(({ event }) => event)];
}

/** What the home's own facts say of its week. */
export type HomeEventKind = "houseMeeting" | "trash";

/** An event of the week that the home's facts tell. */
export interface HomeEvent {
  readonly kind: HomeEventKind;
  readonly event: WeekEvent;
}

/**
 * Lists what the home's own facts say of its week. What cannot be placed in it, such as “the evening
 * before”, is left out, which a check says.
 *
 * @param home the home's facts
 * @param locale the language to name them in
 */
export function listHomeEvents(home: HomeFacts, locale: Locale): readonly HomeEvent[] {
  const { houseMeeting, trash } = home;
  const words = locale.words.residents.schedule;
  const meetingDay = readWeekTime(houseMeeting?.day.shown ?? "", locale)?.day;
  const told = readWeekTime(trash?.out.shown ?? "", locale);
  // An event that begins when the bins have to be out would send whoever follows it too late.
  const bins = told?.isLatest === true ? undefined : told;
  return [
    ...(houseMeeting === undefined || meetingDay === undefined
      ? []
      : [
          {
            kind: "houseMeeting",
            event: {
              ...createEvent(meetingDay, words.meeting),
              start: houseMeeting.time,
              ...(houseMeeting.end === undefined ? {} : { end: houseMeeting.end }),
              place: houseMeeting.place,
            },
          } as const,
        ]),
    ...(bins?.time === undefined
      ? []
      : [
          {
            kind: "trash",
            event: {
              ...createEvent(bins.day, words.binsOut),
              start: { kind: "time", shown: bins.time },
              ...(bins.isEarliest === true && { isEarliest: true }),
            },
          } as const,
        ]),
  ];
}

function createEvent(day: Weekday, what: string) {
  return {
    day: { kind: "choice", shown: day },
    what: { kind: "text", shown: what },
    except: [] as WeekEvent["except"],
  } as const;
}

/**
 * Finds an event that the schedule lists although the home's facts tell it.
 *
 * @param kind which of the two
 * @param week what the schedule lists
 * @param locale the language it is written in
 */
export function findListed(
  kind: HomeEventKind,
  week: readonly WeekEvent[],
  locale: Locale,
): WeekEvent | undefined {
  return listListed(kind, week, locale)[0];
}

/**
 * Lists all events that the schedule lists although the home's facts tell of such things.
 *
 * @param kind which of the two
 * @param week what the schedule lists
 * @param locale the language it is written in
 */
export function listListed(
  kind: HomeEventKind,
  week: readonly WeekEvent[],
  locale: Locale,
): readonly WeekEvent[] {
  const names = locale.words.residents.schedule.listedAs[kind];
  return week.filter((event) => saysAnyOf(event, names));
}

/**
 * Tells whether an event is called by one of some names, in whole words.
 *
 * @param event the event
 * @param names in small letters and without stops
 */
export function saysAnyOf({ what }: WeekEvent, names: readonly string[]): boolean {
  const said = ` ${what.shown.toLowerCase().replace(/[^\p{Letter}\p{Number}]+/gu, " ")} `;
  return names.some((name) => said.includes(` ${name} `));
}

/**
 * Says when something of the week starts.
 *
 * @returns such as `7 pm`, or `after 7 pm` of what has no hour of its own
 */
export function sayStart({ start, isEarliest }: WeekEvent, { words, fill }: Locale): string {
  return isEarliest === true
    ? fill(words.residents.schedule.afterTime, { time: start.shown })
    : start.shown;
}

/**
 * Finds the first day that something of the week happens on.
 *
 * @param day the day of the week
 * @param from the day it is held from
 */
export function findFirstDay(day: Weekday, from: PlainDate = firstMonday): PlainDate {
  return addDays(from, (weekdays.indexOf(day) - findWeekday(from) + 7) % 7);
}

/**
 * Says on which days something happens that is not each week's.
 *
 * @returns such as `every 2 weeks; from March 2, 2027; not on March 30, 2027`; empty for each week
 */
export function sayDays({ day, from, until, every, except }: WeekEvent, locale: Locale): string {
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

import type { Locale } from "../../locales/locale.ts";
import { timeOfDaySource } from "../time-of-day.ts";
import { type Weekday, weekdays } from "../weekdays.ts";

/** A day of the week, with a time of day where there is one. */
export interface WeekTime {
  readonly day: Weekday;
  /** As people say it, such as `6 pm`. */
  readonly time?: string | undefined;
  /** True where something is done before that time, and not at it: “Wednesday before 7 am”. */
  readonly isLatest?: boolean;
  /** True where it is done after that time, whenever somebody gets to it: “Wednesday after 7 pm”. */
  readonly isEarliest?: boolean;
}

/** The fewest letters that a day is known by, such as `Tue`. */
const shortestName = 3;

const timePattern = new RegExp(`(?:^|\\s)(${timeOfDaySource})$`, "i");

/**
 * Reads a day of the week as people say one, such as `Sunday`, `Sundays`, `every Sunday evening`,
 * `Wednesday after sundown` or `Tuesday after 6 pm`. What has more in it, such as `First Sunday of the month`, is another thing.
 *
 * @param said the words
 * @param locale the language, which names the days
 * @returns nothing where it says anything else
 */
export function readWeekTime(said: string, locale: Locale): WeekTime | undefined {
  const words = said.trim().replace(/\s+/g, " ").replace(/\.$/, "");
  const time = timePattern.exec(words)?.[1];
  const before = time === undefined ? words : words.slice(0, words.length - time.length);
  const [name, ...others] = before
    .toLowerCase()
    .split(/[\s,.:]+/)
    .filter((word) => word !== "" && !beside.has(word));
  if (name === undefined || others.length > 0) return undefined;
  const day = weekdays.find((_, index) => isNamed(locale.formatWeekday(index), name));
  if (day === undefined) return undefined;
  const inFront = before.trim().toLowerCase().split(" ").at(-1) ?? "";
  if (time === undefined) return { day, time };
  if (latest.has(inFront)) return { day, time, isLatest: true };
  return inFront === earliest ? { day, time, isEarliest: true } : { day, time };
}

/**
 * Takes the day off words that begin with it, for where they stand beside that day: of `Thursday before dark` it
 * leaves `before dark`.
 *
 * @param said the words
 * @param day the day they stand beside
 * @param locale the language, which names the days and says parts of them
 * @returns nothing where the day is all they say; the words as they are where they do not begin with it
 */
export function leaveDayOut(said: string, day: Weekday, locale: Locale): string {
  const [name = "", ...others] = said.trim().split(/\s+/);
  const [bare = ""] = name.toLowerCase().split(/[\s,.:]+/);
  if (!isNamed(locale.formatWeekday(weekdays.indexOf(day)), bare)) return said;
  const rest = others.join(" ");
  const parts: Readonly<Record<string, string>> = locale.words.residents.byDay.partsOfDay;
  return parts[rest.toLowerCase()] ?? rest;
}

/** Days that are told without the name of one, such as `daily` or `the 1st and the 15th`. */
const otherDay =
  /\b(?:daily|(?:every|each|other|first|last) day|week(?:day|end)s?|month|\d{1,2}(?:st|nd|rd|th))\b/i;

/**
 * Tells whether words say of some day which one it is, such as `Every other Wednesday` or `Mon and Thu`.
 *
 * @param said the words
 * @param locale the language, which names the days
 */
export function saysDay(said: string, locale: Locale): boolean {
  if (otherDay.test(said)) return true;
  const names = weekdays.map((_, index) => locale.formatWeekday(index));
  const words = said.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => names.some((name) => isNamed(name, word)));
}

/** Words that say no more of a day than the day does. */
const beside: ReadonlySet<string> = new Set(
  [
    "after around at before by each every from in late early on the",
    "morning mornings afternoon afternoons evening evenings night nights midday",
    "dawn sunrise sunup daybreak dusk sundown sunset dark nightfall",
    "breakfast lunch dinner supper bedtime curfew work",
  ]
    .join(" ")
    .split(" "),
);

/** What stands right in front of a time by which something is done. */
const latest: ReadonlySet<string> = new Set(["before", "by"]);

/** What stands right in front of a time from which on it is done. */
const earliest = "after";

function isNamed(weekday: string, name: string): boolean {
  const whole = weekday.toLowerCase();
  return name === `${whole}s` || (name.length >= shortestName && whole.startsWith(name));
}

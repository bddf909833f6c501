import { readMinutes } from "../time-of-day.ts";
import { type Weekday, weekdays } from "../weekdays.ts";

/** A time of the day at which somebody can be reached, on some days of the week. */
export interface OpenTime {
  readonly days: readonly Weekday[];
  /** `HH:MM`, from 00:00 to 23:59. */
  readonly opens: string;
  /** `HH:MM`; earlier than `opens` where it goes on past midnight, and 23:59 at midnight. */
  readonly closes: string;
}

type Part =
  | { readonly kind: "days"; readonly days: readonly Weekday[] }
  | { readonly kind: "time"; readonly shown: string }
  | { readonly kind: "allDay" }
  | { readonly kind: "to" }
  | { readonly kind: "and" };

const week: readonly Weekday[] = weekdays;

/** What each word or sign says; what stands in none of them is not understood. Longer words stand first. */
const readings: readonly (readonly [RegExp, (typed: string) => Part | undefined])[] = [
  [
    /^(?:day and night|around the clock|at any (?:time|hour)|any ?time|24 ?\/ ?7|24 hours(?: a day)?|always|all (?:day|hours))/,
    () => ({ kind: "allDay" }),
  ],
  [
    /^(?:every ?(?:day|night)|daily|nightly|nights|each (?:day|night)|(?:7|seven) days a week|all week)/,
    () => days(week),
  ],
  [/^(?:on )?weekdays/, () => days(week.slice(0, 5))],
  [/^(?:on )?weekends?/, () => days(week.slice(5))],
  [
    /^(?:on )?(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)days?)(?![a-z])\.?/,
    readDay,
  ],
  [
    /^(?:1[0-2]|0?[1-9])(?::[0-5]\d)? ?(?:am|pm|a\.m\.?|p\.m\.?)(?![a-z])|^(?:noon|midnight)/,
    (typed) => ({ kind: "time", shown: typed.replace(/^0/, "") }),
  ],
  [/^(?:to|until|till|through|thru)(?![a-z])|^[-–—]/, () => ({ kind: "to" })],
  [/^(?:[,;&:+/]|and(?![a-z]))/, () => ({ kind: "and" })],
  [/^(?:from|at|on|between|open|answered|the)(?![a-z])/, () => undefined],
];

function days(named: readonly Weekday[]): Part {
  return { kind: "days", days: named };
}

function readDay(typed: string): Part {
  const start = typed.replace(/^on /, "").slice(0, 3);
  return days(week.filter((day) => day.startsWith(start)));
}

/**
 * Reads when somebody can be reached, as people write it in English: `Every day, 8 am to 9 pm`, `Day and
 * night`, `Mon–Fri 9 am – 5 pm; Sat 10 am – noon`. Doubt is nothing: `9 to 5` could be at night.
 *
 * @param said the words
 * @returns the times; nothing where any of it is not understood
 */
export function readHours(said: string): readonly OpenTime[] | undefined {
  const parts = readParts(said.toLowerCase().trim().replace(/\.$/, ""));
  return parts === undefined ? undefined : readTimes(parts);
}

/** More is no telling of hours. */
const longest = 200;

function readParts(said: string): readonly Part[] | undefined {
  if (said.length > longest) return undefined;
  const parts: Part[] = [];
  let rest = said;
  while (rest !== "") {
    const found = readings.find(([pattern]) => pattern.test(rest));
    const typed = found?.[0].exec(rest)?.[0];
    if (found === undefined || typed === undefined) return undefined;
    const part = found[1](typed.trim());
    if (part !== undefined) parts.push(part);
    rest = rest.slice(typed.length).trimStart();
  }
  return parts;
}

/** Days stand before their times, or, where there is but one time, behind it; none means every day. */
function readTimes(parts: readonly Part[]): readonly OpenTime[] | undefined {
  const times: OpenTime[] = [];
  let at = 0;
  let named: readonly Weekday[] | undefined;
  const skipAnd = () => {
    while (parts[at]?.kind === "and") at += 1;
  };
  while (at < parts.length) {
    skipAnd();
    const read = readDays(parts, at);
    if (read !== undefined) {
      named = read.days;
      at = read.next;
      skipAnd();
    }
    const time = readTime(parts, at);
    if (time === undefined) {
      return read !== undefined && times.length === 1 && at === parts.length && isUnnamed(times)
        ? times.map((only) => ({ ...only, days: read.days }))
        : undefined;
    }
    if (named !== undefined && isUnnamed(times)) return undefined;
    times.push({ days: named ?? [], ...time.hours });
    at = time.next;
    skipAnd();
  }
  if (isUnnamed(times)) return times.map((only) => ({ ...only, days: week }));
  return times.length === 0 || saysADayTwice(times) ? undefined : times;
}

/** “Every day …; Sunday …” could mean that Sunday is another day, or both. */
function saysADayTwice(times: readonly OpenTime[]): boolean {
  const groups = [...new Set(times.map((time) => time.days))].flat();
  return new Set(groups).size < groups.length;
}

function isUnnamed([first]: readonly OpenTime[]): boolean {
  return first?.days.length === 0;
}

/** Such as `Mon, Wed and Fri` or `Monday to Friday`. */
function readDays(parts: readonly Part[], start: number) {
  let at = start;
  const named = new Set<Weekday>();
  for (;;) {
    const part = parts[at];
    if (part?.kind !== "days") break;
    const [first, ...more] = part.days;
    const until = parts[at + 1]?.kind === "to" ? parts[at + 2] : undefined;
    if (first !== undefined && until?.kind === "days" && more.length + until.days.length === 1) {
      for (const day of spanDays(first, until.days[0] ?? first)) named.add(day);
      at += 3;
    } else {
      for (const day of part.days) named.add(day);
      at += 1;
    }
    if (parts[at]?.kind !== "and" || parts[at + 1]?.kind !== "days") break;
    at += 1;
  }
  if (at === start) return undefined;
  return { days: week.filter((day) => named.has(day)), next: at };
}

function spanDays(first: Weekday, last: Weekday): readonly Weekday[] {
  const from = week.indexOf(first);
  const length = (week.indexOf(last) - from + 7) % 7;
  return Array.from({ length: length + 1 }, (_, index) => week[(from + index) % 7] ?? first);
}

function readTime(parts: readonly Part[], at: number) {
  const [first, to, last] = parts.slice(at, at + 3);
  if (first?.kind === "allDay") return { hours: { opens: "00:00", closes: "23:59" }, next: at + 1 };
  if (first?.kind !== "time" || to?.kind !== "to" || last?.kind !== "time") return undefined;
  const opens = writeTime(readMinutes(first.shown));
  const closes = writeTime(readMinutes(last.shown));
  if (opens === closes) return undefined;
  return { hours: { opens, closes: closes === "00:00" ? "23:59" : closes }, next: at + 3 };
}

function writeTime(minutes: number): string {
  const two = (value: number) => String(value).padStart(2, "0");
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

import { writePlainSpaces } from "../text/odd-spaces.ts";
import { z } from "./zod.ts";

/**
 * A day as written, `YYYY-MM-DD`, with no time and no time zone: what an operator writes is what
 * every reader sees, wherever they are.
 */
export const plainDateSchema = z
  .string()
  .overwrite(writePlainSpaces)
  .pipe(z.iso.date({ abort: true }).refine(isInLivingMemory, { error: describeYear }));

/** A year of fewer digits, or with its digits mixed up, is still a year to the calendar. */
function isInLivingMemory(date: string): boolean {
  return date >= "1900" && date < "2200";
}

function describeYear({ input }: { readonly input: unknown }): string {
  return `the year ${String(input).slice(0, 4)} is mistyped. Write a year such as 2026.`;
}

/** A day as text, `YYYY-MM-DD`. Plain text comparison puts such days in order. */
export type PlainDate = string;

/** The months by their English names. */
export const monthsOfTheYear = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/**
 * Reads the day off a clock, in universal time, so that two machines agree.
 *
 * @param clock the moment; the only place where "today" comes from
 * @returns that moment's day
 */
export function readToday(clock: Date): PlainDate {
  return clock.toISOString().slice(0, 10);
}

/**
 * Reads the month of a day.
 *
 * @param date the day
 * @returns `YYYY-MM`
 */
export function readMonth(date: PlainDate): string {
  return date.slice(0, "YYYY-MM".length);
}

/**
 * Adds months to a day. A day that the month lacks becomes the month's last day: a yearly review
 * of something reviewed on 29 February falls on 28 February.
 *
 * @param date the day to start from
 * @param months how many months later
 * @returns the later day
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  const firstOfMonth = new Date(Date.UTC(year, month - 1 + months, 1));
  const lastDay = new Date(
    Date.UTC(firstOfMonth.getUTCFullYear(), firstOfMonth.getUTCMonth() + 1, 0),
  ).getUTCDate();
  firstOfMonth.setUTCDate(Math.min(day, lastDay));
  return readToday(firstOfMonth);
}

/**
 * Writes a day for people to read, such as "March 5, 2026".
 *
 * @param date the day, `YYYY-MM-DD`
 * @returns the same day in words
 */
export function formatDate(date: PlainDate): string {
  const [year = "", month = "1", day = "1"] = date.split("-");
  return `${monthsOfTheYear[Number(month) - 1]} ${Number(day)}, ${year}`;
}

/**
 * Adds days to a day.
 *
 * @param date the day to start from
 * @param days how many days later
 * @returns the later day
 */
export function addDays(date: PlainDate, days: number): PlainDate {
  const moment = new Date(`${date}T00:00:00Z`);
  moment.setUTCDate(moment.getUTCDate() + days);
  return readToday(moment);
}

/**
 * Counts the days from one day to another.
 *
 * @param from the earlier day
 * @param to the later day
 * @returns less than 0 where the later day is the earlier
 */
export function countDays(from: PlainDate, to: PlainDate): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000; // both are midnight in universal time
}

/**
 * Tells which day of the week a day is.
 *
 * @param date the day
 * @returns 0 for Monday
 */
export function findWeekday(date: PlainDate): number {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() + 6) % 7;
}

import { readHomeDay } from "../content/home-time.ts";
import { type PlainDate, readToday } from "../content/plain-date.ts";

/**
 * Reads which day it is for a command.
 *
 * @param given the day after `--now`, if one was given
 * @param clock the moment to take the day from when none was
 * @param timeZone the home's `timeZone` fact, where the day is the home's and not universal time's
 */
export function readDay(given: PlainDate | undefined, clock: Date, timeZone?: string): PlainDate {
  if (given !== undefined) return given;
  return timeZone === undefined ? readToday(clock) : readHomeDay(clock, timeZone);
}

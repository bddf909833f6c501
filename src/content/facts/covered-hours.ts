import { weekdays } from "../weekdays.ts";
import type { OpenTime } from "./hours.ts";

/** Every hour of the week. */
export const allHours: readonly OpenTime[] = [{ days: weekdays, opens: "00:00", closes: "23:59" }];

/**
 * Tells whether some hours lie within others, to a quarter of an hour.
 *
 * @param hours the hours
 * @param others the others, of one person or of several
 */
export function coversHours(hours: readonly OpenTime[], others: readonly OpenTime[]): boolean {
  const covered = listQuarters(others);
  return [...listQuarters(hours)].every((quarter) => covered.has(quarter));
}

/**
 * Tells whether some hours and others have a quarter of an hour in common.
 *
 * @param hours the hours
 * @param others the others
 */
export function meetHours(hours: readonly OpenTime[], others: readonly OpenTime[]): boolean {
  const covered = listQuarters(others);
  return [...listQuarters(hours)].some((quarter) => covered.has(quarter));
}

const [minutesOfDay, quarter] = [24 * 60, 15];

/** The quarters of an hour that hours have in them, as minutes since the week began. */
function listQuarters(hours: readonly OpenTime[]): ReadonlySet<number> {
  const quarters = hours.flatMap(({ days, opens, closes }) => {
    const [from, until] = [readClock(opens), readClock(closes)];
    const lasts = until > from ? until - from : until - from + minutesOfDay;
    const count = Math.ceil(((from % quarter) + lasts) / quarter);
    return days.flatMap((day) => {
      const start = weekdays.indexOf(day) * minutesOfDay + from - (from % quarter);
      return Array.from(
        { length: count },
        (_, index) => (start + index * quarter) % (weekdays.length * minutesOfDay),
      );
    });
  });
  return new Set(quarters);
}

/** Minutes since midnight; 23:59 is midnight itself. */
function readClock(time: string): number {
  const [hours = 0, minutes = 0] = time.split(":").map(Number);
  return time === "23:59" ? minutesOfDay : hours * 60 + minutes;
}

import { readHours } from "../content/facts/hours.ts";

/**
 * Tells whether a phone is answered day and night, on all days.
 *
 * @param hours when it is answered, as the home told it
 */
export function isAlwaysAnswered(hours: string): boolean {
  const times = readHours(hours) ?? [];
  return times.some(
    ({ days, opens, closes }) => days.length === 7 && opens === "00:00" && closes === "23:59",
  );
}

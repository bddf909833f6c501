import { allHours, coversHours } from "../content/facts/covered-hours.ts";
import { readHours } from "../content/facts/hours.ts";

/**
 * Tells whether a phone is answered day and night, on all days.
 *
 * @param hours when it is answered, as the home told it
 */
export function isAlwaysAnswered(hours: string): boolean {
  return coversHours(allHours, readHours(hours) ?? []);
}

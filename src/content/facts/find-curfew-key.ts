import type { Weekday } from "../weekdays.ts";
import type { HomeFacts } from "./home-facts.ts";

type Curfew = NonNullable<HomeFacts["curfew"]>;

/**
 * Finds which of the facts tells the curfew on a day: the day's own where it differs, on Friday and Saturday that
 * of the weekend, else that of most days.
 *
 * @param curfew the home's curfew
 * @param day the day
 */
export function findCurfewKey(curfew: Curfew, day: Weekday): Weekday | "weekdays" | "weekends" {
  if (curfew[day] !== undefined) return day;
  return day === "friday" || day === "saturday" ? "weekends" : "weekdays";
}

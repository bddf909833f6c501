/** A time of day as people say it, as part of a pattern. */
export const timeOfDaySource = String.raw`(?:1[0-2]|[1-9])(?::[0-5]\d)? ?(?:am|pm|a\.m\.|p\.m\.)|noon|midnight`;

/**
 * Reads a time of day as people say it.
 *
 * @param shown such as `6:30 pm`, `noon` or `midnight`
 * @returns minutes since midnight
 */
export function readMinutes(shown: string): number {
  const said = shown.toLowerCase().replaceAll(".", "");
  if (said === "noon") return 12 * 60;
  if (said === "midnight") return 0;
  const [, hour = "0", minute = "0", half = ""] = /^(\d+)(?::(\d+))? ?(am|pm)$/.exec(said) ?? [];
  return ((Number(hour) % 12) + (half === "pm" ? 12 : 0)) * 60 + Number(minute);
}

const minutesOfDay = 24 * 60;

/**
 * Measures how long something lasts that ends before it starts where it goes on past midnight.
 *
 * @param start when it starts, as people say it
 * @param end when it ends
 * @returns minutes, fewer than a day; 0 where both are the same time
 */
export function measureMinutes(start: string, end: string): number {
  return (readMinutes(end) - readMinutes(start) + minutesOfDay) % minutesOfDay;
}

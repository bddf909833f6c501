/**
 * The states, and the District of Columbia, each with its time zone. Of a state with more than one, its
 * clocks are not known by its name.
 *
 * Source: https://www.iana.org/time-zones (tz database, zone1970.tab)
 */
const zones: ReadonlyMap<string, string | undefined> = new Map([
  ["Alabama", "America/Chicago"],
  ["Alaska", undefined],
  ["Arizona", "America/Phoenix"],
  ["Arkansas", "America/Chicago"],
  ["California", "America/Los_Angeles"],
  ["Colorado", "America/Denver"],
  ["Connecticut", "America/New_York"],
  ["Delaware", "America/New_York"],
  ["District of Columbia", "America/New_York"],
  ["Florida", undefined],
  ["Georgia", "America/New_York"],
  ["Hawaii", "Pacific/Honolulu"],
  ["Idaho", undefined],
  ["Illinois", "America/Chicago"],
  ["Indiana", undefined],
  ["Iowa", "America/Chicago"],
  ["Kansas", undefined],
  ["Kentucky", undefined],
  ["Louisiana", "America/Chicago"],
  ["Maine", "America/New_York"],
  ["Maryland", "America/New_York"],
  ["Massachusetts", "America/New_York"],
  ["Michigan", undefined],
  ["Minnesota", "America/Chicago"],
  ["Mississippi", "America/Chicago"],
  ["Missouri", "America/Chicago"],
  ["Montana", "America/Denver"],
  ["Nebraska", undefined],
  ["Nevada", undefined],
  ["New Hampshire", "America/New_York"],
  ["New Jersey", "America/New_York"],
  ["New Mexico", "America/Denver"],
  ["New York", "America/New_York"],
  ["North Carolina", "America/New_York"],
  ["North Dakota", undefined],
  ["Ohio", "America/New_York"],
  ["Oklahoma", "America/Chicago"],
  ["Oregon", undefined],
  ["Pennsylvania", "America/New_York"],
  ["Rhode Island", "America/New_York"],
  ["South Carolina", "America/New_York"],
  ["South Dakota", undefined],
  ["Tennessee", undefined],
  ["Texas", undefined],
  ["Utah", "America/Denver"],
  ["Vermont", "America/New_York"],
  ["Virginia", "America/New_York"],
  ["Washington", "America/Los_Angeles"],
  ["West Virginia", "America/New_York"],
  ["Wisconsin", "America/Chicago"],
  ["Wyoming", "America/Denver"],
]);

/** The states by their names. */
export const states: readonly string[] = [...zones.keys()];

/**
 * Finds what the clocks of a state show.
 *
 * @param state its name, such as Arizona
 * @returns nothing where it has several time zones, or is none of the states
 */
export function findTimeZone(state: string): string | undefined {
  return zones.get(state);
}

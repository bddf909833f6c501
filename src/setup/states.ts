/** A state, or the District of Columbia. */
interface State {
  readonly name: string;
  /** As the Postal Service writes it, such as AZ. */
  readonly short: string;
  /** What its clocks show; nothing where it has more than one time zone. */
  readonly timeZone?: string;
}

/**
 * Source of the time zones: https://www.iana.org/time-zones (tz database, zone1970.tab); of the short names:
 * https://pe.usps.com/text/pub28/28apb.htm
 */
const states: readonly State[] = [
  { name: "Alabama", short: "AL", timeZone: "America/Chicago" },
  { name: "Alaska", short: "AK" },
  { name: "Arizona", short: "AZ", timeZone: "America/Phoenix" },
  { name: "Arkansas", short: "AR", timeZone: "America/Chicago" },
  { name: "California", short: "CA", timeZone: "America/Los_Angeles" },
  { name: "Colorado", short: "CO", timeZone: "America/Denver" },
  { name: "Connecticut", short: "CT", timeZone: "America/New_York" },
  { name: "Delaware", short: "DE", timeZone: "America/New_York" },
  { name: "District of Columbia", short: "DC", timeZone: "America/New_York" },
  { name: "Florida", short: "FL" },
  { name: "Georgia", short: "GA", timeZone: "America/New_York" },
  { name: "Hawaii", short: "HI", timeZone: "Pacific/Honolulu" },
  { name: "Idaho", short: "ID" },
  { name: "Illinois", short: "IL", timeZone: "America/Chicago" },
  { name: "Indiana", short: "IN" },
  { name: "Iowa", short: "IA", timeZone: "America/Chicago" },
  { name: "Kansas", short: "KS" },
  { name: "Kentucky", short: "KY" },
  { name: "Louisiana", short: "LA", timeZone: "America/Chicago" },
  { name: "Maine", short: "ME", timeZone: "America/New_York" },
  { name: "Maryland", short: "MD", timeZone: "America/New_York" },
  { name: "Massachusetts", short: "MA", timeZone: "America/New_York" },
  { name: "Michigan", short: "MI" },
  { name: "Minnesota", short: "MN", timeZone: "America/Chicago" },
  { name: "Mississippi", short: "MS", timeZone: "America/Chicago" },
  { name: "Missouri", short: "MO", timeZone: "America/Chicago" },
  { name: "Montana", short: "MT", timeZone: "America/Denver" },
  { name: "Nebraska", short: "NE" },
  { name: "Nevada", short: "NV" },
  { name: "New Hampshire", short: "NH", timeZone: "America/New_York" },
  { name: "New Jersey", short: "NJ", timeZone: "America/New_York" },
  { name: "New Mexico", short: "NM", timeZone: "America/Denver" },
  { name: "New York", short: "NY", timeZone: "America/New_York" },
  { name: "North Carolina", short: "NC", timeZone: "America/New_York" },
  { name: "North Dakota", short: "ND" },
  { name: "Ohio", short: "OH", timeZone: "America/New_York" },
  { name: "Oklahoma", short: "OK", timeZone: "America/Chicago" },
  { name: "Oregon", short: "OR" },
  { name: "Pennsylvania", short: "PA", timeZone: "America/New_York" },
  { name: "Rhode Island", short: "RI", timeZone: "America/New_York" },
  { name: "South Carolina", short: "SC", timeZone: "America/New_York" },
  { name: "South Dakota", short: "SD" },
  { name: "Tennessee", short: "TN" },
  { name: "Texas", short: "TX" },
  { name: "Utah", short: "UT", timeZone: "America/Denver" },
  { name: "Vermont", short: "VT", timeZone: "America/New_York" },
  { name: "Virginia", short: "VA", timeZone: "America/New_York" },
  { name: "Washington", short: "WA", timeZone: "America/Los_Angeles" },
  { name: "West Virginia", short: "WV", timeZone: "America/New_York" },
  { name: "Wisconsin", short: "WI", timeZone: "America/Chicago" },
  { name: "Wyoming", short: "WY", timeZone: "America/Denver" },
];

/**
 * Finds a state's name.
 *
 * @param typed its name or its two letters, such as `arizona` or `AZ`
 * @returns such as `Arizona`; nothing where no state is called so
 */
export function findState(typed: string): string | undefined {
  const plain = typed.trim().toLowerCase();
  return states.find(({ name, short }) =>
    [name, short].some((each) => each.toLowerCase() === plain),
  )?.name;
}

/**
 * Finds what the clocks of a state show.
 *
 * @param state its name, such as Arizona
 * @returns nothing where it has several time zones, or is none of the states
 */
export function findTimeZone(state: string): string | undefined {
  return states.find(({ name }) => name === state)?.timeZone;
}

/** The states whose name does not tell what their clocks show. */
export const statesWithTimeZones: readonly string[] = states
  .filter(({ timeZone }) => timeZone === undefined)
  .map(({ name }) => name);

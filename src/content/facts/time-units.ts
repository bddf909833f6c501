/** The units a promise of an answer is made in. */
export const timeUnits = ["minute", "hour", "day", "business day", "week"] as const;

/** A unit that a promise of an answer is made in. */
export type TimeUnit = (typeof timeUnits)[number];

/** The days of a week, in the order of a printed schedule. */
export const weekdays = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

/** A day of the week, in small letters and English, as facts have it. */
export type Weekday = (typeof weekdays)[number];

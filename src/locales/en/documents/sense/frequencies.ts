/** What names a day of the week, in any form. */
export const weekdayWords = [
  "monday*",
  "tuesday*",
  "wednesday*",
  "thursday*",
  "friday*",
  "saturday*",
  "sunday*",
] as const;

/** What says how often a house meets. */
export const meetingFrequencies = [
  "weekly",
  "every week",
  "each week",
  "a week",
  ...weekdayWords,
  "monthly",
  "every month",
  "every other",
] as const;

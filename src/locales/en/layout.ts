/** What stands around every page. */
export const layout = {
  skipLink: "Skip to the content",
  /** At the foot. `home` and `operator` are names. */
  runBy: "{home} is run by {operator}.",
  noLegalAdvice: "Nothing on this site is legal advice.",
} as const;

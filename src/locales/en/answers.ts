/** What answers of every kind have in common. */
export const answers = {
  problem: "There is a problem",
  /** In front of what is wrong with a field, for screen readers. */
  error: "Error:",
  /** The title of a page that shows a form again. */
  errorTitle: "Error: {title}",
} as const;

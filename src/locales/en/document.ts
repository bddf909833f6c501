/** What stands around a document, and lists of documents. */
export const document = {
  version: "Version",
  effective: "In effect since",
  /** In place of the last, on a day that has not come. */
  effectiveLater: "In effect from",
  /** Of the version that follows; what it changes stands behind. */
  nextVersion: "Version {version}: in effect from {day}.",
  reviewed: "Last reviewed",
  approvedBy: "Approved by",
  /** Before the question whether a text is true of the home, in previews. */
  markToRead: "To read before this is published:",
  contents: "On this page",
  excerpt:
    "This page shows the parts that are for everyone. <residents>Residents can read the whole</residents>.",
  changes: "What changed",
  /** A line of the list of changes. */
  change: "{day}, version {version}: {summary}",
  /** Below a document’s name in a list. */
  listed: "Version {version}",
  listedReviewed: "Version {version}, last reviewed {day}",
  /** Behind a document’s name, in this order. */
  behind: {
    version: ", version {version}",
    effective: ", in effect since {day}",
    effectiveLater: ", in effect from {day}",
    reviewed: ", reviewed {day}",
  },
  /** In place of things to come that are all over. */
  nothingPlanned: "Nothing is planned at the moment.",
  others: "Other documents",
  before: "Before: {title}",
  next: "Next: {title}",
  /** Below the heading of what is filled in by hand. */
  formOnPaper:
    "Print this page and fill it in by hand. It then stays in the house, and never goes on this site.",
  policies: {
    title: "Our policies",
    lead: "What we have written down, with the version in force and when it was last reviewed.",
    more: "See <matrix>where each rule of the standard is documented</matrix>, or follow <feed>what changes</feed> in a feed reader.",
  },
} as const;

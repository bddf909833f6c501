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
  /** Behind a line of the list of changes: ways to the words that changed, and to what held before. */
  changedWords: "<compared>Words that version {version} changed</compared>.",
  readEarlier: "<read>Read version {version}</read>.",
  /** The page of an earlier version. */
  earlier: {
    title: "{title}, version {version}",
    note: "This is an earlier version. <inForce>The one in force is version {version}</inForce>.",
    until: "This one held until {day}.",
    compared: "<compared>What changed from this version to version {version}</compared>.",
    pictures: "Pictures are not kept; their words stand in place of them.",
  },
  /** The page that compares two versions. */
  comparison: {
    title: "{title}: what changed from version {before} to {after}",
    lead: "Words that were <removed>taken out</removed> are crossed out. Words that were <added>added</added> are underlined.",
    read: "Read <beforeLink>version {before}</beforeLink> or <afterLink>version {after}</afterLink>.",
    facts:
      "Facts such as phone numbers stand here as they were in each version. A section of which this page may show only one version is left out.",
    /** Before words, for who hears the page. */
    added: "added:",
    removed: "taken out:",
    addedSection: "New section",
    removedSection: "Section taken out",
    /** In place of words that are the same in both. */
    left: "[…]",
    same: {
      one: "One other section says the same in both.",
      other: "{count} other sections say the same in both.",
    },
    nothing: "Both say the same in all that this page may show.",
  },
  /** In place of things to come that are all over. */
  nothingPlanned: "Nothing is planned at the moment.",
  others: "Other documents",
  before: "Before: {title}",
  next: "Next: {title}",
  /** Below the heading of what is filled in by hand. */
  formOnPaper: "Print this page and fill it in by hand. What is filled in never goes on this site.",
  policies: {
    title: "Our policies",
    lead: "What we have written down, with the version in force and when it was last reviewed.",
    more: "See <matrix>where each rule of the standard is documented</matrix>, or follow <feed>what changes</feed> in a feed reader.",
    /** The same where the home is held against no standard. */
    feed: "Follow <feed>what changes</feed> in a feed reader.",
  },
} as const;

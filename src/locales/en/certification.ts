/** How certification stands, and the evidence matrix. */
export const certification = {
  title: "Certification",
  notCertified: "This home is not certified.",
  /** `{how}` is some of the parts below, with a space before each, or empty. */
  certified: "We are certified{how}.",
  atLevel: "at {level}",
  underStandard: "under the {standard}",
  atLevelOfStandard: "at {level} of the {standard}",
  by: "by {affiliate}",
  /** What an affiliate of such a name is called in a sentence. */
  withArticle: "the {name}",
  /** Words for a body of people: a name that has one as its last word, or before “of” or “for”, has an article. */
  bodies:
    "alliance association board coalition collaborative committee consortium council department federation network office society",
  bodyGoesOn: "of for on",
  /** Behind `certified`: a certificate that is renewed says nothing of the first day. */
  holds: {
    fromUntil: "Our certificate holds from {since} until {until}.",
    from: "Our certificate holds from {since}.",
    until: "Our certificate holds until {until}.",
  },
  /** In place of `certified` once the certificate is over; without the days among the parts. */
  ended: "We were certified{how} until {day}. We are not certified now.",
  /** `{how}` is one of the first three parts, with a space before it, or empty. */
  appliedFor: "We have applied for certification{how}. We are not certified yet.",
  appliedForWith:
    "We have applied for certification{how}, with {affiliate}. We are not certified yet.",
  lookUp: "<certificate>Look the certificate up</certificate>.",
  notice:
    "This page shows where each rule is documented. Whether a rule is met is for people to judge.",
  /** `{adds}` and `{seenAt}` are the parts below it, or empty. */
  rules: "The rules are those of the {standard}, in our own words{adds}{seenAt}.",
  noStandard: "The home is held against no standard.",
  adds: ", with what {affiliate} adds",
  seenAt: ", seen at {level}",
  withHouseCode:
    "What is marked “for residents” opens with the house code. Reviewers without it can ask {name}.",
  complaints: {
    byPhone: "{affiliate} takes complaints about homes at {phone}.",
    byForm: "{affiliate} takes complaints about homes on <form>its own form</form>.",
    byBoth: "{affiliate} takes complaints about homes at {phone} and on <form>its own form</form>.",
  },
  glance: "Rules by where they are documented",
  reviewers: "For reviewers",
  files:
    "The same for a spreadsheet or a program: <table>certification.csv</table>, <data>certification.json</data> and <schema>what the latter holds</schema>.",
  /** Sections that are set aside, and that no rule tells of. */
  without: "What this home does without",
  posted: "What hangs or lies in the home",
  domain: "Domain",
  allRules: { one: "{count} rule", other: "All {count} rules" },
  /** What is not documented yet, before everything else. */
  gaps: {
    title: { one: "{count} rule to look at first", other: "{count} rules to look at first" },
    lead: "These are not documented yet, or not everywhere a reviewer looks.",
    noneTitle: "No gaps",
    none: "No rule is left open: each is documented here, kept elsewhere, seen on a visit, set aside or not asked.",
  },
  countedRules: { one: "{count} rule", other: "{count} rules" },
  filter: {
    title: "Every rule",
    show: "Where documented",
    asked: "What is asked",
    changed: "Evidence changed since",
    any: "Any",
    gaps: "Gaps: in part and not yet",
    words: "With these words",
    filter: "Filter",
    script: {
      /** `all` is how many there are. */
      shown: "{count} of {all} rules",
      openAll: "Open all",
      closeAll: "Close all",
    },
  },
  rule: "Rule",
  /** The head of a column where the home has no level; else the level stands there. */
  askedHere: "Asked",
  byLevel: "by level",
  evidenceChanged: "Changed",
  /** Documents that are evidence, with their versions, and what changed when. */
  documents: {
    title: "The documents and their versions",
    document: "Document",
    version: "Version",
    rules: "Rules",
  },
  changes: {
    title: "What changed, and when",
    /** Behind the name of a document. */
    change: ", version {version}: {summary}",
  },
  asks: "What it asks",
  where: "Where it is documented",
  affiliateAdds: "The affiliate adds:",
  /** `citation` is where the law says so. */
  lawAsks: "The law asks ({citation}):",
  weAsk: "We ask of ourselves:",
  reviewerAsks: "What a reviewer asks",
  /** Behind a rule, to the page that tells what helps with it. */
  more: "What reviewers ask and look at",
  /** `condition` completes the sentence. */
  onlyIf: "This holds where {condition}.",
  forResidents: "(for residents)",
  keptInHouse: "(kept in the house)",
  checked: ", checked {day}",
  stillToWrite: "Still to write:",
  notYetIn: "Not yet in:",
  keptPrivately: "In the house’s own papers; ask us to see it",
  status: {
    documented: "Documented here",
    inPart: "In part",
    keptElsewhere: "Kept elsewhere",
    byVisit: "By interview or inspection",
    notAsked: "Not asked",
    /** `level` is the standard’s own word for a level, in small letters. */
    notAtThisLevel: "Not at this {level}",
    setAside: "Set aside",
    notYet: "Not yet",
    /** Of a rule that holds only where something is so. */
    notYetIfHeld: "Not yet, where it holds",
  },
  /** How sure it is what a rule asks: a mark in each row, and what the marks mean in one place. */
  sure: {
    title: "How sure it is what is asked",
    lead: "These marks are by the makers of this site’s software. What has no mark was read where it counts. What has one of these marks was not: confirm it with your affiliate.",
    askedFor: "asked for",
    unknown: "not known",
    marks: {
      asRead: "as read",
      asItsStandard: "as its standard",
      affiliateForm: "one form",
      operatorTracker: "one list",
      notSeen: "not seen",
    },
    meanings: {
      asRead: "As far as it could be read. Not all that is said of this rule was seen.",
      asItsStandard:
        "As the page of the standard says that the rule stands under. The rule’s own page was not seen.",
      affiliateForm:
        "It stands on one affiliate’s form. That does not say whether it is required or recommended.",
      operatorTracker:
        "It stands on one home’s own list. That does not say whether it is required or recommended.",
      notSeen: "What is asked here was not seen.",
    },
  },
  asked: {
    required: "required",
    recommended: "recommended",
    notApplicable: "not asked",
    conditional: "counts on a condition",
    /** In the letter to an affiliate, which asks about each. */
    unconfirmed: "confirm with your affiliate",
    affiliateForm: "asked for on one affiliate’s form; ask yours whether it is required",
    operatorTracker: "on one home’s list; ask your affiliate whether it is required",
  },
} as const;

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
  since: "since {day}",
  until: "until {day}",
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
  adds: ", with what the {affiliate} adds",
  seenAt: ", seen at {level}",
  withHouseCode:
    "What is marked “for residents” opens with the house code. Reviewers without it can ask {name}, or read the same words in the binder at the house.",
  complaints: {
    byPhone: "{affiliate} takes complaints about homes at {phone}.",
    byForm: "{affiliate} takes complaints about homes on <form>its own form</form>.",
    byBoth: "{affiliate} takes complaints about homes at {phone} and on <form>its own form</form>.",
  },
  glance: "At a glance",
  files:
    "The same for a spreadsheet or a program: <table>certification.csv</table>, <data>certification.json</data> and <schema>what the latter holds</schema>.",
  posted: "What hangs or lies in the home",
  totals: "Rules by where they are documented",
  domain: "Domain",
  allRules: { one: "{count} rule", other: "All {count} rules" },
  filter: {
    show: "Show",
    all: "All rules",
    words: "With these words",
    filter: "Filter",
    script: { shown: { one: "{count} rule shown", other: "{count} rules shown" } },
  },
  rulesOfPart: { one: "The {count} rule of this part", other: "The {count} rules of this part" },
  rule: "Rule",
  asks: "What it asks",
  where: "Where it is documented",
  affiliateAdds: "The affiliate adds:",
  /** `citation` is where the law says so. */
  lawAsks: "The law asks ({citation}):",
  weAsk: "We ask of ourselves:",
  reviewerAsks: "A reviewer asks: {question}",
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
  },
  asked: {
    required: "required",
    recommended: "recommended",
    notApplicable: "not asked",
    conditional: "counts on a condition",
    unconfirmed: "confirm with your affiliate",
    asRead: "{asked}, as far as we could read; confirm with your affiliate",
    asItsStandard: "{asked}, as the page of its standard says; confirm with your affiliate",
    affiliateForm: "asked for on one affiliate’s form; ask yours whether it is required",
    operatorTracker: "on one home’s list; ask your affiliate whether it is required",
  },
} as const;

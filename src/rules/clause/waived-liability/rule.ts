import { createClauseRule } from "../create-clause-rule.ts";

/** What may happen to somebody in a home. */
const harm =
  "anything|injury|injuries|injured|death|harm|hurt|accident|accidents|negligence|happens|happen|illness|damages";

/** Finds a waiver of claims against the home: a release, “hold harmless”, or giving up the right to sue. */
export const clauseWaivedLiability = createClauseRule({
  name: "clause/waived-liability",
  looksFor:
    "A waiver of claims against the home: a release, “hold harmless”, or giving up the right to sue.",
  why: "In most places such a waiver is void for harm that a home causes, and it keeps hurt people from asking for what the law gives them.",
  says: "This asks residents to give up claims for harm that the home causes.",
  instead:
    "Leave it out, and say plainly what the home answers for and how residents look after their own things. Ask a lawyer and your insurer what may be said.",
  sections: ["resident-packet#resident-rights", "resident-packet#agreement"],
  shownBy: [
    {
      anyOf: [
        "hold|holds|held harmless",
        "harmless from",
        "indemnif*",
        "release|releases|releasing|discharge|discharges … from … liability|claim|claims|responsibility|lawsuit|lawsuits|damages",
        "waiv* … claim|claims|liability|lawsuit|lawsuits|damages|suit|recourse|action",
        "give|gives|giving|sign|signs|waiv*|forfeit*|surrender*|relinquish* … right … sue|court|damages|jury|trial|legal|lawyer|attorney",
        "waiver of liability|claims",
        "liability waiver",
        "covenant not to sue",
      ],
      unless: ["insurance|insurer|vendor|contractor", "never|nobody"],
    },
    {
      anyOf: [
        "will|may|shall|agree|agrees|promise|promises not … sue",
        "not … sue|bring|take … house|home|program|staff|owner|owners|operator|court|legal",
        "not … liable|responsible … injury|injuries|harm|death|accident|accidents|illness|overdose|safety|assault",
        "no liability|responsibility … injury|injuries|harm|death|accident|accidents|illness|safety",
      ],
      isDenial: true,
      beside: [["sue|suit|lawsuit|legal|court|liable|liability|responsible|responsibility"]],
      unless: [
        "hearing|date|dates|report|proof|paper*|order",
        "bring someone",
        "court date|order|appearance|hearing|fees|ordered",
        "missing court",
        "weapon*|food|guest*|children|for you",
        "lost|stolen",
        "neighbor*",
      ],
    },
    {
      anyOf: [
        "nobody|none|not … sue|sues",
        "no one … sue|sues",
        "not|never hold … house|home|program|staff|owner|owners|us … responsible|liable|accountable",
        "at your|their|my|his|her own risk",
        "no lawsuit|lawsuits|claim|claims … against",
      ],
      isDenial: true,
      beside: [["sue|sues|responsible|liable|accountable|risk|lawsuit|lawsuits|claim|claims"]],
      unless: [
        "lost|stolen|valuables|keep|store|items|belongings|property|parking|car|park",
        "hold you|residents|anyone",
      ],
    },
    {
      anyOf: [
        `not|never|no responsible|liable|responsibility|liability for … ${harm}`,
        "not|never|cannot … be|held … blamed|blame|responsible|liable … hurt|injured|happens|harm|injury|die|accident",
        `bears|bear|accepts|accept|assumes|assume|takes|take|has|have no liability|responsibility … ${harm}`,
        "waiv*|gives|give … jury|lawsuit|sue|claim|claims",
        "give|gives|waive|waives up|the … right … sue|lawsuit|court|claim|claims|jury",
        "arbitration only|alone",
        "not|never … sue|bring … court|lawsuit|action|claim",
        "not|never … take … court",
        "own risk",
        "at your|their|his|her risk",
      ],
      isDenial: true,
      beside: [
        [
          "we|house|home|program|company|owner|owners|operator|staff|licensor|resident|you|i|us|disputes|claims",
        ],
      ],
      unless: [
        "nobody|never … gives|signs|asked",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "nothing|not … takes|take|waive|waives|lose … right",
        "blamed|blame … for call*|report*|ask*|speak*",
        "stolen|lost|valuables|food|car|cars|fridge",
        "for your|their|his|her own",
        "not … need|have",
        "not waive|give|limit",
        "except|unless|other",
      ],
    },
    {
      anyOf: [
        "released|release|releases … liability|responsibility|claims|claim",
        "cannot|cant|not … sued|sue",
        "assume|assumes|take|takes all|any|the|full risk|risks",
        "not|never … liable|responsible … accidents|injur*|death|harm|illness",
        "not|never|wont … bring|make|file … claim|claims|suit|lawsuit|action",
        "holds|hold harmless",
        "indemnif*",
      ],
      isDenial: true,
      beside: [
        [
          "house|home|program|owners|owner|staff|us|we|living|property|premises|company|operator|resident|you|i|undersigned",
        ],
      ],
      unless: [
        "nobody|never|stolen|lost|valuables|food|cars|fridge|records|information",
        "medical record",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "not assume|sign|have|need|waive|give",
        "fire|smoking risk",
        "release of|to information",
      ],
      unlessUnder: ["rights|release of information|confidential*"],
    },
  ],
});

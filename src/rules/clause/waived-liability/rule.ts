import { createClauseRule } from "../create-clause-rule.ts";

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
  ],
});

import type { WrittenStandard } from "../standard.ts";

/**
 * What a section has to say before it counts as evidence for a rule that asks for one thing of many that may stand
 * there, in English: a section on daily life is no evidence that residents have to take part as long as it has no
 * word of it. Sections in other languages count as they are.
 */
export const saidBy: NonNullable<WrittenStandard["saidBy"]> = {
  "1.C.8.c": {
    anyOf: [
      ...["celebrate", "celebrates", "celebrated", "celebrating", "milestone", "milestones"],
      ...["anniversary", "anniversaries", "good word", "praise", "well done", "we mark"],
    ],
  },
  "1.D.9.d": {
    anyOf: [
      ...["warm", "warmly", "warmth", "kind", "kindly", "kindness", "polite", "respect"],
      ...["respectful", "empathy", "supportive", "genuine", "positive regard"],
    ],
  },
  "1.D.13.b": {
    anyOf: [
      ...["good work", "well done", "went well", "going well", "did well", "praise", "thank"],
      ...["thanks", "recognized", "recognition", "acknowledge", "acknowledged", "appreciation"],
    ],
  },
  "2.F.19.a": {
    anyOf: [
      ...["posted", "post", "hang", "hangs", "hung", "on the wall", "map", "maps", "poster"],
      ...["posters", "bulletin board", "floor plan", "evacuation plan"],
    ],
  },
  "2.F.19.b": {
    anyOf: [
      ...["emergency contact", "emergency contacts", "whom we call for you", "who we call"],
      ...["whom to call for you", "who to call for you", "call in an emergency"],
      ...["contact in an emergency", "they may know that i live here"],
    ],
  },
  // That naloxone can be had in shops, or what to do with it, does not say that the house has any.
  "2.F.19.d": {
    anyOf: ["naloxone", "narcan", "opioid antagonist", "opioid antagonists"].flatMap((name) => [
      ...["is", "are", "kit", "kits", "in", "on", "at", "near", "hangs", "kept", "located"].map(
        (behind) => `${name} ${behind}`,
      ),
      ...["stored", "available", "spray", "nasal"].map((behind) => `${name} ${behind}`),
      ...["keep", "keeps", "have", "has", "stock", "stocks", "store", "stores", "with"].map(
        (before) => `${before} ${name}`,
      ),
      ...["where the", "our", "use", "using", "access to", "supply of", "doses of"].map(
        (before) => `${before} ${name}`,
      ),
    ]),
  },
  "3.I.27.b": {
    anyOf: [
      ...["who we serve", "whom we serve", "we serve", "serves", "open to", "who moves in"],
      ...["who may move in", "who joins", "new resident", "new residents", "applicant"],
      ...["applicants", "newcomer", "newcomers", "new housemate", "new member", "new members"],
    ],
  },
  "3.I.27.d": {
    anyOf: [
      ...["share the cost", "share the costs", "share costs", "shared cost", "shared costs"],
      ...["costs are shared", "costs of the household", "household money", "household costs"],
      ...["household expenses", "share the rent", "share of the rent", "share the bills"],
      ...["split the bills", "split the rent", "equal share", "weekly share", "monthly share"],
    ],
  },
  "3.I.28.b": {
    anyOf: [
      ...["required", "require", "requires", "must", "mandatory", "have to come", "has to come"],
      ...["have to attend", "have to take part", "everyone comes", "everyone attends"],
      ...[
        "everyone takes part",
        "all residents attend",
        "expected to",
        "attendance",
        "part of living here",
      ],
    ],
  },
};

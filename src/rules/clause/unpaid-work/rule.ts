import { createClauseRule } from "../create-clause-rule.ts";

/** What is worked for an employer has its wage. */
const minimumWage = {
  cites: "29 U.S.C. 206",
  source: "https://www.law.cornell.edu/uscode/text/29/206",
};

/** What somebody does who works. */
const labor =
  "work|works|working|help|helps|helping|clean|cleans|mow|mows|paint|paints|painting|build|builds|labor|volunteer|volunteers|shift|shifts|hours|serve|serves|unload|load|landscape|cook|cooks|farm|repairs|sort|sorts|give|gives|put|puts";
/** Whose business it is. */
const ofOperator =
  "our|my|owner's|owners|director's|directors|manager's|pastor's|operator's|ministry's|ministry|program's|house's|church's|church|company's|staff's";
/** What an operator earns by. */
const business =
  "thrift|store|stores|restaurant|bakery|business|businesses|company|farm|rental|rentals|houses|properties|lawns|lawn|sites|crew|crews|moving|landscaping|shop|warehouse|café|cafe|ranch|jobs|garage|mill|laundromat|diner|truck|salon|bakehouse|greenhouse|nursery|recycling";

/** Finds work for the operator without pay, or as a condition of living there. */
export const clauseUnpaidWork = createClauseRule({
  name: "clause/unpaid-work",
  looksFor: "Work for the operator without pay, or as a condition of living there.",
  why: "Work for an operator is voluntary and paid, at the minimum wage or more. Unpaid work takes advantage of people who need the bed.",
  says: "This reads as if residents worked for the operator without pay, or had to.",
  instead:
    "Keep to a fair share of household chores. Where residents work for the home, write that it is their choice, that it is paid at the going rate in money, and that nothing follows from a no.",
  sections: ["resident-packet#working-for-the-house", "code-of-ethics#money"],
  laws: [minimumWage],
  shownBy: [
    {
      anyOf: [
        "without pay|wages|compensation|payment",
        "unpaid work|labor|job|jobs|hours|shifts|employment",
        "no pay|wages|compensation|wage",
        "not … paid|compensated … work|labor|hours|time|services",
        "not receive|get … pay|wages|compensation|wage",
        "for free",
        "in lieu of wages|pay",
        "wages|earnings … go|goes|belong|belongs|paid to … program|house|ministry|home|operator|owner",
      ],
      beside: [
        [
          "work|works|working|labor|job|jobs|shift|shifts|employment|services|wages|earnings|serve|business|businesses|landscaping|store",
        ],
      ],
      isDenial: true,
      unless: [
        "volunteer*|voluntary|chore|chores|meeting|meetings|choose|internship|sick|leave|lost|lose",
        "job search",
        "never|nobody",
        "no one|resident",
        "do|does|may|must|will not work|ask",
        "not … without pay|compensation|wages",
        "pay … fees|rent|bill|bills",
        "no … work … without pay",
        "sponsor*|employer*|out of",
      ],
    },
    {
      anyOf: [
        "work|works|working|labor … for|at|in|on … ministry|operator|owner|owners|director|directors|thrift|programs|construction|landscaping",
        "work|works|working … car wash",
        "work|works|working … our|the|houses|homes business|businesses|store|company",
        "work therapy|program|crew|crews",
        "work at|in|for … the ministry's|program's|house's|owner's|operator's",
      ],
      beside: [
        [
          "must|required|mandatory|shall|expected|condition|requirement|every|each|all|assigned",
          "have|has to",
        ],
      ],
      unless: [
        "paid|wage|wages|voluntary|volunteer*|choose|choice|never|nobody|not|own|proof|employer*|chore|chores|no",
        "outside job|work",
        "school|or|education",
      ],
    },
    {
      anyOf: [
        "help|helps|work|works|ride|rides along|with|on|at|for … my|our|his|owner's|owners roofing|drywall|painting|landscaping|construction|moving|cleaning|business|jobs|job|crew|outfit|shop|store|company|rentals",
        "help|helps|work|works on|at|for|in my|our|his|owner's|owners … jobs|job|crew|outfit|business|company|rentals|shop",
        "help|helps|work|works|ride|rides|go|goes … with … outfit|crew",
      ],
      unless: [
        "paid|wage|wages|voluntary|volunteer*|choose|choice|never|nobody|may|if|want|wish|outside|chore|chores|looking|look|find|search|resume|application|applications|own|neighbor*|employer*",
        "pay by|per",
      ],
      isDenial: true,
    },
    {
      anyOf: ["not|never paid", "no pay|money|wage", "nothing for|in it|return"],
      isDenial: true,
      beside: [
        ["owner|owners|operator|ministry|house's|program|projects|other houses|renovat*|paint*"],
        ["help|helps|work|works|job|jobs|labor"],
      ],
      unless: [
        "volunteer*|chore|chores|fees|rent|bill|bills|manager|staff|late|lost|until|may|choose",
        "never|nobody",
        "no one|resident|person",
      ],
    },
    {
      anyOf: [
        `${labor} … ${ofOperator} … ${business}`,
        `${labor} … ${business} … ${ofOperator}|for room|for board`,
        `${labor} … at|in|for|on … car wash`,
        `${labor} … to the ministry|church|house|program|owner|operator`,
        `${business} … part of|in … program|stay|living|rent|keep`,
        `${ofOperator} … ${business} … mandatory|compulsory|required|part|expected`,
        `${labor} … for … room and board`,
        `${labor} … for … your|the|their … bed|rent|keep`,
        `money|wages|pay|proceeds … goes|go … to … house|program|ministry|church`,
      ],
      beside: [
        [
          "must|will|shall|required|mandatory|compulsory|expect|expected|every|everyone|everybody|all|each|part|residents|resident|men|women|guys|nobody|you|new",
        ],
      ],
      isDenial: true,
      unless: [
        "hourly|weekly|voluntary|choose|choice|may|refuse|never|chore|chores|neighbor*|employer*|outside|looking|search|resume|find|want|wish|like|ask|welcome",
        "paid for|by",
        "kitchen table",
        "lawn|yard|garden|porch tidy|neat",
        "paid … hour",
        "minimum wage",
        "not have|required|must|expected|asked",
        "no one|resident has|must|works",
        "if you",
        "own job|jobs|business|room|rent",
        "pay|pays … rent|fee|fees|by|on|each|weekly",
      ],
    },
    {
      anyOf: [
        "without pay|wage|wages|compensation",
        "no|not|never wage|wages|paid|pay|compensated",
        "carry|carries no wage|pay",
        "nobody|noone gets|is|be paid",
      ],
      beside: [
        [`${labor}`, "therapy|hours|shifts"],
        [`${business}`, "therapy|program|ministry|project|projects|church|house|assign*"],
      ],
      isDenial: true,
      unless: [
        "voluntary|volunteer*|choose|dishes|chore|chores|rent|fee|fees|bill|bills|sick|leave|may|meeting|meetings|loans",
        "never|nobody|no works|one|resident work|works|has|must",
        "nobody|noone works|work",
        "not work|works … without",
      ],
    },
    {
      anyOf: [
        "work|works|working|help|helping|helps|clean|cleans|labor|renovating|renovate|paint|painting|shift|shifts|hours|mow|build|building|donate|assigned|crew|sales|therapy",
      ],
      beside: [
        [
          "ministry's|ministrys|ministry|owner's|owners|mission|organization's|organizations|director's|directors|company's|operator's|pastor's|church's|houses",
          "our|the|his|her|other properties|houses|rentals|business|store|farm|projects|jobs|crew",
          "work|the|a crew",
          "house|construction projects|project",
          "for|by the owner|operator|ministry|mission",
          "owner is",
        ],
        [
          "properties|rentals|sales|washes|wash|farm|store|business|jobs|offices|crew|project|projects|center|shop|warehouse|ranch|bakery|houses",
          "new|other house|houses",
        ],
        [
          "must|all|every|each|everybody|everyone|expected|required|residents|members|participants|keep|assigned|nobody|unpaid|therapy|you|donate",
        ],
      ],
      unless: [
        "hourly|voluntary|choose|choice|may|refuse|never|chore|chores|neighbor*|employer*|search|resume|want|wish|like|welcome|school|class|meeting|meetings|inspect*|noise|complain*|quiet|parking|curfew|roof",
        "own job",
        "our neighbors",
        "paid|pays by|for|an|at|you|weekly|them|the same",
        "minimum wage",
        "not have|required|must|expected|asked|work",
        "no one|resident has|must|works",
        "if you",
        "job|work center",
      ],
      unlessUnder: ["resources|neighbor*|chores"],
    },
    {
      anyOf: [
        "unpaid|unwaged",
        "nobody|noone gets|is … cut|paid|wage|dime|money",
        "not|no|never|without … wages|wage|pay|paid|compensation|money",
        "pays|pay the house|program|home not|and",
      ],
      isDenial: true,
      beside: [
        ["work|labor|jobs|job|crew|assignments|projects|project|clean|help|hours|shift|shifts"],
        [
          "expected|must|assigned|assignments|assignment|crew|project|projects|jobs|owner|ministry|house|program|required",
        ],
      ],
      unless: [
        "voluntary|volunteer*|choose|dishes|chore|chores|rent|rents|fee|fees|bill|bills|sick|leave|meeting|meetings|loans|late|may|search|lost|find|looking",
        "never|nobody|no … works|work|asked … without",
        "nobody|noone works|work",
        "not work|works|asked … without",
        "pay|pays … rent",
      ],
    },
  ],
});

import { createClauseRule } from "../create-clause-rule.ts";

/** What is worked for an employer has its wage. */
const minimumWage = {
  cites: "29 U.S.C. 206",
  source: "https://www.law.cornell.edu/uscode/text/29/206",
};

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
        "paid|wage|wages|pay by|per|voluntary|volunteer*|choose|choice|never|nobody|may|if|want|wish|outside|chore|chores|looking|look|find|search|resume|application|applications|your|own|neighbor*|employer*",
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
  ],
});

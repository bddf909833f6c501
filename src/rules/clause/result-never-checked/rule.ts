import { putOut } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** Finds a test result that may not be checked, or a false positive that is punished. */
export const clauseResultNeverChecked = createClauseRule({
  name: "clause/result-never-checked",
  looksFor: "A test result that may not be checked, or a false positive that is punished.",
  why: "Quick tests are wrong now and then, and people can lose their home by one. A fair test is confirmed before anything follows.",
  says: "This reads as if a wrong test result would still be held against a resident.",
  instead:
    "Write that a result that is disputed goes to a laboratory, who pays, that nothing follows until it is back, and that a false positive has no consequence.",
  sections: ["resident-packet#drug-and-alcohol-testing", "code-of-ethics#fair-rules-and-testing"],
  shownBy: [
    {
      anyOf: ["false positive|positives"],
      beside: [
        [
          ...putOut,
          "leave|leaves|contract|consequence*|discipline*|excuse|excuses|counts|counted|treated|considered|responsib*",
          "no exception|exceptions",
        ],
      ],
      isDenial: true,
      unless: [
        "no|not|never|without … consequence*|count|counted|held|leave|discharg*|punish*",
        "nobody|refund*|erase*|cleared",
        "removed from",
        "may|can … confirm*|lab|retest|second|appeal",
      ],
    },
    {
      anyOf: [
        "result|results … final",
        "reading|test|tests|screen … is|are final",
        "result|results … not|cannot … disputed|appealed|challenged|contested|questioned",
        "no … confirmation|second|retest|retesting|retests|lab … test|tests|testing|result|results|allowed",
        "not … accept … lab|outside|second|doctor's|hospital … test|tests|result|results|testing",
        "no retest|retests|retesting|confirmation",
        "not … dispute … test|result|results",
      ],
      isDenial: true,
      beside: [["test|tests|testing|result|results|retest*|screen|screens"]],
      unless: [
        "lab|labs|laboratory|laboratorys|confirmed|confirmation … final",
        "until|unless|before|after … confirm*|lab",
        "no … cost|charge|fee",
        "grievance|investigat*|vote|election",
        "no … second test … needed|needed",
        "if|nobody|never",
        "result|results … not … shared|told|posted|given|known",
      ],
      unlessUnder: ["grievance|appeal|decision"],
    },
  ],
});

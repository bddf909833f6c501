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
        "only after|once|when",
        "until|unless|before|after … confirm*|lab",
        "no … cost|charge|fee",
        "grievance|investigat*|vote|election",
        "no … second test … needed|needed",
        "if|nobody|never",
        "result|results … not … shared|told|posted|given|known",
      ],
      unlessUnder: ["grievance|appeal|decision"],
    },
    {
      anyOf: [
        "not send|sent|mail|ship … samples|sample|tests|specimens|lab|laboratory",
        "never|not wrong",
        "positive|dirty|hot … no|without … arguing|argument|arguments|debate|discussion|appeal|excuses|questions",
        "reading|word|call|say|interpretation … of|on … cup|test|stick|strip|result … stands|final|goes|law",
        "result|results|tests|test|cup … conclusive|final|binding|incontestable|indisputable",
        "not do|offer|run|pay|have|allow … confirmations|confirmation|retests|retest|confirm*",
        "says|reads|shows dirty|positive|hot … you|are|its|is … dirty|positive|hot|end",
        "no … retest|retests|confirmation|confirmations|second … test|tests|needed|allowed|given|sample",
      ],
      isDenial: true,
      beside: [
        [
          "test|tests|cup|cups|stick|strip|sample|samples|lab|positive|dirty|hot|ua|screen|breathalyzer|results|result|confirm*",
        ],
      ],
      unless: [
        "may|can|dispute|disputed|until|unless|charge|cost|free|preliminary|presumptive|before|nobody|dated|expired",
        "lab … confirms",
        "if you|they|residents|your",
        "never send",
        "only after|once|when",
        "not send … negative",
        "not … final|conclusive|binding",
        "you think|believe",
        "if … wrong",
        "laboratorys|labs|laboratory result|results",
      ],
    },
    {
      anyOf: [
        "no false positives|positive|confirmation|confirmations|retest|retests",
        "never … false",
        "result|results|test|tests|card|cup … final|conclusive|binding",
        "result|results|positives|positive|test|tests … not … challenged|disputed|contested|appealed|questioned|argued|reversed",
        "what the … card|cup|stick|strip|test|dip … counts|stands|goes",
        "not … accept|pay|allow|take … outside|second|other|lab test|tests|result|results",
        "not … open to dispute|question|appeal|challenge",
      ],
      isDenial: true,
      beside: [
        ["test|tests|result|results|cup|card|stick|strip|dip|positive|positives|lab|sample"],
      ],
      unless: [
        "may|can|never|nobody|free|until|unless|preliminary|presumptive|confirmed|after",
        "lab confirms",
        "laboratory|laboratorys|labs result|results",
        "laboratory|lab … final",
        "no charge|cost",
        "not … final|conclusive",
      ],
    },
  ],
});

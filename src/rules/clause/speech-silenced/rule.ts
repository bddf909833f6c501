import { createClauseRule } from "../create-clause-rule.ts";

/** A form may not keep the one who signs it from saying what they think of the business. */
const reviewFairness = {
  cites: "15 U.S.C. 45b",
  source: "https://www.law.cornell.edu/uscode/text/15/45b",
};

/** Where people say in public what they think. */
const inPublic =
  "review|reviews|rating|ratings|press|media|reporter|reporters|newspaper|newspapers|journalist|journalists|tv|television|news|blog|blogs|yelp|google";
/** Whose name is to be kept clean. */
const ofHome =
  "house|home|homes|company|corporation|program|ministry|organization|residence|us|owner|owners|operator|management";

/** Finds residents who may not review the home, speak with the press, or say anything bad about it. */
export const clauseSpeechSilenced = createClauseRule({
  name: "clause/speech-silenced",
  looksFor:
    "Residents who may not review the home, speak with the press, or say anything bad about it.",
  why: "People may say what they lived through, to anyone. A federal law makes void what keeps a customer from an honest review, and silence hides harm.",
  says: "This reads as if residents could not say in public what they think of the home.",
  instead:
    "Leave it out. Write instead what nobody tells: who else lives in the house, and what others said there.",
  sections: ["resident-packet#resident-rights", "grievance-policy#outside-help"],
  laws: [reviewFairness],
  shownBy: [
    {
      anyOf: [
        `not|no … post|posts|write|leave|publish|give|make|put|share … ${inPublic}`,
        `not|no … talk|talks|talking|speak|speaking|statement|statements|comment|comments|interview|interviews … ${inPublic}`,
        "writes|posts|leaves|write|post|leave … bad|poor|negative review|reviews|rating|comment … fined|discharg*|evict*|fine",
        `no|not … bad|negative|critical|poor|unfavorable … ${inPublic}|comment|comments|post|posts`,
        "refrain|refrains|abstain from … comment|comments|review|reviews|rating|ratings|statement|statements|criticism|criticizing",
        `nobody|none|noone talks|speaks|comments … ${inPublic}`,
        `agree|agrees … ${inPublic} … without|unless`,
      ],
      isDenial: true,
      unless: [
        "who lives|live",
        "another|others|housemates|someone|elses name|photo|picture|story",
        "about|of … resident|residents|housemate|housemates|roommate|neighbor|neighbors|member|members|others|anyone",
        "phone number",
        "on behalf",
        "manager|staff|we|director … will|do|may|shall not",
        "social media posts with",
        "google … maps|calendar|voice",
        "good|evening|the news",
        "performance|grade|monthly|annual|yearly|policy|plan",
      ],
      unlessUnder: ["privacy|confidential*|social|photo*|picture*|marketing"],
    },
    {
      anyOf: [
        `not|never|nobody … disparag*|badmouth|defame|slander|criticize|criticise … ${ofHome}|name`,
        `not|never|nobody … bad|mouth|mouthing|down|ill|negative … of|about … ${ofHome}`,
        "nondisparagement|disparagement clause|agreement",
        "non disparagement",
        `harm|hurt|damage|lessen|lower|injure … reputation|standing|name|image … ${ofHome}`,
      ],
      isDenial: true,
      beside: [
        [
          "not|never|nobody|refrain*|forbidden|prohibited|agree|agrees|nondisparagement|disparagement|former|fine|fined|discharg*|grounds",
        ],
      ],
      unless: [
        "resident|residents|housemates|neighbors|vehicle|property|noise|parking|street|conduct|behavior outside",
        "grievance*|complaint*",
        "staff|manager|we … not",
      ],
      unlessUnder: ["neighbor*|grievance*|conflict*|ethic*"],
    },
    {
      anyOf: [
        "talk|talks|speak|speaks|write|post|posts about|of the|this|our house|home|program … outside|outsiders|anyone|online|review|reviews|press|media|reporter*",
        "post|posts|write|writes|leave|leaves reviews|review",
      ],
      isDenial: true,
      beside: [
        [
          "may|must|shall|will|do|can not",
          "no one|resident|member|client",
          "nobody|never|dont|forbidden|prohibited|allowed",
        ],
      ],
      unless: [
        "we|i will|do|may|shall not|never",
        "other|another|who lives|housemates|residents|anyone's|names|photos|pictures|privacy|confidential*|recovery of",
      ],
      unlessUnder: ["privacy|confidential*|social"],
    },
  ],
});

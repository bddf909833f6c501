import { createClauseRule } from "../create-clause-rule.ts";

/** Finds residents who may not leave the house, or may have no contact with family, for days or weeks. */
export const clauseKeptInside = createClauseRule({
  name: "clause/kept-inside",
  looksFor:
    "Residents who may not leave the house, or may have no contact with family, for days or weeks.",
  why: "Residents are free people. Keeping someone in, or from their family, is for courts alone, and people who are cut off are easier to harm.",
  says: "This reads as if residents could not leave, or could not speak with family.",
  instead:
    "Ask people to sign out and say when they come home, and offer company in the first weeks. Write that everyone may go out, phone their family, and leave the program on any day.",
  sections: ["resident-packet#resident-rights", "resident-packet#guests"],
  shownBy: [
    {
      anyOf: [
        "not|never|cannot … leave … property|premises|house|grounds|facility|home|building|campus … for|unless|without|alone|during|until|except|unaccompanied|unsupervised",
        "not|never|cannot … leave … property|premises|grounds|facility|campus",
        "not|cannot leave the house|home",
        "no leaving … property|premises|house|grounds|facility|campus",
        "confined|restricted to … house|property|premises|grounds|room|home|facility|campus",
        "house restriction|arrest|lockdown",
        "no … contact|calls|communication|visits … family|families|outside|anyone|friends|loved|spouse",
        "not|cannot … contact|call|speak|talk|communicate|see … family|families|outside|spouse|loved|children",
        "blackout|blackouts",
        "no outside contact|communication|contacts|calls",
        "no … phone|phones|cell|calls|mail … first|# … days|day|week|weeks|month",
        "phones|phone|calls|mail … not|no … first … days|week|weeks|month",
        "no passes|outings|visitors|visits … calls|phone",
      ],
      isDenial: true,
      unless: [
        "curfew|quiet|pm|am|noise|overdos*|emergency|911",
        "stay with",
        "with them",
        "leave … mess|items|belongings|children|dishes|food|unlocked|dirty|open|on|butts|trash|anything|cars|candles",
        "nobody",
        "no one",
        "right|rights to",
        "court|probation|parole|judge",
        "neighbor*|victim*|minor|minors|former",
        "sign|signing|signed out",
        "meals|meal|meetings|table|dinner",
        "do not call|contact … family … without … consent|permission",
        "we … not|never … contact|call|speak|talk|tell",
        "never … kept|confined|restricted|stopped|locked",
        "not … confined|restricted|kept|stopped",
        "speak for|about",
        "a|another|any housemates family",
        "if … want|wish|like|trust",
        "visitor*|guest*",
      ],
      unlessUnder: [
        "overdose|fire|emergency|emergencies|visitor*|guest*|confidential*|social|media|meeting|meetings|staff",
      ],
    },
    {
      anyOf: [
        "leave|leaves|go|goes out|the|house|home … only … with|together staff|escort|senior|buddy|member|another",
        "leave|leaves … house|home|property only with|accompanied",
        "first … month|weeks|week|days … leave|go … only with",
        "days|weeks|month … no calls|call|phone|visits|contact|letters",
      ],
      isDenial: true,
      beside: [["first|days|weeks|month|week|phase|new|only"]],
      unless: [
        "like|wish|choose|curfew|visitor*|overdos*|pet|pets|dog|children|overnight|notice|late",
        "no … after|before",
        "bedroom*",
      ],
      unlessUnder: ["fire|emergency|guest*|visitor*"],
    },
  ],
});

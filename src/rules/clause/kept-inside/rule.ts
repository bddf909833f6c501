import { whoRuns } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** What keeps somebody in for health or quiet, or for a short while. */
const isSafe = [
  "never|nobody|curfew|quiet|emergency|911|visitor*|guest*|meals|meeting|meetings|dinner|driv*|bedroom*|children|sick|ill|contagious|overdos*|notice|victim|court",
  "no one|man|woman|resident|person|member|tenant|client|lady",
  "may|can leave|call",
  "if … like|want",
  "after # pm|am",
  "sign out",
  // One among what may follow, with nothing said of how it is kept.
  "fine|fines|warning|warnings|probation … restriction",
];
/** Titles above what keeps people safe. */
const safeTitles = ["fire|emergency|guest*|visitor*|infection|confidential*|overdose"];

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
        "no one|man|woman|resident|person|member|tenant|client|lady",
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
    {
      anyOf: [
        "only … staff|manager|managers|owner|director|night … has|have|holds|keep … key|keys|code",
        "door|doors|gate|gates|windows … bolted|padlocked|chained|barred|screwed|nailed|padlock|deadbolt*",
        "door|doors|gate … locked … nobody|noone|not … goes|go|leaves|out|leave",
      ],
      isDenial: true,
      beside: [["door|doors|gate|gates|window|windows|locked"]],
      unless: [
        "shed|cabinet|cabinets|office|medicine|medication|pantry|closet|safe|box|lockbox|file|files|garage|tools|everybody|everyone|each|never|fire|back",
        "not locked|bolted|lock|barred",
      ],
    },
    {
      anyOf: [
        "hold|holds|keep|keeps|kept|surrender|surrenders|collect|collects|collected|take|takes|lock|locks … phone|phones|id|ids|license|licence|licenses|passport|passports|identification|keys",
        "phone|phones|id|ids|license|passport|passports|identification … kept|held|collected|locked|surrendered|taken",
      ],
      beside: [
        ["first|until|month|weeks|days|phase|admission|intake|arrival|level|blackout"],
        [whoRuns, "office|safe|upon"],
      ],
      unless: [
        "not|never|nobody|copy|copies|charge*|night|dinner|meals|meeting|meetings|spare|visitor*|medication|medicine|test",
        "your own",
        "phone number|numbers|calls|call|list",
      ],
    },
    {
      anyOf: [
        "not … go|goes|leave|travel anywhere|alone|out|unaccompanied … alone|during|phase|first|until|without|unless",
        "not … go|goes anywhere alone|without",
        "stay|stays|remain|remains|kept in your|the|their|his|her room|house|bed except|only|until|save",
        "no phone|calls|letters|mail|contact|visitors … for|during|first|until … days|weeks|month|phase",
      ],
      isDenial: true,
      unless: [
        "never|nobody|sick|ill|fever|cough|curfew|quiet|symptom*|contagious|covid|flu|bedroom*|children|driv*|fire",
        "may|can … call|go|leave",
        "after 8|9|10|11|nine|ten|eleven",
      ],
      unlessUnder: ["fire|emergency|overdose|infection|illness|health"],
    },
    {
      anyOf: [
        "not|never|nowhere … leave|leaves|go|goes … without|alone|by",
        "go|goes nowhere|anywhere alone|by|without",
        "locked from the outside",
        "hand|hands|give|gives over|up|in your|their|the phone|phones|cell",
        "not … contact|phone|call|see … family",
        "blackout",
        "grounded|restriction … inside|house|room",
        "stay|stays inside|indoors except",
      ],
      isDenial: true,
      beside: [
        ["first|phase|orientation|days|month|weeks|blackout|night|grounded|restriction|level"],
      ],
      unless: isSafe,
      unlessUnder: safeTitles,
    },
    {
      anyOf: ["no cell|phones|phone|visits|contact"],
      isDenial: true,
      beside: [["first|phase|orientation|days|month|weeks|blackout|grounded|restriction|level"]],
      unless: isSafe,
      unlessUnder: safeTitles,
    },
    {
      anyOf: [
        "phones|phone|keys … held|kept|taken|collected|surrendered|locked … first|weeks|days|month",
        "nobody|noone goes|leaves|go out|anywhere … first|weeks|days",
        "nobody|noone goes|leaves out|anywhere",
      ],
      isDenial: true,
      beside: [["first … days|day|week|weeks|month|phase"]],
      unless: ["curfew|night|quiet|meeting|meetings|smok*|guest*|visitor*"],
    },
  ],
});

import { fairHousing } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** Conditions that nobody may be turned away for. */
const conditions =
  "mental|schizophrenia|bipolar|psychiatric|hiv|hepatitis|disability|disabilities|disabled|wheelchair|wheelchairs|pregnant|deaf|blind|epilepsy|autism|ptsd|depression";

/** Finds people who are shut out for a disability, a diagnosis, children, a pregnancy, faith, or a service animal. */
export const clausePeopleShutOut = createClauseRule({
  name: "clause/people-shut-out",
  looksFor:
    "People who are shut out for a disability, a diagnosis, children, a pregnancy, faith, or a service animal.",
  why: "Fair housing law protects people from being refused for who they are, for a disability, or for having children, and asks for exceptions where a disability needs one.",
  says: "This reads as if people were shut out for who they are or for what a disability needs.",
  instead:
    "Say whom you serve and what support you can give, and that you look at each request because of a disability. Service and support animals are no pets. Ask a fair housing office where the house is for one group alone.",
  sections: ["resident-packet#non-discrimination", "code-of-ethics#non-discrimination"],
  laws: [fairHousing],
  shownBy: [
    {
      anyOf: [
        "no service|support|emotional|assistance|therapy animal|animals|dog|dogs|support",
        "service|support|assistance|emotional animal|animals|dog|dogs … not allowed|permitted|accepted",
        "service|support|assistance animal|animals|dog|dogs … at … discretion",
        "service|support|assistance|esa animal|animals|dog|dogs … we|staff|management|manager approve|approved|approves",
        "service|support|assistance animal|animals|dog|dogs … must|need|needs|require|requires … approved|approval|permission",
        "no wheelchair|wheelchairs|walker|walkers",
        "no hiv|mental|psychiatric|schizophreni*|bipolar|pregnan*|disab*|immigrants|gay|lesbian|transgender|muslims|jews",
        "not … accept|admit|take|house|serve … wheelchair|wheelchairs|hiv|hepatitis|schizophreni*|bipolar|pregnan*|disabled|disabilities|disability|transgender|gay|lesbian|psychiatric|mental|immigrants|deaf|blind",
        "not … accept|admit|take|serve|house … anyone|people|person|residents|applicants|women|men|those|individuals … over|older|with|on … age|mental|psychiatric|disability|disabilities|ssi|children|wheelchair|hiv|diagnosis|illness|psychotropic",
        "pregnant women|residents|woman|members … must|will|have|cannot|not … leave|move|stay|discharg*|admitted|accepted",
        "become|becomes pregnant",
        "must be christian|christians|heterosexual|straight",
        "must be able|ablebodied to climb|walk|work|stand|live … stairs|unassisted|without|independently|full",
        "must|able to climb … stairs",
        "free of|from … mental illness|disability|psychiatric",
        "must speak english",
        "no children|kids … live|living|reside|allowed to live|residents",
        "no families with children",
        "only christian|christians",
      ],
      isDenial: true,
      unless: [
        "never|nobody|discriminat*|refuse|regardless|because|based|denied|exclude|turn|turned",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "pet|pets … service animals are no|not",
        "not pets",
        "no fee|fees|deposit|charge|extra",
        "no … health emergency|crisis|professionals|services|staff|care",
        "emergency|crisis|911",
        "no mental … test|judgment",
        "become … discharg*|not",
      ],
      unlessUnder: ["rights|non discrimination|nondiscrimination"],
    },
    {
      anyOf: [
        "dogs|animals|pets … service|support|assistance dogs|animals included|too|either",
        "service|support|assistance dogs|animals included|too",
        "no one|nobody|people|person|persons with … mental|psychiatric|disability|hiv|wheelchair|diagnosis … taken|accepted|admitted|taken in",
        "no one|nobody with … mental|psychiatric|disability|hiv|wheelchair|diagnosis",
      ],
      isDenial: true,
      unless: [
        "welcome|refused|turned|excluded|denied|discriminat*|but|treated|judged|shamed|alone",
      ],
      unlessUnder: ["rights|non discrimination|nondiscrimination"],
    },
    {
      anyOf: [
        "no gays|homosexuals|lesbians|transgenders|foreigners|muslims|jews|mexicans|immigrants|cripples|felons",
        "christians|catholics|believers|protestants|whites|citizens|straight only",
        "christian|catholic|english|heterosexual men|women|speakers|speaking|people|residents only",
        "only christian|christians|catholics|believers|citizens|heterosexual|heterosexuals",
        "only members|believers|followers|people of our|the|this faith|church|religion|congregation",
        "must be a|an|us|u|american|legal|natural citizen|citizens|christian|believer",
        "must be us|american|legal citizen|citizens|residents",
        "not … take|accept|admit|house|serve … anybody|anyone|people|residents|men|women over|above|past|older",
        `applicants|applicant|people|men|women|anyone|anybody|those|persons … ${conditions} … not|need|cannot … accepted|apply|eligible|considered|admitted|taken|live|stay|welcome`,
        `${conditions} … cannot|not … live|stay|accepted|admitted|apply|housed|taken`,
        "homosexual|homosexuality|gay|lesbian|transgender|sex … conduct|lifestyle|relationships|behavior|activity … cause|grounds|discharg*|forbidden|prohibited|tolerated",
        "pregnant … cannot|not … live|stay|be|remain|admitted|accepted",
      ],
      isDenial: true,
      unless: [
        "discriminat*|refuse|refused|regardless|because|based|denied|turned|welcome|medical|nurse|nursing|parking|meeting|meetings",
        "heterosexual … or",
        "nobody|one is",
        "not … turn|exclude|refuse|deny|matter",
        "house|home for",
        "over … limit|hours|days|minutes|night|nights|#",
        "sex with|between|on|in",
      ],
      unlessUnder: ["rights|non discrimination|nondiscrimination|equal"],
    },
    {
      anyOf: [
        "psychiatric|mental|schizophreni*|bipolar|hiv|wheelchair|pregnant|transgender|gay|lesbian|homosexual*|christian|immigrants|immigrant|undocumented",
        "physical|mental|any disability|disabilities|illness",
        "over|above the age of 50|55|60|65|70|fifty|sixty|seventy",
        "over age 50|55|60|65|70",
        "over sixty|seventy|fifty|65|60|70",
        "us|american citizen|citizens",
        "emotional|support|service|assistance|comfort animals|animal|dogs",
        "climb stairs",
      ],
      isDenial: true,
      beside: [
        [
          "not accept|take|admit|house|serve|accepted|permitted|accommodated|allowed|admitted|eligible|considered|qualify|housed|fit|apply",
          "cannot be|live|accept|serve|accommodate|house|take",
          "must not be",
          "must have no",
          "refuse gay|lesbian|transgender|homosexual|anyone|applicants|to",
          "only|ineligible|disqualif*|excluded|barred",
          "not|dont have room|space",
          "no persons|people|one|women|men|emotional|service|support|wheelchairs",
        ],
        [
          "applicant|applicants|anyone|anybody|those|people|persons|residents|resident|men|women|we|must|animals|animal|dogs|you|house|home|clients|one",
        ],
      ],
      unless: [
        "but service|support|assistance|emotional",
        "only service|support|assistance|emotional",
        "discriminat*|refused|regardless|because|based|denied|turned|welcome|reason|treated|crisis|emergency|medication|pets|meetings|meeting",
        "excluded from",
        "discharged for",
        "care provider",
        "nobody|one is|may",
        "not … turn|exclude|refuse|deny|discriminate|matter|ask|required|have|need",
        "we not|never refuse|turn|deny",
        "not … provide|give … care|treatment|services|nursing",
        "christian counselor|counseling|meetings",
        "over # days|hours|minutes",
        "no … charge|fee|deposit",
      ],
      unlessUnder: ["rights|non discrimination|nondiscrimination|equal|resources|services"],
    },
    {
      anyOf: [
        "christian|catholic|protestant|believer|believers",
        "us|american citizen|citizens",
        "climb stairs",
      ],
      isDenial: true,
      beside: [["must be|have|live"]],
      unless: [
        "discriminat*|regardless|because|based|denied|turned|welcome|meeting|meetings",
        "nobody|one is|may",
        "not … have|need|be|matter",
        "christian counselor|counseling|meetings",
      ],
      unlessUnder: ["rights|non discrimination|nondiscrimination|equal|resources|services"],
    },
  ],
});

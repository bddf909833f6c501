import { fairHousing } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

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
        "no one",
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
  ],
});

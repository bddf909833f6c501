import { adaOnMedication, fairHousing } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** Medication for opioid use disorder, as papers call it. */
const medicationsForRecovery =
  "methadone|suboxone|subutex|buprenorphine|buprenorphrine|sublocade|brixadi|zubsolv|naltrexone|vivitrol|mat|mar|moud|mout";

/** Prescribed medicine that papers turn away. */
const prescribed =
  "methadone|suboxone|subutex|buprenorphine|vivitrol|naltrexone|mat|moud|narcotic|narcotics|benzodiazepines|benzos|stimulants|psychotropic|adderall|gabapentin|xanax";

/** What a doctor gives, as papers call it. */
const anyMedicine =
  "medication|medications|medicine|medicines|meds|prescription|prescriptions|narcotic|narcotics|opioid|opioids";

/** Whose word it waits for, where the one before it is no doctor. */
const ofLeave =
  "approve|approved|approves|approval|allow|allowed|allows|permission|permitted|permits|cleared|clears|consent|agrees|agreed";

/** Finds prescribed medication that is refused, banned or has to be given up, such as methadone or buprenorphine. */
export const clauseMedicationRefused = createClauseRule({
  name: "clause/medication-refused",
  looksFor:
    "Prescribed medication that is refused, banned or has to be given up, such as methadone or buprenorphine.",
  why: "Medication for opioid use disorder keeps people alive. To refuse someone for it can break the Fair Housing Act and the Americans with Disabilities Act.",
  says: "This refuses medication that a doctor prescribes, or counts it as a fault.",
  instead:
    "Write that every prescribed medication is welcome, methadone and buprenorphine among them, and how it is stored and counted. Where a medication worries you, write how you talk with the resident and, if they agree, with the prescriber.",
  sections: ["resident-packet#medication", "code-of-ethics#choice-of-path"],
  laws: [fairHousing, adaOnMedication],
  shownBy: [
    {
      anyOf: [
        `no|not|without … ${medicationsForRecovery}`,
        `${medicationsForRecovery} … not|never … allowed|permitted|accepted|admitted|tolerated|approved|acceptable|considered|eligible|recovery`,
        `${medicationsForRecovery} … is|are not`,
        `${medicationsForRecovery} … prohibited|banned|forbidden|disallowed|excluded|refused|unacceptable|disqualif*|abusive`,
        `${medicationsForRecovery} … cannot`,
        `not … accept|admit|take|house|allow|permit|serve … ${medicationsForRecovery}`,
        `free of|from … ${medicationsForRecovery}`,
        `off|from … ${medicationsForRecovery}`,
        `taper|wean|stop|discontinue|quit … ${medicationsForRecovery}`,
        `reduce|reduces|lower|lowers|decrease|decreases … dose|doses|${medicationsForRecovery} … toward|towards|to|until none|zero|nothing|off`,
        `${medicationsForRecovery} … taper*|weaned`,
        `${medicationsForRecovery} free`,
      ],
      isDenial: true,
      unless: [
        "not|never … refused|denied|turned|excluded|discriminat*|reason|required|asked|told|pressured|penalized|need|have|stop|shame*|counted|judged|a",
        "nobody",
        "no one|resident|person",
        "do not|never stop|share|take|give|lend|sell|trade|mix|skip|need",
        "without … prescription|doctor|prescriber",
        "unless prescribed|you|a",
        "not … prescribed",
        "somebody|someone elses|else|else's",
        "missed|missing|lost|late|clinic|stored|kept|locked|counted|dose|doses",
        "police|emergency",
        "no … shame|stigma|extra|cost|limit|difference|problem|rule",
        "staff … not|never",
        "we … never",
        "without … permission of … prescriber|doctor",
        "not left|out|lying",
        "no … on|in|near the counter|counters|table|tables|kitchen|bathroom|nightstand|dresser|common|fridge|refrigerator",
        "test|tests|panel|screen|screens",
        "misuse|misused|abuse|diver*|illicit|street",
      ],
      unlessUnder: ["test|testing|tests|tested|screening"],
    },
    {
      anyOf: [
        "medication|medications|medically|medicine assisted",
        "opioid|opiate|agonist|replacement maintenance|replacement|treatment|therapy",
        "on maintenance",
        "maintenance medication|medications|medicine|meds|drugs|dose|doses|therapy",
      ],
      beside: [
        [
          "not|never|cannot … accept|accepted|admit|admitted|allow|allowed|permit|permitted|take|taken|house|serve|considered|sober|eligible",
          "prohibited|banned|forbidden|disqualif*|unacceptable|excluded",
          "off of|medication|medications|medically",
        ],
      ],
      isDenial: true,
      unless: [
        "not|never … refused|denied|turned|excluded|discriminat*|reason|required|need|have|stop",
        "nobody|police",
        "no one|resident|person",
        "maintenance day|days|crew|room|rooms|work|request*|duty",
      ],
    },
    {
      anyOf: [`${medicationsForRecovery}`],
      under: [
        "prohibited|banned|forbidden|abusive|unacceptable|disallowed|unapproved medication|medications|medicine|medicines|drugs|meds|substances|items|list",
        "not allowed|permitted|accepted|approved",
        "no|abusive medication|medications",
        "we do|can not accept|admit|take|allow",
      ],
      isDenial: true,
      unless: [
        "unless|without|not prescribed",
        "as|if … prescribed|prescriber|doctor",
        "welcome|support|supports|allowed|okay|fine|stored|kept|clinic",
        "counts for|toward|towards",
        "test|tests|panel|screen|screens",
        "misuse|misused|illicit|street",
        "not|never refused|stop|excluded|abusive",
        "someone|somebody|another",
      ],
      unlessUnder: ["test|testing|tests|tested|screening|welcome|support|assisted"],
    },
    {
      anyOf: [
        "even|regardless|whether if|with|of|or|when|though … prescribed|prescription|prescriptions",
        "prescribed or not|otherwise",
        "including|includes … prescribed|prescription",
        "with or without … prescription",
        "no … prescription narcotics|opioids|opiates|controlled|benzodiazepines|stimulants|medication|medications",
        "prescription narcotics|opioids|opiates|benzodiazepines|stimulants … not|never|prohibited|banned|forbidden",
        "prescribed|prescription … medication|medications|narcotics … not|never allowed|permitted|accepted|tolerated",
        "no prescribed|prescription|psychiatric|psych|mood mood|medication|medications|meds|narcotics|opioids|altering",
        "medication free house|home|program",
        "drug free … including|includes … prescribed|prescription|medication|methadone",
      ],
      isDenial: true,
      beside: [
        [
          "narcotic*|opioid*|opiate*|controlled|medication*|medicine*|benzo*|stimulant*|drug|drugs|substance*|marijuana|mat|altering|pill*|adderall|xanax|gabapentin|psych*",
        ],
        [
          "no|not|never|prohibited|banned|forbidden|illegal|without|free|discharg*|unacceptable|violation|refus*|none",
        ],
      ],
      unless: [
        "no applicant|resident|person|one … refused|denied|turned",
        "by reason of",
        "marijuana|cannabis|thc|weed|kratom|cbd|alcohol|mouthwash|vape",
        "someone|somebody|anyone|another|others else|elses|person|resident",
        "not prescribed to",
        "share|sell|give|lend|trade|pass",
        "not|never refused|denied|stop|withheld|excluded",
        "nobody",
        "no one|resident|person",
        "expired|locked|lock|stored|counter|carry|container|bottle",
      ],
    },
    {
      anyOf: [
        "staff|manager|managers|house|management|director|we|program may|can|will|decide|decides|approve|approves|determine|determines … which|what medication|medications|medicine|medicines|prescriptions",
        "staff|manager|managers|house|management|director|we|program may|can|will|reserve … refuse|deny|reject|overrule|override|disallow|prohibit … medication|medications|medicine|prescription|prescriptions|prescribed",
        "medication|medications|medicine|meds may|will|can|must be withheld|refused|denied|discontinued",
        "withhold* … medication|medications|medicine|meds",
        "staff|manager|house|management|director|owner … final say|word … medication|medications|medicine|prescriptions",
      ],
      unless: ["not|never|nobody|otc", "counter", "spot|unless", "tell|report|grievance|complaint"],
      unlessUnder: ["grievance|complaint|rights"],
    },
    {
      anyOf: [
        `nobody|noone|one|not|resident|residents take|takes|start|starts|fill|fills … ${anyMedicine} … before|until|unless|without … ${ofLeave}`,
        `no|not|never ${anyMedicine} … prescribed|taken|filled|started … before|until|unless|without … ${ofLeave}`,
        `no|not|never … be prescribed|taken|filled|started … before|until|unless|without … ${ofLeave}`,
      ],
      isDenial: true,
      beside: [
        [anyMedicine],
        [
          "staff|manager|managers|management|house|home|living|recovery|owner|director|us|we|program",
        ],
        ["no|not|never|nobody|noone|cannot|dont"],
      ],
      unless: [
        "doctor|doctors|physician|prescriber|pharmacist|provider|nurse|counter|otc|supplement*|kratom|cbd|lab|test|tests|share|shared|somebody|someone",
        "need|needs|required to … permission|approval",
        "we|staff do|will|may not|never",
      ],
      unlessUnder: ["test|testing|tests|tested|screening|guests|visitors"],
    },
    {
      anyOf: [
        `puts|put|places|place|chooses|choose|values ${anyMedicine} before|above|over|ahead`,
        `${anyMedicine} before|above|over … policy|policies|program|recovery|rules|house`,
      ],
      beside: [
        [
          "elsewhere|leave|leaves|go|goes|out|another",
          "discharg*|evict*|dismiss*",
          "not … stay|live",
        ],
      ],
      unless: [
        "not|never|nobody … asked|told|made|have",
        "count*|locked|stored|taken|dose|test|tests",
      ],
    },
    {
      anyOf: [
        `${medicationsForRecovery} … no place|room`,
        `${medicationsForRecovery} … counts|is|are as|considered using|use|relapse|drugs|active|positive`,
        `${medicationsForRecovery} … not sober|clean|recovery|abstinent|abstinence`,
        `${medicationsForRecovery} … have|has to|must … find|look|go|leave|live|elsewhere`,
        `take|takes|accept|accepts|admit|house nobody|none … ${medicationsForRecovery}`,
        `nobody|none … on|takes|taking|uses|using ${medicationsForRecovery} … accepted|admitted|taken|may|can|here|lives`,
        `come|get|go off … medication|medications|medicine|meds|${medicationsForRecovery}`,
        `instead of ${medicationsForRecovery}`,
      ],
      isDenial: true,
      unless: [
        "not|never counts|counted|considered|asked|told|made|required|have|need",
        "no one|resident|person",
        "nobody … has|is to|refused|asked|told",
        "nobody … will|may tell|ask|make",
        "doctor|prescriber … says|agrees|decides|wants",
        "on … own",
        "stolen|shared|borrowed|somebody|someone|without|more",
      ],
      unlessUnder: ["test|testing|tests|tested|screening"],
    },
    {
      anyOf: [
        "no … pain|sleeping|nerve|anxiety|sleep|psych pills|medication|medications|medicine|meds",
        "no … narcotic|narcotics|opioids|opiates|benzos|benzodiazepines",
      ],
      isDenial: true,
      beside: [
        ["prescribed|prescription|prescribes|doctor|doctors|medically|regardless|whoever|kind|any"],
      ],
      unless: [
        "not prescribed|yours",
        "without … prescription",
        "unless",
        "to you",
        "locked|counted|share*|someone|somebody",
        "anonymous",
      ],
    },
    {
      anyOf: [
        "no medication|medically assisted treatment|recovery",
        "no mat|moud",
        "suboxone|methadone|subutex|buprenorphine|vivitrol|mat … not|never allow|allowed|accept|accepted|permit|permitted|take|have|welcome|tolerate",
        "not allow|accept|permit|tolerate|believe … suboxone|methadone|subutex|buprenorphine|mat",
        "on|puts|prescribed|start|starts|taking mat|suboxone|methadone|subutex|buprenorphine … find|look|another … home|house|place|bed",
        "trading|trade|replacing|replace|swapping … drug|addiction … another|other",
      ],
      isDenial: true,
      unless: [
        "without|never|nobody|kitchen|shared|share|leave|counter|unlocked|stop|stops|alone|turned|refused|police|fridge",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "not allowed|permitted|accepted in|to the|share|leave|keep",
      ],
    },
    {
      anyOf: [
        `${prescribed}`,
        "maintenance medication|medicine|drugs|meds",
        "controlled|prescription substances|medication|drugs",
        "psychiatric|psych|mental|pain|nerve|opioid medication|medicine|meds|medications|pills|drugs|health",
      ],
      beside: [
        [
          "elsewhere|taper|tapered|tapers|wean|weaned|ineligible|prohibited|banned|forbidden|disqualif*|discharged|evicted|abstinence|refused",
          "not accept|accepted|permitted|permit|allowed|allow|eligible|admitted|admit|welcome|tolerated|take",
          "come|get|be off",
          "coming|come|comes|tapering|going|go down|off",
          "at zero",
          "not … live|stay|here",
          "is|are out",
          "no suboxone|methadone|subutex|buprenorphine|vivitrol|mat|narcotics|controlled",
          "includes|including suboxone|methadone",
          "not a fit|match",
          "another|different home|house|program",
        ],
      ],
      isDenial: true,
      unless: [
        "illicit|nobody|never|without|shared|sharing|share|leave|left|counter|unlocked|misuse*|abuse*|unprescribed|illegal|street|refuse|turned|stop|police|welcome|fridge|kitchen|car",
        "not prescribed",
        "never have|need|asked",
        "by reason of",
        "race|religion",
        "on the counter|table",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "prescribed to you|him|her|them",
        "talk|talking to|with|your … doctor",
        "does|do not mean|make",
        "is|are fine|allowed|accepted|welcome",
        "prescription|medicine of|that others|another|somebody",
        "not in … original",
      ],
      unlessUnder: ["guests|visitors|testing"],
    },
    {
      anyOf: [
        `${medicationsForRecovery} … not|never … voted|let|taken|interviewed|admitted in|into`,
        `${medicationsForRecovery} … not|never … voted|interviewed`,
        `${medicationsForRecovery} … no bed|room|place|admission`,
        `${medicationsForRecovery} … until … off`,
        `${medicationsForRecovery} … has|have to move|leave|detox|find`,
        `${medicationsForRecovery} … look|looking for another|somewhere|elsewhere`,
        `${medicationsForRecovery} … referred elsewhere|out|away`,
        "no replacement|substitute|substitution drugs|drug|meds",
        "agonist|replacement|substitution|maintenance therapy|treatment … referred|elsewhere|another|other",
      ],
      isDenial: true,
      unless: [
        "not|never … refused|denied|turned|excluded|discriminat*|reason|required|penalized|shame*|judged|lose|loses",
        "nobody|noone",
        "no one|cost|charge|reason|need",
        "until … seen|doctor|prescriber|counted",
        "lockbox|locked|stored|kept|keep",
        "welcome|support|supports|misuse|misused|illicit|street|test|tests|screen|screens|nicotine|smok*|gum",
      ],
      unlessUnder: ["test|testing|tests|tested|screening"],
    },
  ],
});

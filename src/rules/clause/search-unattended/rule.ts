import { createClauseRule } from "../create-clause-rule.ts";

/** Where residents keep what is theirs. */
const spaces =
  "room|rooms|drawers|drawer|bag|bags|locker|lockers|closet|closets|belongings|things|stuff|truck|car|vehicle|vehicles|dresser|property|bedroom|bedrooms";

/** What tells of a search that a resident watches, that is for danger, or that nobody makes. */
const isWatched = [
  "never|nobody|only|fire|leak|water|smoke|emergency|repair*|fix|medical|answering|help|lost|job",
  "work search",
  "no one … search*|enter*",
  "not … search|enter|look|go|searched|entered … without|unless",
  "with you|them|him|her|resident there|present",
  "presence",
  "while|when … watch|present|there",
  "stand there",
];

/** Finds a search of a room or of belongings without the resident there. */
export const clauseSearchUnattended = createClauseRule({
  name: "clause/search-unattended",
  looksFor: "A search of a room or of belongings without the resident there.",
  why: "Who is there sees what is looked at and what is taken. A search behind someone's back leaves residents and staff open to doubt about what was found.",
  says: "This reads as if rooms or belongings were searched while the resident is away.",
  instead:
    "Write that the resident is asked to be there, and that where this cannot wait a second person watches, what was done is written down, and the resident is told the same day.",
  sections: ["resident-packet#searches"],
  shownBy: [
    {
      anyOf: [
        "with or without … present|presence|there|knowledge|home",
        "whether … present|there|home|in|around … not",
        "whether or not … present|there|home|in|around",
        "in your|their|his|her|the|our|resident's|residents absence",
        "in the absence of",
        "without … present|presence|knowledge",
        "without you|them|the there|present",
        "while|when you|they|residents|the … are|is|re out|away|gone|absent",
        "while|when … at work",
        "while|when you|they|residents … out|away|gone|absent|work",
        "do|does|need not … to be|have present|there",
        "present or not|absent",
        "even if|when|though|while you|they|residents|the|a|nobody|no … not|out|away|gone|absent|home",
        "need|needs not be … present|there|home",
        "there or not",
        "need|needs not be present|there|home",
      ],
      under: ["search*|inspect*"],
      beside: [["search*|inspect*|look*|enter*|check*|room|rooms|belongings|whether"]],
      isDenial: true,
      unless: [
        "never|nobody|cannot",
        "no search*|one|room",
        "not search*|enter*|done|inspect*|look*",
        "will|do|may|must|are not search*|enter*|inspect*|be|look*",
        "kitchen|stove|guest|guests|visitor|visitors|medication|drug|drugs|pet|pets|fire|window|windows",
        "second person|staff|witness",
        "two staff|people|persons",
        "witness*",
        "knock*",
      ],
    },
    {
      anyOf: [
        "gone|go|goes through … while|when you|they|residents … out|away|gone|work|absent",
        "owner|resident|you|they there|present|home … or without|not",
        "whether you|they|he|she|residents|or … home|there|in|here or … work|out|away|not|gone|asleep",
        "with … there|present … or without",
      ],
      under: ["search*|inspect*|gone|room|rooms|bags"],
      unless: ["never|nobody", "no one|resident|person", "not search*|enter*", "quiet|noise|clean"],
    },
    {
      anyOf: [
        `search|searches|searched|searching|look|looks|looking|go|goes|going|check|checks|checked|inspect|inspects|inspected|enter|enters|through … ${spaces} … when|while|if|whether|without|absence|absent`,
        `${spaces} … searched|checked|inspected|entered|opened … when|while|if|whether|without|absence|any`,
        "searches|search|inspections … without|absence … resident|you|them|him|her|notice",
        "key|keys to … everything|rooms|room|every … gone|out|away|use|uses",
      ],
      beside: [
        [
          "work|out|gone|away|absent|absence|outside|not|without|whether|youre",
          "not there|present|home",
        ],
      ],
      unless: [...isWatched, "not searched|search|entered|enter|checked|check|inspected|opened"],
    },
    {
      anyOf: [
        "not|dont need|have to be present|there|home … search|searches|inspection|checked|room",
        `search|searched|checked|inspection|inspections … ${spaces}|any … not|dont … need|have … be there|present|home`,
      ],
      isDenial: true,
      unless: isWatched,
    },
  ],
});

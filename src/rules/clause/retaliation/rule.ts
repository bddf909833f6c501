import { consequences, noCoercion, outsideOffices, putOut } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** Finds something bad that follows when a resident complains, reports or asks for help. */
export const clauseRetaliation = createClauseRule({
  name: "clause/retaliation",
  looksFor: "Something bad that follows when a resident complains, reports or asks for help.",
  why: "Fear of losing the bed keeps people silent. Standards and fair housing law forbid paying anyone back for using a right.",
  says: "This reads as if a resident were punished for complaining, reporting or asking for help.",
  instead:
    "Write that nobody loses anything by complaining, reporting or calling for help, even where a complaint turns out to be wrong, and to whom to tell it if somebody does.",
  sections: ["grievance-policy#no-retaliation"],
  laws: [noCoercion],
  shownBy: [
    {
      anyOf: [
        "complain|complains|complaining|complainers",
        "filing|files|file|making|makes … grievance|grievances|complaint|complaints",
        "false|frivolous|unfounded|baseless … complaint|complaints|grievance|grievances|report|reports|accusation|accusations",
        "reporting|reports|report|contacting|contacts|calling|calls … state|authorities|affiliate|licensing|health|inspector*|media|police|agency|hud|lawyer|attorney",
        "going|goes|go outside|over|around|above … house|program|manager|head|chain",
        "gossip* … about staff|management",
        "speaking|talking|speaks|talks badly|negatively|against … house|home|program|staff|manager|management",
      ],
      beside: [
        [
          ...putOut,
          "lose|loses|losing … privilege|privileges|pass|passes|bed|level|phase",
          "loss of privilege|privileges|phase|housing",
          "disciplin*|punish*|consequence*|restrict*|penal*|fined|grounds",
          "write|written up",
        ],
      ],
      unless: [
        "may|can go over|above",
        "not|never|nobody|no|retaliat*|cannot|dont|harass*|intimidat*",
        "neighbor|neighbors",
        "may|can … file|complain|appeal",
        "how to file",
        "who files",
        "if|when|after … discharg*|evict*|asked|removed|disciplin* … you may|can",
        "disciplin*|discharge|discharges … grievance|complaint|appeal",
        "about … discharg*|disciplin*",
      ],
      unlessUnder: [
        "retaliat*|what is|grievance|grievances|about|appeal|protection|not … punished",
      ],
    },
    {
      anyOf: [
        "talking|talk|talks|speaking|going|goes|turning|writing|complaining to|with … state|press|media|licensing|affiliate|police|authorities|inspector*|hud|lawyer|newspaper|outsiders",
      ],
      beside: [
        ["ends|end|lose|loses|discharg*|evict*|out|leave|dismiss*|terminat*|punish*|consequence*"],
      ],
      unless: ["not|never|nobody|no|may|can|right|residents|confidential*", "out of"],
      unlessUnder: ["retaliat*|rights|appeal|protection|confidential*|media|social"],
    },
    {
      anyOf: [
        "complain|complains|complaining|complained|complainers|whine|whining|whines|gripe|griping",
        "file|files|filing|filed|bring|brings|make|makes … grievance|grievances|complaint|complaints",
        "report|reports|reporting us|me|staff|management",
        "report|reports|reporting the|this house|home|manager|owner|program",
        `go|goes|going|call|calls|calling|contact|contacts|write|writes|talk|talks|speak|speaks|bring|brings|bringing|run|runs … ${outsideOffices}`,
        "speak|speaks|speaking|talk|talks against … leadership|staff|manager|management|house|us|pastor|owner",
        "make|makes trouble",
      ],
      beside: [consequences],
      isDenial: true,
      unless: [
        "never|nobody|cannot|retaliat*|prohibited|without|protect*|free|safe|appeal|before|after|until|rather|first|listen|answer|answers|neighbor|neighbors|welcome|may|can|even",
        "not … lose|loses|out|punish*|evict*|discharg*|held|cost|affect|mean|count",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "if … asked|discharged|evicted|told|put",
        "outside|out of|in state|town|city|loud",
        "report … to",
        "we call|contact|write|tell",
        "work|job|school|search|for help",
        "brings|bring … fine|fines|warning|warnings|discipline",
      ],
      unlessUnder: ["retaliation|rights|grievance steps|emergency|discharge appeals"],
    },
    {
      anyOf: [
        "complain|complaining|complains|complaint|complaints|grievance|troublemakers|lawyer|attorney",
        "report|reports|reporting the|us|a manager|staff|house|owner|director",
        `call|calls|calling|take|takes|go|goes … ${outsideOffices}|health|department`,
        "speaks|speak|talks badly|ill|against|bad",
      ],
      beside: [
        [
          "lose|loses|costs|cost your|her|his|their|you|the … bed|place|passes|spot|privileges|room",
          "another place|bed|home|house to|elsewhere",
          "grounds|cause for",
          "your|the time|stay … up|over|ends",
          "asked|told to leave|go",
          "be discharged|evicted|dismissed|removed",
          "how long … bed|here|stay",
          "means … leaving|packing|discharge|eviction",
          "find|finds|looking … another|elsewhere",
        ],
      ],
      unless: [
        "never|nobody|cannot|retaliat*|prohibited|without|protect*|appeal|appeals|first|welcome|even|before|answer|neighbor|neighbors|noise|harass*|threat*|smoke|parking",
        "may file",
        "we call|contact|write|tell",
        "not … lose|cost|discharged|evicted|asked|held|mean",
        "no one|man|woman|resident|person|complaint",
        "if you are|were asked|discharged|evicted|told",
        "if|when|after … asked|discharged|evicted|told|put",
        "work|job|school|rent|fees",
      ],
      unlessUnder: ["retaliation|rights|emergency|discharge|appeals|return"],
    },
  ],
});

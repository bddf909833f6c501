import { whoRuns } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** Finds fines without a limit: as high as someone sees fit, or running on day by day. */
export const clauseFinesWithoutLimit = createClauseRule({
  name: "clause/fines-without-limit",
  looksFor: "Fines without a limit: as high as someone sees fit, or running on day by day.",
  why: "Residents have to know every charge before they sign. A fine that grows without end puts a person in debt to the house they live in.",
  says: "This reads as if a fine had no limit or no end.",
  instead:
    "Leave fines out if you can: consequences that are no money teach more. Else name each one with its amount, its highest sum and when it ends, in the list of fees that residents sign.",
  sections: ["resident-packet#fees-and-refunds", "resident-packet#house-rules"],
  shownBy: [
    {
      anyOf: ["fine|fines|fined|penalty|penalties|charge|charges|charged|fee|fees"],
      beside: [
        [
          "per|each|every|a day|hour|week … until|late|unpaid|past|paid",
          "for each|every day|week|hour",
          "until … paid|pay|current|caught|corrected|fixed|done|moves|resolved",
          "at … discretion",
          "at the|staff|our|management|house|manager's|managers discretion",
          "sole discretion",
          "his|her|their|its|our|the sole|own|absolute discretion",
          "see|sees|deem|deems|determine|determines fit|necessary|appropriate|proper",
          "whatever|any amount|sum",
          "amount … decided|determined|set|chosen by … staff|manager|management|house|director|owner",
          "doubl*|tripl*",
          "no|without limit|maximum",
          "unlimited",
          "change at any time",
        ],
        [
          "fine|fines|fined|penalty|penalties|late|violation|violations|day|discretion|unlimited|doubl*|tripl*",
        ],
      ],
      unless: [
        "not|never|nobody|no|most|maximum|limit|waive*|reduce*|refund*|pass|passes|bed|appeal",
        "fine with",
        "charge of",
        "program fee",
        "weekly rate",
        "at most",
        "up to",
        "no more",
        "highest|capped|cap",
        "criminal|charges against|court|legal|ticket|city|police|felony",
        "in charge",
        "person|manager|staff in charge",
        "is|are|be|feel|feels|doing fine",
      ],
    },
    {
      anyOf: ["no limit|maximum … fine|fines|penalty|penalties|fees", "unlimited fines"],
      isDenial: true,
    },
    {
      anyOf: [
        "rule|rules|chore|chores|violation|violations|infraction … cost|costs|$|charge|charged|fined",
        "every|each day … until",
        "per day until",
      ],
      beside: [
        ["thinks|think|sees|decides|wants|day|discretion|feels"],
        ["missed|broken|late|violation|violations|rule|rules|chore|chores|fine|fines|costs"],
        ["until|thinks|think|sees|decides|wants|discretion|feels"],
      ],
      unless: [
        "not|never|nobody|most|maximum|capped|restrict*|privilege*|phone|curfew|new|free|meet|meeting|check",
      ],
    },
    {
      anyOf: [
        "$* … each|every|per|for time|day|minute|hour|word|every|each|minute",
        "dollar|dollars|bucks … each|every|per|a time|day|minute|hour|word|piece|chore|rule",
        "interest … day|daily|week",
        "each|every … doubles|double|doubled",
        "doubles|double|doubled each|every time|day|week",
        "fines|fine|penalties add|adds|pile|piles|grow|grows up|until",
        "$* … each|every|per|a day until|till|every",
        "fines|fine … $* … $* … $*",
      ],
      beside: [
        [
          "fine|fines|fined|penalty|penalties|late|missed|miss|broken|break|breaks|rule|rules|violation|violations|infraction|infractions|dirty|swear|curse|curfew|unpaid|dish|dishes",
          "swear|cuss|curse jar",
        ],
      ],
      unless: [
        "not|never|nobody|most|maximum|cap|capped|total|once|limit|limited|library|books|exceed|highest|test|tests|meeting|meetings|guest|guests|visitor*|bus|restrict*|visits|pass|passes",
        "up to",
        "no more|fine|fines|late",
      ],
    },
    {
      anyOf: [
        `${whoRuns} decide|decides|set|sets|choose|chooses … fine|fines|fined|penalty|penalties`,
        "fine|fines|penalty|penalties … amount … set|decided|determined|chosen by",
        "amount … set|decided|determined by … fine|fines|penalty|infraction",
      ],
      unless: ["not|never|nobody|most|maximum|limit|cap|capped|exceed"],
    },
    {
      anyOf: [
        "fine|fines|fined|penalty|penalties … each|every|per|discretion|violation|violations|infraction|infractions",
        "each|every|per|infraction|infractions|violation|violations … fine|fines|fined",
        "late fee|fees|charge|charges … day|daily|accrue|accrues|continue|continues",
        "fine|fines|penalties … no cap|limit|maximum",
        "rule|rules … break|breaks … owe|owes|pay|pays",
        "each|every hour|day|minute past|after|late|it",
      ],
      beside: [["fine|fines|fined|$*|fee|fees|charge|charges|dollars|bucks|money|owe|pays"]],
      unless: [
        "not|never|nobody|most|maximum|total|once|exceed|highest|criminal|court|library|month|monthly|test|tests|waive*|tow|ticket",
        "due by",
        "no fine|fines|late|more",
        "cap of|at",
        "capped",
        "up to",
        "is|are fine",
        "grace|one|single",
      ],
    },
    {
      anyOf: [
        "fine|fines|fined … doubled|doubles",
        "doubled|doubles each|every|with … time|day|week",
      ],
      beside: [["fine|fines|fined|owe|owes|until|charge|charged|each"]],
      unless: ["most|maximum|limit|up|never|nobody|cap|capped|refund*|meeting|meetings|medication"],
    },
  ],
});

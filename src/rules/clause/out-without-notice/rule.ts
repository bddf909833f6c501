import { atOnce, putOut } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** Where there is a way that is fair. */
const fair = [
  "not|never immediate*|at|automatic*|without",
  "nobody",
  "no one|resident",
  "written|days|day notice",
  "# days|day notice",
  "# days",
  "after … warning|warnings|steps|meeting",
  "step|steps|progressive|first|second|third|repeated",
  "help … find|place",
  "safe place",
  "appeal*|hearing",
];

/** Finds a stay that can end at any moment: for any rule, for any reason or none, or without notice. */
export const clauseOutWithoutNotice = createClauseRule({
  name: "clause/out-without-notice",
  looksFor:
    "A stay that can end at any moment: for any rule, for any reason or none, or without notice.",
  why: "People need to know why they can lose their home, and to have time and a way to be heard. In many places the law sets a notice.",
  says: "This reads as if a resident could be put out at once for any rule, or without a reason or notice.",
  instead:
    "Name the reasons that end a stay, the notice for each, what can be appealed, and that only danger to someone shortens it. Say how you help to find another place.",
  sections: ["resident-packet#leaving", "grievance-policy#discharge-appeals"],
  shownBy: [
    {
      anyOf: [
        "break*|violat*|disobey* … any|a|the|these|one|house|our|rule|rules … rule|rules|policy|policies|guideline|guidelines|condition|conditions|agreement",
        "break*|violat*|disobey* a|any|the|these|our rule|rules",
        "violation|violations|infraction|infractions|breach … of|any … rule|rules|policy|policies|guideline|guidelines|agreement|condition|conditions",
        "any violation|infraction|breach",
        "failure to comply|follow|abide",
        "fail|fails to comply|follow|abide",
        "non compliance",
        "noncompliance",
      ],
      beside: [putOut, atOnce],
      unless: [
        ...fair,
        "violence|violent|weapon*|threat*|assault*|drug|drugs|alcohol|test|tests|use|using|visitor*|guest*",
      ],
      unlessUnder: ["visitor*|guest*"],
    },
    {
      anyOf: [
        "for any|no reason|cause",
        "any reason or|at",
        "for any or no reason",
        "with or without|out cause|notice|reason",
        "without cause|notice|reason|warning|explanation",
        "no notice|reason|cause|warning",
        "at any time",
        "sole discretion",
        "his|her|their|its|our|the sole|own|absolute discretion",
        "at … discretion of … house|management|manager|director|staff|owner|program",
        "at will",
        "immediately … no refund|refunds",
        "no refund|refunds … immediate*",
        "not … entitled to notice",
        "not have to give … notice|reason",
      ],
      beside: [
        [
          "discharg*|evict*|terminat*|expel*|expuls*|dismiss*|eject*|removal",
          "be removed|exited",
          "put|thrown|kicked out",
          "asked|told|made|required to leave|go|vacate",
          "ask|asks|tell|tells … to leave|go|vacate",
          "end|ends|ended|ending … stay|membership|residency|agreement|placement",
        ],
      ],
      isDenial: true,
      unless: [
        ...fair,
        "resident|residents|you|member|members|client|i may|can … leave|end|withdraw|move|terminate|quit|stop",
        "you may|can … terminate|end|leave",
        "consent|release|authorization",
        "visitor*|guest*|staff|volunteer*|employ*",
        "no one|nobody|never|cannot",
        "not be|discharge|evict|remove|end|ask|terminate|put|make|discharged|evicted",
      ],
      unlessUnder: ["visitor*|guest*|staff|employ*|release|consent"],
    },
    {
      anyOf: [
        "put|puts|send|sends|throw|throws out … anyone|anybody|you|residents|resident … any|without",
        "rule you|they|residents break|breaks|broke",
        "need|needs|have|has … give|state no … reason|cause",
        "give|giving no reason|notice",
        "on the spot",
      ],
      isDenial: true,
      beside: [
        [...putOut, "end|ends … stay"],
        [...atOnce, "any time|reason", "no reason|notice"],
      ],
      unless: [...fair, "visitor*|guest*|violence|weapon*|drug|drugs|alcohol|threat*"],
      unlessUnder: ["visitor*|guest*|staff|employ*"],
    },
    {
      anyOf: [
        "rent|dues|fees|fee|payment|balance … not|late|unpaid|behind|missed|past",
        "nonpayment|unpaid|delinquen*",
        "non payment",
        "behind on|with|in rent|dues|fees|payment|payments",
        "not|never pay|paid|paying",
        "miss|misses|missed|missing … meeting|meetings|chore|chores|curfew|appointment|group",
        "night|nights away|out without",
        "absent|absence without",
        "overnight without",
      ],
      isDenial: true,
      beside: [[...putOut, "move|moves out", "bed is lost|gone"], atOnce],
      unless: [...fair, "visitor*|guest*", "when you … pay", "plan"],
      unlessUnder: ["visitor*|guest*|staff|employ*"],
    },
  ],
});

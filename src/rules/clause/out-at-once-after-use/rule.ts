import { atOnce, putOut, returnToUse, safePlace } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** Finds leaving at once after a return to use or a positive test, with no safe place named. */
export const clauseOutAtOnceAfterUse = createClauseRule({
  name: "clause/out-at-once-after-use",
  looksFor: "Leaving at once after a return to use or a positive test, with no safe place named.",
  why: "The hours after a return to use are when people die. Someone who is put out at night, with nowhere to go, is at the highest risk.",
  says: "This puts a person out at once after a return to use and names no safe place to go.",
  instead:
    "Put safety first: write who stays with the person, that naloxone is there, that a result is confirmed, and where they sleep that night (detox, treatment, family, another home), with a ride. Then say how they can come back.",
  sections: ["resident-packet#return-to-use", "resident-packet#leaving"],
  shownBy: [
    {
      anyOf: returnToUse,
      beside: [putOut, atOnce],
      unless: [
        ...safePlace,
        "not|never|no … discharg*|evict*|put|thrown|asked|immediate*|automatic*",
        "nobody",
        "no one|resident",
        "call 911",
        "visitor*|guest|guests",
        "naloxone|narcan|overdos*",
        "phone|phones|kitchen|bathroom|laundry",
        "report* … immediate*",
        "tell … immediate*|right|once",
        "results immediate*",
        "immediate* test*|screen*",
        "grievance|appeal",
      ],
      unlessUnder: ["visitor*|guest*|overdose"],
    },
    {
      anyOf: [
        "positive|dirty|failed|hot test|tests|ua|screen|drop",
        "drink or|and use",
        "use|drink|using|drinking means|is|equals",
        "uses|drinks|relapses|relapse is|and|then|they|you",
      ],
      beside: [
        ["out|gone|discharg*|evict*|leave|leaves|pack|packs"],
        ["one|hour|once|instant*|immediate*|same|automatic*|day|night|minutes|first|exception"],
      ],
      unless: [
        ...safePlace,
        "not|never|nobody|no|talk|lab|confirm*|call|visitor*|guest*|overdos*|find|detox",
      ],
      unlessUnder: ["visitor*|guest*|overdose"],
    },
    {
      anyOf: [
        ...returnToUse,
        "slip|slips|mess|messes up",
        "pick|picks|picked up … drink|your|stay|you|the",
        "minute|moment|second|day you|anyone|he|she|they|somebody use|uses|drink|drinks|pick|picks|relapse|relapses|test|tests",
        "drink|drinks|use|uses|using|drinking and|or|packs|means",
        "drinks|uses|relapses packs|leaves|goes|pack",
        "test|tests|tested hot|dirty|positive",
        "using in|at|on the|this",
        "positive|hot|dirty|failed test|tests|ua|drop|screen|cup",
      ],
      beside: [
        [
          "youre|your|you|he|she|they|hes|shes are|is|re out|gone|done|finished",
          "youre|hes|shes|theyre out|gone|done|finished",
          "pack|packs|packing|vacate|vacates|evict*|discharg*|expel*|terminat*",
          "bed|room|spot … goes|gone|given|filled|another",
          "stay|residency|program|time … over|ends|ended|done|up",
          "ticket|ride|drive|bus to|station … street|door|station|curb|bus|depot|you",
          "off|out of|the the|property|premises|house|grounds",
          "leave|leaves|go|goes|out",
          "to the street|curb|shelter|bus|door",
        ],
        [
          "forthwith|tonight|instant*|immediate*|automatic*|straightaway|overnight",
          "right now|away|then",
          "that|same night|day|evening|minute|hour|second|afternoon",
          "by|before morning|nightfall|sundown|dark|supper|dinner|night|lunch|noon",
          "the|a minute|moment|second you|he|she|they|anyone",
          "no second|more chance|chances|questions|excuses|warning|discussion",
          "# minutes|hour|hours",
          "within|in|inside the|an hour",
          "at once",
          "on the spot",
          "no exceptions",
        ],
      ],
      unless: [
        ...safePlace,
        "not|never|nobody|no … put|out|lose|loses|discharg*|evict*|leave",
        "nobody|overdos*|naloxone|narcan|visitor*|guest*|guests|meeting|kitchen|laundry|bathroom|report|tell|call|detox|hospital",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "talk|meet|meets|lab|confirm*|plan|review",
        "not mean",
        "may come|return",
      ],
      unlessUnder: ["visitor*|guest*|overdose"],
    },
    {
      anyOf: [
        "you drink|use|relapse you|youre|your",
        "one strike … drugs|alcohol|drinking|using|use",
        "drugs|alcohol|drinking|using|use|relapse … one strike",
        "drink|use|relapse and|or you|youre|your out|gone|are|done|leave|go",
        "no coming back … relapse|use|using|drinking",
        "no second chance|chances",
        "use|drink|relapse|using|drinking youre|you|hes|shes gone|are|out|done",
      ],
      isDenial: true,
      beside: [
        ["drink|drinks|drinking|use|uses|using|relapse|drugs|alcohol|pick|sober"],
        ["out|gone|done|go|goes|leave|packed|pack|chance|chances|coming|over"],
      ],
      unless: [
        ...safePlace,
        "never|nobody|meeting|visitor*|guest*|talk|kitchen|phone|car|driv*",
        "not lose",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "not mean|out",
      ],
      unlessUnder: ["visitor*|guest*|overdose"],
    },
    {
      anyOf: [
        "you|he|she|they relapse|use|drink|slip … pack|packs|packing",
        "one|a|any drink|beer|hit|pill|slip … bed|gone|out|pack",
      ],
      unless: [...safePlace, "not|never|nobody|if you want|choose"],
    },
  ],
});

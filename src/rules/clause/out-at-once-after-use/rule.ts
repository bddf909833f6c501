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
  ],
});

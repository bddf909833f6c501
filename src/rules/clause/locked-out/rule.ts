import { createClauseRule } from "../create-clause-rule.ts";

/** Finds a door that stays shut on a resident at night, or locks that are changed to make someone go. */
export const clauseLockedOut = createClauseRule({
  name: "clause/locked-out",
  looksFor:
    "A door that stays shut on a resident at night, or locks that are changed to make someone go.",
  why: "Someone who cannot come in sleeps in a car or on the street, and may use. In most places a home may not lock out a person who lives there.",
  says: "This reads as if residents could be locked out of the house they live in.",
  instead:
    "Write that everyone is let in at any hour, and what follows the next day for coming late. Where a stay ends, give notice; locks are changed only after the person has moved.",
  sections: ["resident-packet#house-rules", "resident-packet#leaving"],
  shownBy: [
    {
      anyOf: [
        "locked out",
        "lock|locks|locking you|them|residents|resident|members out",
        "not … let|allowed|permitted|admitted|able … in|inside|into|enter|entry|entrance|return … until|after|that|till|tonight|morning|curfew",
        "not … let in",
        "no entry|entrance|admittance … after|until",
        "door|doors … locked at|after|by … and|no|not|until",
        "locks … changed",
        "lock is|gets|will changed|be",
        "change|changes|changing the|your|their locks",
        "find another|somewhere|other place|else to sleep|stay",
        "sleep|stay|spend outside|elsewhere|somewhere … night|else",
      ],
      beside: [
        [
          "curfew|late|midnight|pm|am|night|after|until|morning|locks|locked|evict*|discharg*|rent|fees|unpaid",
        ],
      ],
      isDenial: true,
      unless: [
        "never|nobody|lost|lose|forgot*|forget*|key|keys|call|yourself|accidentally",
        "no one",
        "not locked|lock|locking|change",
        "nor … locked|lock",
        "visitor*|guest*|medication|medicine|cabinet|box|boxes|closet|office|room|rooms|file|files|car",
        "pass|passes|approved|permission",
        "let us know",
        "secure|security|safety",
        "your|own|door|a code|key",
        "all doors … locked",
        "help*|safe place|ride",
      ],
      unlessUnder: ["visitor*|guest*"],
    },
    {
      anyOf: [
        "door|doors … stay|stays|is|are|remain|remains locked|shut|closed … until|till morning|#|day",
      ],
      beside: [["late|curfew|after|miss|home|come"]],
      unless: [
        "code|key|bell|ring|call|never|not|nobody|visitor*|guest*|office|lobby|pantry|kitchen",
      ],
    },
  ],
});

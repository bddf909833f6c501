import { ownThings } from "../clause-words.ts";
import { createClauseRule } from "../create-clause-rule.ts";

/** Whoever is late is let in, or is somewhere else by choice. */
const comesIn = [
  "never|call|ring|bell|knock|pass|passes|approved|permission|visitor*|guest*|choose|want|smok*|text",
  "let you",
  "is|are locked out",
  "lets|let you|them|him|her in",
];

/** Where someone sleeps who is not at the house, by choice or not. */
const nightsAway = [
  "sleep|sleeps|stay|stays|spend|spends outside|elsewhere|somewhere",
  "spend|spends the|that|a|your|their night|nights outside|elsewhere|somewhere",
];

/** What makes it no choice: being late, owing, or having used. Days that somebody has lived there do not. */
const isKeptOut = [
  "curfew|late|midnight|lock|locks|locked|evict*|discharg*|rent|fees|unpaid|owe|owes|arrears",
  "drinking|drunk|used|high|positive",
  "after|past # pm|am|oclock",
  "after|past ten|eleven|twelve",
  "not in|home|back|inside|here by|before|at",
];

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
      ],
      beside: [
        [
          "curfew|late|midnight|pm|am|night|after|until|morning|locks|locked|evict*|discharg*|rent|fees|unpaid",
        ],
      ],
      isDenial: true,
      unless: [
        "never|nobody|lost|lose|forgot*|forget*|key|keys|call|yourself|accidentally",
        "no one|man|woman|resident|person|member|tenant|client|lady",
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
      anyOf: nightsAway,
      beside: [isKeptOut],
      isDenial: true,
      unless: [
        "call|pass|passes|approved|permission|visitor*|guest*|visit|family*|weekend|weekends|help*|safe",
        "tell|tells|text|texts us|the|me|a|somebody|your|him|her",
        "let us|the|me|him|her know",
        "before|by curfew|midnight",
      ],
      unlessUnder: ["visitor*|guest*|smoking|overnight*|pass|passes|away"],
    },
    {
      anyOf: nightsAway,
      beside: [["after|until|till|morning|night"]],
      isDenial: true,
      unless: [
        "tell|tells|text|ask|asks|write|sign|call|know|board|pass|passes|approved|permission|visitor*|guest*",
        "may|can|could|might|free|welcome|fine|okay|ok|allowed|permitted|possible … sleep|stay|spend",
        "sleep|stay|spend … allowed|permitted|possible|okay|ok|fine|welcome",
        "want|wants|wish|wishes|like|plan|plans|choose|chooses|going|planning … sleep|stay|spend",
        "if|when|whether|whenever you sleep|stay|spend",
        "if|when|whether|whenever you will sleep|stay|spend",
        "#|two|few|some|many nights",
        "nights a|per|each|every|in week|month|a",
        "key|keys|safety|secure|help*|safe|ride|box|boxes|medication|medicine",
      ],
      unlessUnder: ["visitor*|guest*|smoking|overnight*|pass|passes|away"],
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
    {
      anyOf: [
        "locks|lock|locked at … not|out … in|home|somewhere|elsewhere",
        "find somewhere|elsewhere|someplace … night|else|sleep",
        "late|miss|misses … door|doors lock|locked",
        "late|miss|misses … locked",
        "nobody|noone|one|not … let|admitted|allowed in|inside … matter|exception|exceptions|midnight|curfew|morning",
      ],
      isDenial: true,
      beside: [["curfew|late|midnight|pm|am|eleven|ten|night|locks|locked|hour"]],
      unless: comesIn,
      unlessUnder: ["visitor*|guest*|smoking"],
    },
    {
      anyOf: ["sleep|sleeps|stay|stays|wait|spend|spends … outside|porch|car|street|elsewhere"],
      beside: [["late|curfew|midnight|past|locked|locks"]],
      unless: comesIn,
      unlessUnder: ["visitor*|guest*|smoking"],
    },
    {
      anyOf: [
        "shut|cut|turn|switch off … lights|power|heat|water|electricity",
        "lights|power|heat|water … shut|cut|turned|switched off",
      ],
      isDenial: true,
      beside: [["owe|owes|arrears|rent|pay|paid|unpaid|nonpayment|dues|fees|balance"]],
      unless: [
        "never|nobody|save|saves|bill|bills|leak|storm|repair*|everyone|everybody",
        "not shut|cut|turn|switch",
        "no one",
      ],
    },
    {
      anyOf: [
        "code|codes|fob|access|key|keys|lock|locks … switched|turned|shut|cut|deactivat*|disabled|changed|blocked|cancel*|revoked",
        "denied|refused|deny|refuse access|entry|entrance",
        "no key|keys|entry for|to|if",
        "power|electricity|electric|water|heat|wifi … cut|shut|turned|switched off",
        "change|changes|changing … lock|locks",
        "exclude|excludes|exclud* licensee|resident|tenant|occupant|you",
        `${ownThings} … porch|curb|lawn|street|driveway … lock|locks|locked|key|door`,
      ],
      isDenial: true,
      beside: [
        [
          "behind|owe|owes|arrears|rent|pay|paid|unpaid|default|dues|fees|balance|late|evict*|lock|locks",
        ],
      ],
      unless: [
        "never|nobody|lost|lose|loses|stolen|month|monthly|everyone|replace*|repair*|leak|storm|move",
        "not … lock|locked|cut|change|changed|denied|refused|switched|shut",
        "new one|key|code",
        "no one … denied|refused|locked",
      ],
    },
    {
      anyOf: [
        "not … admitted|admittance|let|enter",
        "no entry|admittance|entrance",
        "doors|door … locked",
        "key|code … not|wont work",
        "sleep|sleeps elsewhere|outside",
        "lock … changed",
      ],
      isDenial: true,
      beside: [
        ["curfew|late|after|owe|owes|paid|pay|nonpayment|behind|rent|unpaid"],
        [
          "until|circumstances|elsewhere|changed|work|off|morning|admitted|entry|night|door|doors|locked|lock|am|outside",
        ],
      ],
      unless: [
        "never|nobody|call|ring|bell|knock|visitor*|guest*|medication|office|kitchen|leak|lost|shed|tv|cabinet|laundry|noise|quiet",
        "leave by",
        "no one|man|woman|resident|person|member|tenant|client|lady",
        "your own key|code",
        "everyone|everybody|you has|have … key|code",
        "not locked|shut|cut",
      ],
      unlessUnder: ["visitor*|guest*|smoking|laundry"],
    },
    {
      anyOf: [
        "nobody|noone … let in|inside … until|till|before",
        "not … let in|inside … until|till|before … #|morning|breakfast",
      ],
      isDenial: true,
      beside: [["curfew|late|midnight|night|pm|am|lock|locks|locked"]],
      unless: comesIn,
      unlessUnder: ["visitor*|guest*|smoking"],
    },
  ],
});

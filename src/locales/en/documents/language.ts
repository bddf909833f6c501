import type { DocumentLanguage } from "../../document-language.ts";
import { documents } from "./documents.ts";

const smallNumbers =
  "one|two|three|four|five|six|seven|eight|nine|ten|fourteen|fifteen|twenty|thirty|sixty|ninety";

/** How documents in English are named, searched for and read. */
export const en = {
  tag: "en",
  documents,
  facts: {
    timeLimit: new RegExp(
      `\\b(?:\\d{1,3}|${smallNumbers})(?:\\s+\\(\\d{1,3}\\))?[\\s-]+(?:more\\s+)?(?:minutes?|hours?|(?:business |working |calendar )?days?|weeks?|months?)\\b|\\bsame day\\b|\\bright away\\b|\\bat once\\b`,
      "i",
    ),
    time: /\b(?:1[0-2]|0?[1-9])(?::[0-5]\d)?\s?[ap]\.?m\b|\bnoon\b|\bmidnight\b/i,
    money: /\$\s?\d|\b\d+\s+dollars?\b|\bno (?:charge|fee|cost)s?\b|\bfree of charge\b/i,
    ending: /['’]s\b/g,
  },
  people: {
    role: /\b(?:manager|owner|operator|director|administrator|coordinator)s?\b/i,
    inside: /\b(?:manager|owner|operator|director|staff|us|we|our|backup|first)\b/i,
    outside:
      /\b(?:affiliate|state (?:agency|office|department|licens\w*)|department of|licensor|licensing|ombuds\w*|legal aid|civil.rights)\b/i,
  },
  unclearLinks: [
    "click here",
    "here",
    "this",
    "this link",
    "link",
    "this page",
    "more",
    "read more",
    "click",
  ],
} as const satisfies DocumentLanguage;

import { findContacts } from "../rules/contact/typed-contacts.ts";

/** Something in a text that a home keeps once, in `_data/`, and refers to. */
export interface FoundFact {
  readonly kind: "phone" | "email" | "amount" | "quietHours" | "curfew";
  /** As it stands there. */
  readonly typed: string;
  /** The words around it. */
  readonly around: string;
  readonly file: string;
  /** From 1. */
  readonly line: number;
}

const timePattern = /\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?/gi;
const rangePattern =
  /\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?\s?(?:-|–|—|to|until|till)\s?\d{1,2}(?::\d{2})?\s?[ap]\.?m\.?/gi;
const amountPattern = /\$\s?\d{1,3}(?:,\d{3}|\d{0,3})(?:\.\d{2})?/g;

/**
 * Finds what a home may keep in `_data/`: phones, email addresses, amounts of money, quiet hours, curfew.
 *
 * @param file the path of a document
 * @param text the document
 */
export function findFacts(file: string, text: string): readonly FoundFact[] {
  let heading = "";
  return text.split("\n").flatMap((line, index) => {
    if (/^#{1,6} /.test(line)) heading = line;
    const at = { file, line: index + 1, around: shorten(line) };
    const contacts = findContacts(line).map(({ kind, typed }) => ({ kind, typed, ...at }));
    const amounts = [...line.matchAll(amountPattern)].map(([typed]) => ({
      ...{ kind: "amount" as const, typed, ...at },
    }));
    return [
      ...contacts,
      ...amounts,
      ...findHours(line, heading).map((hours) => ({ ...hours, ...at })),
    ];
  });
}

function findHours(line: string, heading: string): readonly Pick<FoundFact, "kind" | "typed">[] {
  const isAbout = (words: RegExp) => words.test(line) || words.test(heading);
  if (isAbout(/quiet hours/i)) {
    return [...line.matchAll(rangePattern)].map(([typed]) => ({ kind: "quietHours", typed }));
  }
  if (isAbout(/curfew/i)) {
    return [...line.matchAll(timePattern)].map(([typed]) => ({ kind: "curfew", typed }));
  }
  return [];
}

const longestAround = 80;

function shorten(line: string): string {
  const words = line.replace(/^[#>\s*|-]+/, "").trim();
  return words.length > longestAround ? `${words.slice(0, longestAround)} …` : words;
}

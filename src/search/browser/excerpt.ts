import { cutEnding } from "../../text/cut-ending.ts";
import { foldTyped, listTypedWords } from "../../text/typed-words.ts";

/** A stretch of text in a result: words that were looked for are marked. */
export interface ExcerptPart {
  readonly text: string;
  readonly isMarked: boolean;
}

const excerptLength = 26;

/**
 * Takes the part of a text where most of what was looked for stands.
 *
 * @param text a section's text
 * @param terms the words that were looked for, in small letters
 * @returns the part, cut where marked words start and end
 */
export function createExcerpt(text: string, terms: readonly string[]): readonly ExcerptPart[] {
  const words = text.split(/\s+/);
  const places = findPlaces(words, terms);
  const start = findDensest(words.length, places);
  const end = Math.min(words.length, start + excerptLength);
  const parts: ExcerptPart[] = start > 0 ? [{ text: "… ", isMarked: false }] : [];
  for (let place = start; place < end; place += 1) {
    parts.push({ text: words[place] ?? "", isMarked: places.has(place) });
    if (place < end - 1) parts.push({ text: " ", isMarked: false });
  }
  if (end < words.length) parts.push({ text: " …", isMarked: false });
  return parts;
}

/** Other endings of a word are marked as well: “parked” for “park”, and “park” for “parking”. */
function isForm(part: string, terms: readonly string[], roots: readonly string[]): boolean {
  return (
    terms.includes(part) ||
    roots.some((root) => root.length > 2 && part.startsWith(root) && part.length < root.length + 5)
  );
}

function findPlaces(words: readonly string[], terms: readonly string[]): ReadonlySet<number> {
  const roots = terms.map(cutEnding).filter(Boolean);
  return new Set(
    words.flatMap((word, place) => {
      const parts = [...listTypedWords(word), ...foldTyped(word).split(" ")];
      return parts.some((part) => isForm(part, terms, roots)) ? [place] : [];
    }),
  );
}

/** The first of the places from which an excerpt holds the most found words. */
function findDensest(length: number, places: ReadonlySet<number>): number {
  const sorted = [...places].filter((place) => place < length).toSorted((a, b) => a - b);
  let best = 0;
  let most = 0;
  for (const [index, place] of sorted.entries()) {
    const held = sorted.slice(index).filter((other) => other < place + excerptLength - 4).length;
    if (held > most) {
      most = held;
      best = place;
    }
  }
  return Math.max(0, Math.min(best - 4, length - excerptLength));
}

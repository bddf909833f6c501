import type { WrittenDocument } from "../../content/read-home.ts";
import { splitSentences } from "../../text/measure-reading.ts";
import type { Section } from "../document.ts";
import { listTextPlaces, type TextPlace } from "./list-text-places.ts";

/** A run of a text that may be a section: a title with what stands below it, a paragraph, an entry, a sentence. */
export interface TextRun {
  /** Where it begins. */
  readonly place: TextPlace;
  /** What stands there as a title would. */
  readonly title: string | undefined;
  /** All its words; of what stands below a title, those behind it. */
  readonly text: string;
}

/** A paragraph or an entry of a list. */
export interface TextBlock {
  readonly whole: TextRun;
  /** Its sentences; none where it is one alone. */
  readonly sentences: readonly TextRun[];
  /** Whether it stands in a row with others of its kind, each about something else as likely as not. */
  readonly isEntry: boolean;
}

/** A title that is no known section with what stands below it, or what stands below no such title. */
export interface TextPart {
  readonly title: TextRun | undefined;
  readonly blocks: readonly TextBlock[];
  /** The heading of the known section that it stands below with no title between them. */
  readonly known: TextPlace | undefined;
}

/**
 * Lists the parts of a document in which a section may stand without counting as one.
 *
 * @param written the document as read
 * @param sections its sections, known for what they are
 * @returns the parts in reading order
 */
export function listTextParts(
  written: WrittenDocument,
  sections: readonly Section[],
): readonly TextPart[] {
  return listTextPlaces(written, sections).flatMap(({ known, places }) =>
    cutBefore(places, isTitle).map((part) => {
      const [first] = part;
      const isTitled = first !== undefined && isTitle(first);
      const below = isTitled ? part.slice(1) : part;
      return {
        title: isTitled ? readBelow(first, below) : undefined,
        blocks: cutBefore(below, ({ block }, before) => block !== before?.block).flatMap(readBlock),
        known: isTitled ? undefined : known,
      };
    }),
  );
}

function isTitle({ form }: TextPlace): boolean {
  return form === "heading" || form === "titleLine";
}

function readBelow(place: TextPlace, below: readonly TextPlace[]): TextRun {
  return { place, title: place.title, text: below.map(({ text }) => text).join("\n") };
}

function readBlock(places: readonly TextPlace[]): readonly TextBlock[] {
  const [place] = places;
  if (place === undefined) return [];
  const text = places.map((one) => one.withEntries ?? one.text).join(" ");
  const sentences = places.flatMap(readSentences);
  return [
    {
      whole: { place, title: place.title, text },
      sentences: sentences.length > 1 ? sentences : [],
      isEntry: place.form === "listEntry" || entryNumber.test(place.text),
    },
  ];
}

/** “a)” or “3.1” in front of a paragraph. */
const entryNumber = /^\s*(?:\(?[a-z]\)|\d+\.\d)/i;

/** What leads an entry leads its first sentence alone. */
function readSentences(place: TextPlace): readonly TextRun[] {
  return splitSentences(place.text).map((text, at) => ({
    place,
    title: at === 0 ? place.title : undefined,
    text,
  }));
}

/** Cuts a list before each item that begins something new. */
function cutBefore<Item>(
  items: readonly Item[],
  begins: (item: Item, before: Item | undefined) => boolean,
): readonly (readonly Item[])[] {
  const groups: Item[][] = [];
  for (const [at, item] of items.entries()) {
    const last = groups.at(-1);
    if (last === undefined || begins(item, items[at - 1])) groups.push([item]);
    else last.push(item);
  }
  return groups;
}

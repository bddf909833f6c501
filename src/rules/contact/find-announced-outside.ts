import type { Facts } from "../../content/facts/read-facts.ts";
import type { Document } from "../../documents/document.ts";
import type { PlaceWithEnd } from "../../findings/place.ts";
import { readWordsOf, type Word } from "../../text/words.ts";
import { listSentences, type Sentence } from "../sources/sentences.ts";
import { listTextBlocks, type TextBlock } from "../sources/text-blocks.ts";
import { readAnnounced } from "./outside-words.ts";
import { listOwn, listOwnContacts, type OwnContacts } from "./read-outside-sections.ts";
import { findContacts } from "./typed-contacts.ts";

/** Contacts of the home's own, in one block, that words announce as somebody else's. */
export interface AnnouncedContacts {
  readonly places: readonly [PlaceWithEnd, ...PlaceWithEnd[]];
  /** The words that announce them. */
  readonly words: string;
}

/**
 * Finds the home's own contacts under the name of someone outside, whatever the heading. What a contact is
 * announced as is told by the words right before it, then by what the list goes on from, then by the titles
 * above; the nearest that names somebody counts.
 *
 * @param document the document
 * @param facts the facts of the home
 */
export function findAnnouncedOutside(
  document: Document,
  facts: Facts,
): readonly AnnouncedContacts[] {
  const own = addLabelled(listOwn(facts), document);
  const surroundings = listSurroundings(document);
  return listTextBlocks(document)
    .filter(({ form }) => form !== "front matter" && form !== "title")
    .flatMap((block) => {
      const owned = listOwnContacts(block.words, own);
      const before = findEndsBefore(block.words, owned);
      const found = owned
        .map(({ offset, typed }) => {
          const said = listAnnouncing(block.words, offset, before.get(offset) ?? 0);
          return { offset, typed, said };
        })
        .flatMap(({ offset, typed, said }) => {
          const around = isLabel(said) ? (surroundings.get(block) ?? []) : [];
          const announcing = [...said.map(readWordsOf), ...around].find(
            (words) => readAnnounced(words, facts) !== undefined,
          );
          const isOutside =
            announcing !== undefined && readAnnounced(announcing, facts) === "outside";
          return isOutside ? [{ place: block.placeAt(offset, typed), words: announcing }] : [];
        });
      const [first, ...others] = found;
      if (first === undefined) return [];
      return [
        {
          places: [first.place, ...others.map(({ place }) => place)] as const,
          words: first.words.map(({ text }) => text).join(" "),
        },
      ];
    });
}

/** “Lo's cell: …”, “House phone: …”: whose number this is needs no fact. */
const ownLabel =
  /(?:\b\p{Lu}\p{Ll}{1,20}['’]s (?:cell|mobile)(?: phone)?|\b(?:[Hh]ouse|HOUSE|[Oo]ur|[Mm]anager['’]?s?|[Oo]wner['’]?s?) (?:phone|PHONE|cell|line|number))\W{0,3}(?:is\W{1,2})?$/u;

/** Adds the numbers that a document itself calls the home's. */
function addLabelled(own: OwnContacts, document: Document): OwnContacts {
  const labelled = listTextBlocks(document).flatMap(({ words }) =>
    findContacts(words).flatMap(({ kind, offset, reaches }) =>
      kind === "phone" && ownLabel.test(words.slice(Math.max(0, offset - longestLabel), offset))
        ? [reaches]
        : [],
    ),
  );
  return { ...own, numbers: new Set([...own.numbers, ...labelled]) };
}

const longestLabel = 40;

/** What lines and entries are parted by. */
const partEnd = /[•·|\n;]|\s[-–—]\s/;
const sentenceEnd = /[.!?]\s+(?=[\p{Lu}\d(])/u;

interface WrittenContact {
  readonly offset: number;
  readonly typed: string;
}

/** Where the contact before each of these ends, by its own offset; nothing before the first. */
function findEndsBefore(
  words: string,
  owned: readonly WrittenContact[],
): ReadonlyMap<number, number> {
  if (owned.length === 0) return new Map();
  const ends = new Map(
    [...findContacts(words), ...owned].map(({ offset, typed }) => [offset, offset + typed.length]),
  );
  const inOrder = [...ends].toSorted(([first], [second]) => first - second);
  return new Map(inOrder.map(([offset], at) => [offset, inOrder[at - 1]?.[1] ?? 0]));
}

/** What stands further before a contact announces it no more, however long its sentence is. */
const furthest = 1000;

/** The words of its sentence before a contact, part by part, the nearest first. */
function listAnnouncing(words: string, offset: number, previous: number): readonly string[] {
  const before = words.slice(Math.max(0, offset - furthest), offset);
  const sentence = before.split(sentenceEnd).at(-1) ?? "";
  const start = offset - sentence.length;
  const parts = sentence.split(partEnd);
  const nearest = words.slice(Math.max(start, previous), offset).split(partEnd).at(-1) ?? "";
  return [nearest, ...parts.slice(0, -1).toReversed()];
}

/** More words make a sentence that speaks for itself. */
const mostLabelWords = 6;

function isLabel([nearest = ""]: readonly string[]): boolean {
  return readWordsOf(nearest).length <= mostLabelWords;
}

/** What stands above each block: the line its list goes on from, and the titles, the nearest first. */
function listSurroundings(
  document: Document,
): ReadonlyMap<TextBlock, readonly (readonly Word[])[]> {
  const cells = listCellsBefore(document);
  return new Map(
    listSentences(document).map(({ block, lead, titles }: Sentence) => [
      block,
      [...(cells.get(block) ?? []), lead, ...titles.toReversed()],
    ]),
  );
}

/** What stands before each cell in the row of its table, the nearest first. */
function listCellsBefore(document: Document): ReadonlyMap<TextBlock, readonly (readonly Word[])[]> {
  const before = new Map<TextBlock, readonly (readonly Word[])[]>();
  let row: TextBlock[] = [];
  for (const block of listTextBlocks(document)) {
    const [first] = row;
    if (block.row === undefined || block.row !== first?.row || block.section !== first.section) {
      row = [];
    }
    before.set(block, row.map(({ words }) => readWordsOf(words)).toReversed());
    if (block.row !== undefined) row.push(block);
  }
  return before;
}

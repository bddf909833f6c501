import { type Audience, isNarrower, narrowest } from "../../content/audience.ts";
import type { FactTable } from "../../content/facts/fact-table.ts";
import { foldText } from "../../text/fold-text.ts";
import type { Document } from "../document.ts";
import { compareSections, type SectionChange } from "./compare-sections.ts";
import { splitSentences } from "./find-readers-today.ts";
import { readToldSections, type ToldSection } from "./told-sections.ts";

/** A later text of a policy: the one in force, or one that was kept. */
export interface LaterText {
  readonly document: Document;
  /** Who may read its sections, or could, by their ids; what stands before the first heading has an empty one. */
  readonly readers: ReadonlyMap<string, Audience>;
}

/** An old text, and what it is held against. */
export interface ReadersSinceQuestion {
  readonly document: Document;
  /** The facts of then, which all of these texts are read with. */
  readonly facts: FactTable;
  /** What followed: the text in force, then those that were kept, the latest first. */
  readonly later: readonly LaterText[];
  /** Who may read the policy today. */
  readonly today: Audience;
  /** Says who the most are that read a word anywhere in the home today; nothing where nobody does. */
  readonly findReadersOfWord: (word: string) => Audience | undefined;
}

/**
 * Makes a function that says who may read a part of an old text by what became of it since. Words that may have
 * moved to where fewer people read them are for those: whoever moved them may have done so because too many did.
 *
 * @param question the old text, and what followed
 * @returns a function that answers by a section's id; an empty one is what stands before the first heading
 */
export function createReadersSince(question: ReadersSinceQuestion): (id: string) => Audience {
  const { document, facts, later, today } = question;
  const before = readToldSections(document, facts, "house");
  const steps = later.map((text) => {
    const after = readToldSections(text.document, facts, "house");
    return { readers: text.readers, changes: compareSections(before, after) };
  });
  return (id) => {
    const found = steps.map(({ readers, changes }) => {
      const findReaders = (section: ToldSection) => readers.get(section.id) ?? "house";
      const change = changes.find((one) => one.kind !== "added" && one.before.id === id);
      const after = change !== undefined && "after" in change ? change.after : undefined;
      return {
        readers: after && findReaders(after),
        moved: listPlacesMovedTo(change, changes, findReaders, question).map(findReaders),
      };
    });
    // The latest text that has the section says who reads it.
    const own = found.find(({ readers }) => readers !== undefined)?.readers ?? today;
    return found.flatMap(({ moved }) => moved).reduce<Audience>(narrowest, own);
  };
}

/** Lists the sections that are new or otherwise and may have in them what a section no longer says. */
function listPlacesMovedTo(
  change: SectionChange | undefined,
  changes: readonly SectionChange[],
  findReaders: (section: ToldSection) => Audience,
  { findReadersOfWord }: ReadersSinceQuestion,
): readonly ToldSection[] {
  if (change === undefined || change.kind === "same" || change.kind === "added") return [];
  const places = changes.flatMap((other) =>
    other !== change && (other.kind === "added" || other.kind === "changed") ? [other.after] : [],
  );
  // Under another name and with other words, nobody can tell which of them a section has become.
  if (change.kind === "removed") return places;
  const left = new Set(listSentences(change.after));
  const gone = listSentences(change.before).filter((sentence) => !left.has(sentence));
  return places.filter((place) => {
    const readers = findReaders(place);
    const isItsOwn = (word: string) => !isNarrower(readers, findReadersOfWord(word) ?? "house");
    return isNarrower(readers, findReaders(change.after)) && isSaidIn(place, gone, isItsOwn);
  });
}

/** By chance, a section has a few words of any sentence. */
const fewestWords = 4;
const mostOfThem = 0.75;

/** Tells whether a section has most of a sentence's words, or one that stands for its readers alone. */
function isSaidIn(
  place: ToldSection,
  sentences: readonly string[],
  isItsOwn: (word: string) => boolean,
): boolean {
  const said = new Set(listSentences(place).flatMap((sentence) => sentence.split(" ")));
  return sentences.some((sentence) => {
    const words = [...new Set(sentence.split(" "))];
    const shared = words.filter((word) => said.has(word));
    const isMost = shared.length >= words.length * mostOfThem;
    return (isMost && words.length >= fewestWords) || shared.some(isItsOwn);
  });
}

function listSentences({ paragraphs }: ToldSection): readonly string[] {
  return paragraphs
    .flatMap(({ words }) => splitSentences(words.join(" ")))
    .map(foldText)
    .filter((sentence) => sentence !== "");
}

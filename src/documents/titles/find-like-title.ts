import { distance } from "fastest-levenshtein";
import type { Language } from "../../locales/language.ts";
import { foldText } from "../../text/fold-text.ts";
import type { SectionDefinition } from "../document-type.ts";
import { documentTypes } from "../registry.ts";
import { readTitleKey } from "./read-title-key.ts";

/** An accepted title that a heading was probably meant to be. */
export interface LikeTitle {
  readonly title: string;
  /** How many letters differ in the words of meaning; none where the title is the same. */
  readonly slips: number;
  /** How many letters differ in all. */
  readonly letters: number;
}

/**
 * Finds the title of a section that a heading was probably meant to be. It only suggests. Two titles are
 * alike where each word of meaning is the same or a slip of the hand: “Outside hlep” is “Outside help”.
 * A word that stands in other titles is meant as it is: “House rules” is never “House roles”, nor
 * “Grievance policy” “Privacy policy”.
 *
 * @param written the heading's words
 * @param definition the section
 * @param language the language of both
 * @returns the nearest title; `undefined` where none is alike
 */
export function findLikeTitle(
  written: string,
  definition: SectionDefinition,
  language: Language,
): LikeTitle | undefined {
  const readings = readWritten(written, language);
  if (readings.every(({ unknown }) => unknown === "several")) return undefined;
  const accepted = listAccepted(definition, language);
  return readings
    .flatMap(({ words, unknown }, reading) => {
      if (unknown === "several") return [];
      return (accepted[reading] ?? []).flatMap(({ title, words: wanted }) => {
        const slips = countSlips(words, wanted, unknown);
        if (slips === undefined) return [];
        return [{ title, slips, letters: distance(foldText(written), foldText(title)) }];
      });
    })
    .toSorted((first, second) => first.slips - second.slips || first.letters - second.letters)[0];
}

/**
 * Tells whether a heading may be misspelt at all: whether one of its words, and no more, is in no title.
 *
 * @param written the heading's words
 * @param language its language
 */
export function hasUnknownWord(written: string, language: Language): boolean {
  return readWritten(written, language).some(({ unknown }) => typeof unknown === "number");
}

/** A heading in one of the ways to read it. */
interface Written {
  readonly words: readonly string[];
  readonly unknown: ReturnType<typeof findUnknown>;
}

const knownReadings = new Map<Language, Map<string, readonly Written[]>>();
const mostKept = 5000;

/** Each free heading of a document is held against each section that it lacks. */
function readWritten(written: string, language: Language): readonly Written[] {
  const inLanguage = knownReadings.get(language) ?? new Map<string, readonly Written[]>();
  knownReadings.set(language, inLanguage);
  const known = inLanguage.get(written);
  if (known !== undefined) return known;
  const readings = readWords(written, language).map((words) => ({
    words,
    unknown: findUnknown(words, language),
  }));
  if (inLanguage.size >= mostKept) inLanguage.clear();
  inLanguage.set(written, readings);
  return readings;
}

/** A title as its words of meaning, and as all its words. */
function readWords(title: string, language: Language): readonly (readonly string[])[] {
  return [readTitleKey(title, language), foldText(title)].map((text) => text.split(" "));
}

interface Accepted {
  readonly title: string;
  readonly words: readonly string[];
}

const acceptedTitles = new Map<Language, WeakMap<SectionDefinition, readonly Accepted[][]>>();

/** A section's titles for each way to read one: every free heading of a document is held against them. */
function listAccepted(
  definition: SectionDefinition,
  language: Language,
): readonly (readonly Accepted[])[] {
  const inLanguage =
    acceptedTitles.get(language) ?? new WeakMap<SectionDefinition, readonly Accepted[][]>();
  acceptedTitles.set(language, inLanguage);
  const known = inLanguage.get(definition);
  if (known !== undefined) return known;
  const read = definition.titles[language].map((title) => ({
    title,
    readings: readWords(title, language),
  }));
  const accepted = [0, 1].map((at) =>
    read.map(({ title, readings }) => ({ title, words: readings[at] ?? [] })),
  );
  inLanguage.set(definition, accepted);
  return accepted;
}

/** Which word stands in no title and no search; more than one slip of the hand is another title. */
function findUnknown(words: readonly string[], language: Language): number | "none" | "several" {
  const known = listKnownWords(language);
  const unknown = words.flatMap((word, at) => (known.has(word) ? [] : [at]));
  if (unknown.length > 1) return "several";
  return unknown[0] ?? "none";
}

/** How many letters the unknown word lacks to the one that stands in its place; the others are the same. */
function countSlips(
  written: readonly string[],
  wanted: readonly string[],
  unknown: number | "none",
): number | undefined {
  if (written.length !== wanted.length) return undefined;
  if (written.some((word, at) => at !== unknown && word !== wanted[at])) return undefined;
  if (unknown === "none") return 0;
  const [word = "", meant = ""] = [written[unknown], wanted[unknown]];
  return isNear(word, meant) ? distance(word, meant) : undefined;
}

const shortest = 4;
/** From so many letters on, two may be wrong. */
const long = 7;

function isNear(word: string, meant: string): boolean {
  if (meant.length < shortest) return false;
  const letters = distance(word, meant);
  return letters <= (meant.length >= long ? 2 : 1) || (letters === 2 && isSwapped(word, meant));
}

/** The same letters in another order. */
function isSwapped(word: string, meant: string): boolean {
  const order = (text: string) => [...text].toSorted().join("");
  return order(word) === order(meant);
}

const knownWords = new Map<Language, ReadonlySet<string>>();

/** Every word that a title or a search may have. */
function listKnownWords(language: Language): ReadonlySet<string> {
  const known = knownWords.get(language);
  if (known !== undefined) return known;
  const words = documentTypes.flatMap(({ sections }) =>
    sections.flatMap(({ titles, searchWords }) => [
      ...titles[language].flatMap((title) => [readTitleKey(title, language), foldText(title)]),
      ...searchWords[language].map(foldText),
    ]),
  );
  const all = new Set(words.flatMap((text) => text.split(" ")));
  knownWords.set(language, all);
  return all;
}

import { distance } from "fastest-levenshtein";
import type { Language } from "../../locales/language.ts";
import { foldText } from "../../text/fold-text.ts";
import type { SectionDefinition } from "../document-type.ts";
import { documentTypes } from "../registry.ts";
import { readTitleKey } from "./read-title-key.ts";

/** An accepted title that a heading was probably meant to be. */
export interface LikeTitle {
  readonly title: string;
  /** How many letters differ. */
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
  const known = listKnownWords(language);
  const readings = [(title: string) => readTitleKey(title, language), foldText];
  return definition.titles[language]
    .flatMap((title) =>
      readings.flatMap((read) => {
        const slips = countSlips(read(written).split(" "), read(title).split(" "), known);
        const letters = distance(foldText(written), foldText(title));
        return slips === undefined ? [] : [{ title, slips, letters }];
      }),
    )
    .toSorted((first, second) => first.slips - second.slips || first.letters - second.letters)[0];
}

/** More than one slip of the hand in a title is another title. */
const mostWordsWrong = 1;

function countSlips(
  written: readonly string[],
  wanted: readonly string[],
  known: ReadonlySet<string>,
): number | undefined {
  if (written.length !== wanted.length) return undefined;
  const wrong = written.flatMap((word, at) => {
    const meant = wanted[at] ?? "";
    return word === meant ? [] : [{ word, meant }];
  });
  if (wrong.length > mostWordsWrong) return undefined;
  const isSlip = wrong.every(({ word, meant }) => !known.has(word) && isNear(word, meant));
  return isSlip
    ? wrong.reduce((sum, { word, meant }) => sum + distance(word, meant), 0)
    : undefined;
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

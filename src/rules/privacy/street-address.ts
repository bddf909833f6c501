import { writePlainSpaces } from "../../text/odd-spaces.ts";
import { findLetters, readGap, type SqueezedText, squeezeText } from "../../text/squeezed-text.ts";
import {
  directionWords,
  listNumberSpellings,
  listSpellings,
  streetTypeWords,
} from "./street-words.ts";

/** What a house is found by: its number and its street's name, in every spelling, squeezed. */
export interface HouseNumber {
  readonly numbers: readonly string[];
  readonly names: readonly string[];
}

/** A number, then up to six words: the end of a street is looked for among them. */
const housePattern =
  /(?<![\w.,$-])(\d{1,6}[A-Za-z]?)[ \t]{1,3}((?:[\p{L}\d.'’]{1,30}[ \t]{1,3}){0,5}[\p{L}\d.'’]{1,30})/gu;

/**
 * Reads the street addresses in a fact that is one or has one in it.
 *
 * @param text such as `77 W Quail Way, Mesa, AZ 85200 (blue door)`
 * @param isAddress whether the fact is an address: a street then needs no word such as “Street”
 */
export function readHouseNumbers(text: string, isAddress: boolean): readonly HouseNumber[] {
  const plain = writePlainSpaces(text.normalize("NFKC"));
  return [...plain.matchAll(housePattern)].flatMap(([, number = "", rest = ""], index) => {
    const words = rest.split(/[ \t]+/).map((word) => squeezeText(word).letters);
    const name = readStreetName(words, isAddress && index === 0);
    return name === undefined
      ? []
      : [{ numbers: listNumberSpellings(number), names: listNameSpellings(name) }];
  });
}

function readStreetName(
  words: readonly string[],
  needsNoType: boolean,
): readonly string[] | undefined {
  const start = words.length > 1 && directionWords.has(words[0] ?? "") ? 1 : 0;
  // “St” may be a saint's: the last type among the words ends the street.
  const end = words.findLastIndex((word, index) => index > start && streetTypeWords.has(word));
  if (end > 0) return words.slice(start, end);
  return needsNoType ? words.slice(start, start + 3) : undefined;
}

/** A long name of words that each have spellings would have very many. */
const mostSpellings = 64;

function listNameSpellings(words: readonly string[]): readonly string[] {
  return words.reduce<readonly string[]>(
    (names, word) =>
      names
        .flatMap((name) => listSpellings(word).map((spelling) => name + spelling))
        .slice(0, mostSpellings),
    [""],
  );
}

const types = ["", ...streetTypeWords].toSorted((first, second) => second.length - first.length);
const turns = ["", ...directionWords].toSorted((first, second) => second.length - first.length);
/** “77 on Quail Way”, “Quail Way no. 77”. */
const beforeName = ["", "on", "at", "onthe"];
const numberMarks: ReadonlySet<string> = new Set(["no", "nr", "num", "number"]);
const beforeNumber = ["", ...numberMarks, "house", "housenumber", "at", "is"];

/**
 * Finds a house's address in a text, however it is spelt: its number before its street's name or
 * behind it, with or without directions and the kind of street.
 *
 * @param squeezed the text
 * @param house what the house is found by
 * @returns where each starts in the text
 */
export function* findHouse(squeezed: SqueezedText, house: HouseNumber): Generator<number> {
  for (const name of house.names) {
    for (const at of findLetters(squeezed, name)) {
      const end = at + name.length;
      const behind = readBehind(squeezed, end);
      if (behind === undefined) continue;
      const before = findNumberBefore(squeezed, at, house, behind > end);
      if (before !== undefined) yield squeezed.offsets[before] ?? 0;
      else if (hasNumberBehind(squeezed, behind, house)) yield squeezed.offsets[at] ?? 0;
    }
  }
}

/** The end of the street's name with its type and direction; nothing inside a longer word. */
function readBehind(squeezed: SqueezedText, end: number): number | undefined {
  for (const type of types) {
    if (!squeezed.letters.startsWith(type, end) || !isWordEnd(squeezed, end + type.length))
      continue;
    return end + type.length;
  }
  return undefined;
}

function isWordEnd(squeezed: SqueezedText, index: number): boolean {
  if (readGap(squeezed, index) !== "" || index >= squeezed.letters.length) return true;
  // “77QuailHouse.jpg”: a capital or a digit starts a word of its own.
  return !/\p{Lowercase}/u.test(squeezed.text[squeezed.offsets[index] ?? 0] ?? "");
}

/** Far more than marks and codes take, and less than a thought between. */
const widestGap = 60;

function isNear(gap: string, isStreet: boolean): boolean {
  if (gap.length > widestGap || /\n\s*\n/.test(gap)) return false;
  return isStreet || !/[.!?;:|\n]\s/.test(gap);
}

function findNumberBefore(
  squeezed: SqueezedText,
  at: number,
  { numbers }: HouseNumber,
  isStreet: boolean,
): number | undefined {
  for (const turn of turns) {
    if (!endsAt(squeezed, turn, at)) continue;
    for (const word of beforeName) {
      const numberEnd = at - turn.length - word.length;
      if (!endsAt(squeezed, word, at - turn.length)) continue;
      for (const number of numbers) {
        const start = numberEnd - number.length;
        if (!endsAt(squeezed, number, numberEnd) || !isNumberStart(squeezed, start)) continue;
        if (isNear(readGap(squeezed, numberEnd), isStreet)) return start;
      }
    }
  }
  return undefined;
}

function endsAt({ letters }: SqueezedText, word: string, end: number): boolean {
  return end >= word.length && letters.startsWith(word, end - word.length);
}

function isNumberStart(squeezed: SqueezedText, index: number): boolean {
  const isDigits = /\d/.test(squeezed.letters[index] ?? "");
  if (readGap(squeezed, index) !== "") return !/[\d][.,]$/.test(readBefore(squeezed, index));
  const before = squeezed.letters[index - 1];
  return before === undefined || (isDigits ? !/\d/.test(before) : false);
}

function readBefore({ text, offsets }: SqueezedText, index: number): string {
  const at = offsets[index] ?? 0;
  return text.slice(Math.max(0, at - 2), at);
}

function hasNumberBehind(squeezed: SqueezedText, end: number, { numbers }: HouseNumber): boolean {
  for (const turn of turns) {
    if (!squeezed.letters.startsWith(turn, end)) continue;
    for (const word of beforeNumber) {
      const start = end + turn.length + word.length;
      if (!squeezed.letters.startsWith(word, end + turn.length)) continue;
      for (const number of numbers) {
        const numberEnd = start + number.length;
        if (!squeezed.letters.startsWith(number, start) || !isNumberEnd(squeezed, numberEnd))
          continue;
        if (isNear(readGap(squeezed, start), numberMarks.has(word))) return true;
      }
    }
  }
  return false;
}

function isNumberEnd(squeezed: SqueezedText, index: number): boolean {
  return index >= squeezed.letters.length || readGap(squeezed, index) !== "";
}

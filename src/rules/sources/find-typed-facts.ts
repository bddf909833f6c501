import type { Fact } from "../../content/facts/fact-table.ts";
import { memoize } from "../../content/memoize.ts";
import { findLetters, readGap, type SqueezedText, squeezeText } from "../../text/squeezed-text.ts";
import { findCodes } from "../privacy/find-codes.ts";
import { findHouse, readHouseNumbers } from "../privacy/street-address.ts";

/** A fact that stands in a text, and how it was told. */
export interface FoundFact {
  readonly fact: Fact;
  readonly what: "address" | "contact" | "code" | "name" | "words";
  /** Where it starts in the text. */
  readonly start: number;
}

/** Finds some facts in texts. */
export interface FactFinder {
  /** @returns every place of every fact, in any order */
  find(text: string): readonly FoundFact[];
}

/** Looks for one fact in one way. */
interface Look {
  readonly fact: Fact;
  readonly what: FoundFact["what"];
  readonly find: (text: SqueezedText) => Iterable<number>;
}

/**
 * Makes what finds facts in texts, however they are spelt there.
 *
 * @param hidden the facts to look for
 * @param open the facts that the texts' readers may know: what is the same there is no find
 */
export function createFactFinder(hidden: readonly Fact[], open: readonly Fact[]): FactFinder {
  const given = readGiven(open);
  const looks = hidden.flatMap(listLooks).filter((look) => !isGiven(look, given));
  return {
    find: (text) => {
      if (looks.length === 0) return [];
      const squeezed = squeezeText(text);
      return looks.flatMap(({ fact, what, find }) =>
        [...new Set(find(squeezed))].map((start) => ({ fact, what, start })),
      );
    },
  };
}

/** What facts give to their readers on purpose, and do not just have in their words. */
interface GivenFacts {
  /** Phone numbers in their international form. */
  readonly phones: ReadonlySet<string>;
  /** All other facts, each squeezed to its letters. */
  readonly letters: ReadonlySet<string>;
  readonly addresses: readonly SqueezedText[];
}

function readGiven(open: readonly Fact[]): GivenFacts {
  const phones = open.flatMap(({ value }) => (value.kind === "phone" ? [value.dialled] : []));
  const addresses = open.filter(({ reference }) => reference === "home.address");
  return {
    phones: new Set(phones),
    letters: new Set(open.map(({ value }) => squeezeText(value.shown).letters)),
    addresses: addresses.map(({ value }) => squeezeText(value.shown)),
  };
}

function isGiven({ fact: { value }, what, find }: Look, given: GivenFacts): boolean {
  if (value.kind === "phone") return given.phones.has(value.dialled);
  if (what === "address") return given.addresses.some((address) => [...find(address)].length > 0);
  if (what !== "contact" && what !== "name") return false;
  return given.letters.has(squeezeText(value.shown).letters);
}

function listLooks(fact: Fact): readonly Look[] {
  const { value } = fact;
  if (value.kind === "phone") {
    return listPhoneLooks(fact, value.dialled);
  }
  if (value.kind === "email") {
    const letters = squeezeText(value.shown).letters;
    return [{ fact, what: "contact", find: (text) => findWhole(text, letters) }];
  }
  if (value.kind !== "text") return [];
  const codes = listCodes(value.shown).map(
    (code): Look => ({ fact, what: "code", find: (text) => findCode(text, code) }),
  );
  // What residents may know besides is of other places, such as a clinic's address.
  if (fact.audience !== "house") return codes;
  const houses = readHouseNumbers(value.shown, fact.reference === "house.address").map(
    (house): Look => ({ fact, what: "address", find: (text) => findHouse(text, house) }),
  );
  if (fact.reference === "house.address") return houses;
  if (/^house\.staff\..*\.name$/.test(fact.reference)) return listNameLooks(fact, value.shown);
  return [...codes, ...houses, ...listWordLooks(fact, value.shown)];
}

const shortestPhone = 7;
/** Marks and codes that may stand between two digits of one number. */
const widestDigitGap = 24;

/** The number with its area code, however it is written; a staff phone without it as well. */
function listPhoneLooks(fact: Fact, dialled: string): readonly Look[] {
  const international = dialled.replace(/\D/g, "");
  if (international.length < shortestPhone) return [];
  const national = dialled.startsWith("+1") ? international.slice(1) : international;
  const local = dialled.startsWith("+1") && fact.audience === "house" ? national.slice(3) : "";
  return [{ fact, what: "contact", find: (text) => findPhone(text, national, local) }];
}

function* findPhone(text: SqueezedText, national: string, local: string): Generator<number> {
  const whole = new Set(
    findDigits(text, national, (before) => /(?:^|\D)(?:00|011)?1?$/.test(before)),
  );
  yield* [...whole].map((at) => text.offsets[at] ?? 0);
  const areaLength = national.length - local.length;
  for (const at of findDigits(text, local, (before) => !/\d$/.test(before))) {
    if (!whole.has(at - areaLength)) yield text.offsets[at] ?? 0;
  }
}

/** Finds where the digits of one number start among the squeezed letters. */
function* findDigits(
  text: SqueezedText,
  digits: string,
  mayFollow: (before: string) => boolean,
): Generator<number> {
  for (const at of findLetters(text, digits)) {
    const end = at + digits.length;
    const isOne = Array.from({ length: digits.length - 1 }, (_, index) =>
      readGap(text, at + index + 1),
    ).every((gap) => gap.length <= widestDigitGap && !/\n\s*\n/.test(gap));
    const isEnded =
      end >= text.letters.length ||
      readGap(text, end) !== "" ||
      !/\d/.test(text.letters[end] ?? "");
    if (isOne && isEnded && mayFollow(readDigitsBefore(text, at))) yield at;
  }
}

/** The digits that belong to the same number; another number stands farther away. */
function readDigitsBefore(text: SqueezedText, at: number): string {
  let start = at;
  while (
    start > 0 &&
    at - start < 6 &&
    /\d/.test(text.letters[start - 1] ?? "") &&
    /^[()\s.\u2010-\u2015-]{0,3}$/.test(readGap(text, start)) &&
    !/^\s{2,}$|^\n/.test(readGap(text, start))
  ) {
    start -= 1;
  }
  return text.letters.slice(start, at);
}

/** Whole words alone. */
function* findWhole(text: SqueezedText, letters: string): Generator<number> {
  for (const at of findLetters(text, letters)) {
    const end = at + letters.length;
    const isStart = at === 0 || readGap(text, at) !== "";
    const isEnd = end >= text.letters.length || readGap(text, end) !== "";
    if (isStart && isEnd) yield text.offsets[at] ?? 0;
  }
}

/** Lists codes without what stands before their first digit and behind their last. */
function listCodes(typed: string): readonly string[] {
  const found = findCodes(typed.normalize("NFKC"), "ownFact").flatMap(({ codes }) => codes);
  return [...new Set(found.map((code) => squeezeText(code).letters))];
}

/** Marks, an invisible character or a space, and not the end of a number in a list. */
const smallGap = /^(?:(?![,:!?|/$()\n]|\.\s).){0,12}$/su;

/** Finds a code that is no part of a longer number, whatever letters stand beside it. */
function* findCode(text: SqueezedText, code: string): Generator<number> {
  for (const at of findLetters(text, code)) {
    const end = at + code.length;
    const gaps = Array.from({ length: code.length - 1 }, (_, index) =>
      readGap(text, at + index + 1),
    );
    const isOne = gaps.every((gap) => smallGap.test(gap));
    if (isOne && !isInNumber(text, at) && !isInNumber(text, end)) yield text.offsets[at] ?? 0;
  }
}

/** Tells whether a number goes on from the letter before a place to the one behind it. */
function isInNumber(text: SqueezedText, at: number): boolean {
  const isDigit = (letter: string | undefined) => letter !== undefined && /\d/.test(letter);
  return (
    isDigit(text.letters[at - 1]) && isDigit(text.letters[at]) && /^[.,]?$/.test(readGap(text, at))
  );
}

/** Only what is written as a name is one: “House phone” is a label. */
function listNameLooks(fact: Fact, name: string): readonly Look[] {
  const words = name.match(/[\p{L}'’-]+/gu) ?? [];
  if (words.length === 0 || words.some((word) => !/^\p{Uppercase}/u.test(word))) return [];
  const { letters } = squeezeText(name);
  const find = (text: SqueezedText) =>
    [...findWhole(text, letters)].filter((at) => /\p{Uppercase}/u.test(text.text[at] ?? ""));
  return [{ fact, what: "name", find }];
}

/** So many words in a row, little ones left out, are no accident. */
const runLength = 4;
const littleWords = new Set(
  "a an and are as at be by for from in into is it of on or our out that the their then there this to up us we with you your".split(
    " ",
  ),
);
const wordPattern = /[\p{L}\p{N}][\p{L}\p{N}'’]*/gu;

function listWordLooks(fact: Fact, shown: string): readonly Look[] {
  const runs = new Set(
    shown
      .split(/[.;:!?()\n]/)
      .flatMap((phrase) => listRuns(phrase))
      .map(({ run }) => run),
  );
  if (runs.size === 0) return [];
  const find = (text: SqueezedText) =>
    listFirst(listRunsOnce(text).filter(({ run }) => runs.has(run)));
  return [{ fact, what: "words", find }];
}

/** Runs that overlap are one place. */
function listFirst(found: readonly Run[]): readonly number[] {
  return found
    .filter(({ index }, place) => found[place - 1]?.index !== index - 1)
    .map(({ start }) => start);
}

interface Run {
  readonly run: string;
  /** Its place among the text's words. */
  readonly index: number;
  /** Where it starts in the text. */
  readonly start: number;
}

/** Every fact that has words is looked for among the same runs. */
const listRunsOnce = memoize(({ text }: SqueezedText) => listRuns(text));

function listRuns(text: string): readonly Run[] {
  const words: string[] = [];
  const starts: number[] = [];
  for (const { index, 0: typed } of text.matchAll(wordPattern)) {
    const word = typed.toLowerCase();
    if (littleWords.has(word)) continue;
    words.push(word);
    starts.push(index);
  }
  return words.slice(runLength - 1).map((_, index) => ({
    run: words.slice(index, index + runLength).join(" "),
    index,
    start: starts[index] ?? 0,
  }));
}

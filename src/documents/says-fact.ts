import { memoize } from "../content/memoize.ts";
import type { FactPatterns, SensePatterns } from "../locales/document-language.ts";
import { foldText } from "../text/fold-text.ts";
import { listSections, type Section } from "./document.ts";

/** What shows a fact in one language, as its words are in `src/locales/`. */
export interface ShowingWords {
  readonly anyOf: readonly string[];
  readonly beside?: readonly string[] | undefined;
  readonly unless?: readonly string[] | undefined;
}

/** How a text stands to a fact: it says it, has its words in another sense, or has them nowhere. */
export type Saying = "said" | "otherwise" | "nowhere";

/**
 * Tells whether a section says a fact, or only has its words. A sentence says it that has one of the
 * words, one of those that belong beside them, and nothing that takes it back: no denial of what must be
 * there, no “ask staff about …”, and none of the words that make it the contrary. What another sentence
 * says well is said, whatever else stands in the section.
 *
 * @param section the section, with those inside it
 * @param words what shows the fact
 * @param isAffirmed whether the fact is only said when it is not denied
 * @param patterns how the text's language gives facts, and takes them back
 */
export function findSaying(
  section: Section,
  words: ShowingWords,
  isAffirmed: boolean,
  patterns: FactPatterns,
): Saying {
  return findSayingAmong(listStatementsBy(patterns)(section), words, isAffirmed, patterns);
}

/**
 * Tells how sentences stand to a fact, as {@link findSaying} does of those of a section.
 *
 * @param statements the sentences, folded
 * @param words what shows the fact
 * @param isAffirmed whether the fact is only said when it is not denied
 * @param patterns how the text's language gives facts, and takes them back
 */
export function findSayingAmong(
  statements: readonly Statement[],
  words: ShowingWords,
  isAffirmed: boolean,
  patterns: FactPatterns,
): Saying {
  const anyOf = words.anyOf.map(seekBy(patterns));
  const speaking = statements.filter(({ said }) => anyOf.some((any) => hasWords(said, any)));
  if (speaking.length === 0) return "nowhere";
  const sought = {
    anyOf,
    beside: (words.beside ?? []).map(seekBy(patterns)),
    unless: (words.unless ?? []).map(seekBy(patterns)),
  };
  const isSaid = speaking.some((statement) => says(statement, sought, isAffirmed, patterns));
  return isSaid ? "said" : "otherwise";
}

/** As {@link ShowingWords}, made to be looked for. */
interface SoughtOfFact {
  readonly anyOf: readonly SoughtWords[];
  readonly beside: readonly SoughtWords[];
  readonly unless: readonly SoughtWords[];
}

function says(
  { lead, said }: Statement,
  { anyOf, beside, unless }: SoughtOfFact,
  isAffirmed: boolean,
  { sense }: FactPatterns,
): boolean {
  const whole = lead === foldedNothing ? said : `${lead}${said.trimStart()}`;
  const isBeside = beside.length === 0 || beside.some((words) => hasWords(whole, words));
  if (!isBeside || unless.some((words) => isMeant(whole, words, sense))) return false;
  if (sense === undefined) return true;
  return anyOf
    .flatMap((words) => listSurroundings(lead, said, words))
    .some((surroundings) => !isTakenBack(surroundings, isAffirmed, sense));
}

/** What stands before some words and behind them, folded, each with a space at its ends. */
interface Surroundings {
  readonly before: string;
  readonly behind: string;
}

function isTakenBack(
  { before, behind }: Surroundings,
  isAffirmed: boolean,
  { deniedBefore, deniedBehind, putOffBefore, putOffBehind }: SensePatterns,
): boolean {
  if (putOffBefore.test(before) || putOffBehind.test(behind)) return true;
  return isAffirmed && (deniedBefore.test(before) || deniedBehind.test(behind));
}

/** “Never thrown out” is not thrown out. */
function isMeant(text: string, words: SoughtWords, sense: SensePatterns | undefined): boolean {
  const found = listSurroundings(foldedNothing, text, words);
  return found.some(({ before }) => sense === undefined || !sense.negated.test(before));
}

/** What takes words back stands near them; a page without a full stop is no sentence. */
const farthest = 200;
/** More places of one word in one sentence tell nothing new. */
const mostPlaces = 20;

function listSurroundings(lead: string, said: string, words: SoughtWords): readonly Surroundings[] {
  const { letters } = words;
  const wanted = words.behind === "nothing" ? letters : letters.trimEnd();
  const found: Surroundings[] = [];
  let at = said.indexOf(wanted);
  while (at !== -1 && found.length < mostPlaces) {
    const end = at + wanted.trimEnd().length;
    const before = `${lead}${said.slice(0, at)} `.slice(-farthest);
    found.push({ before, behind: said.slice(end, end + farthest) });
    at = said.indexOf(wanted, end);
  }
  return found;
}

/** A sentence, and the words that lead to it where it stands in a list; folded once they are looked through. */
export interface Statement {
  readonly lead: string;
  readonly said: string;
}

/** Every fact of a section is looked for among the same sentences. */
const listStatementsBy = memoize((patterns: FactPatterns) =>
  memoize((section: Section): readonly Statement[] =>
    listStatements(section).map((statement) => foldStatement(statement, patterns)),
  ),
);

/**
 * Folds a sentence with its lead, to be looked through.
 *
 * @param statement as it is written
 * @param patterns how the text's language gives facts
 */
export function foldStatement({ lead, said }: Statement, patterns: FactPatterns): Statement {
  return { lead: foldWords(lead, patterns), said: foldWords(said, patterns) };
}

const sentenceEnd = /(?<=[.!?;])["”’)]?\s+/;

/**
 * Lists what a section says. A list's entries each go on from the line above it that ends with a colon, or
 * from the heading where there is none; a table's row is one sentence, and so is a heading inside.
 */
function listStatements(section: Section): readonly Statement[] {
  return [
    ...listOwnStatements(section, ""),
    ...listSections(section).flatMap((inside) => [
      { lead: "", said: inside.title },
      ...listOwnStatements(inside, inside.title),
    ]),
  ];
}

/**
 * Lists what a section says itself, without those inside it.
 *
 * @param section the section
 * @param above what leads its sentences where nothing else does; empty for nothing
 */
export function listOwnStatements(
  { title, passage }: Section,
  above: string,
): readonly Statement[] {
  const entries = new Set(passage.listEntries.flatMap((entry) => entry.split("\n")));
  let lead = above;
  const lines = passage.text.split("\n").flatMap((line) => {
    const isEntry = entries.has(line);
    if (!isEntry) lead = /:\s*$/.test(line) ? line : above;
    const leading = isEntry && lead === "" ? title : lead;
    return line.split(sentenceEnd).map((said) => ({ lead: isEntry ? leading : above, said }));
  });
  return [...lines, ...passage.tableRows.map((said) => ({ lead: above, said }))];
}

/**
 * Tells whether a text mentions some words, whatever their case and punctuation.
 *
 * @param text the text
 * @param words words in their order; a trailing `*` stands for any ending, and a trailing `#` for a
 *   number, in digits or Roman
 * @param patterns how the text's language gives facts; with or without its endings, a word is the same
 */
export function mentions(text: string, words: string, patterns: FactPatterns): boolean {
  return hasWords(foldWords(text, patterns), seekBy(patterns)(words));
}

/** Words to be looked for in a text that is folded. */
export interface SoughtWords {
  /** Folded, with a space at each end. */
  readonly letters: string;
  /** What else may stand behind them. */
  readonly behind: "any ending" | "a number" | "nothing";
}

/**
 * Makes words ready to be looked for.
 *
 * @param patterns how the texts' language gives facts
 * @returns what takes words, written as those of a fact, to what `hasWords` looks for
 */
export function seekBy(patterns: FactPatterns) {
  return (words: string): SoughtWords => ({
    letters: foldWords(words, patterns),
    behind: words.endsWith("*") ? "any ending" : words.endsWith("#") ? "a number" : "nothing",
  });
}

/**
 * Tells whether a folded text has some words.
 *
 * @param folded the text, as {@link foldWords} gives it
 * @param sought the words, as {@link seekBy} gives them
 */
export function hasWords(folded: string, { letters, behind }: SoughtWords): boolean {
  if (behind === "a number") return hasNumberBehind(folded, letters);
  return folded.includes(behind === "any ending" ? letters.trimEnd() : letters);
}

/** Folds a text, with a space at each end, so that a word is found as a whole. */
export function foldWords(text: string, { ending }: FactPatterns): string {
  return ` ${foldText(text.replace(ending, ""))} `;
}

const foldedNothing = "  ";

function hasNumberBehind(folded: string, words: string): boolean {
  const behind = folded.split(words).slice(1);
  return behind.some((rest) => /^(?:\d+|[ivx]+) /.test(rest));
}

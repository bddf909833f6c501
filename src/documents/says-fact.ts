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
  const statements = listStatements(section);
  const hasWords = ({ said }: Statement) =>
    words.anyOf.some((any) => mentions(said, any, patterns));
  const speaking = statements.filter(hasWords);
  if (speaking.length === 0) return "nowhere";
  const isSaid = speaking.some((statement) => says(statement, words, isAffirmed, patterns));
  return isSaid ? "said" : "otherwise";
}

function says(
  { lead, said }: Statement,
  { anyOf, beside = [], unless = [] }: ShowingWords,
  isAffirmed: boolean,
  patterns: FactPatterns,
): boolean {
  const whole = `${lead} ${said}`;
  const isBeside = beside.length === 0 || beside.some((words) => mentions(whole, words, patterns));
  if (!isBeside || unless.some((words) => isMeant(whole, words, patterns))) return false;
  const { sense } = patterns;
  if (sense === undefined) return true;
  return anyOf
    .flatMap((words) => listSurroundings(lead, said, words, patterns))
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
function isMeant(text: string, words: string, patterns: FactPatterns): boolean {
  const found = listSurroundings("", text, words, patterns);
  const negated = patterns.sense?.negated;
  return found.some(({ before }) => negated === undefined || !negated.test(before));
}

/** What takes words back stands near them; a page without a full stop is no sentence. */
const farthest = 200;
/** More places of one word in one sentence tell nothing new. */
const mostPlaces = 20;

function listSurroundings(
  lead: string,
  said: string,
  words: string,
  patterns: FactPatterns,
): readonly Surroundings[] {
  const leading = foldWords(lead, patterns);
  const folded = foldWords(said, patterns);
  const whole = foldWords(words, patterns);
  const wanted = /[*#]$/.test(words) ? whole.trimEnd() : whole;
  const found: Surroundings[] = [];
  let at = folded.indexOf(wanted);
  while (at !== -1 && found.length < mostPlaces) {
    const end = at + wanted.trimEnd().length;
    const before = `${leading}${folded.slice(0, at)} `.slice(-farthest);
    found.push({ before, behind: folded.slice(end, end + farthest) });
    at = folded.indexOf(wanted, end);
  }
  return found;
}

/** A sentence, and the words that lead to it where it stands in a list. */
interface Statement {
  readonly lead: string;
  readonly said: string;
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

function listOwnStatements({ title, passage }: Section, above: string): readonly Statement[] {
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
  const folded = foldWords(text, patterns);
  const wanted = foldWords(words, patterns);
  if (words.endsWith("#")) return hasNumberBehind(folded, wanted);
  return folded.includes(words.endsWith("*") ? wanted.trimEnd() : wanted);
}

/** Folds a text, with a space at each end, so that a word is found as a whole. */
function foldWords(text: string, { ending }: FactPatterns): string {
  return ` ${foldText(text.replace(ending, ""))} `;
}

function hasNumberBehind(folded: string, words: string): boolean {
  const behind = folded.split(words).slice(1);
  return behind.some((rest) => /^(?:\d+|[ivx]+) /.test(rest));
}

import { memoize } from "../content/memoize.ts";
import { readSurroundings } from "../content/text-surroundings.ts";
import { listTextSentences, type ToldText } from "../content/told-text.ts";
import type { FactPatterns, SensePatterns } from "../locales/document-language.ts";
import { foldText } from "../text/fold-text.ts";
import type { EndMark, TextSentence } from "../text/sentences.ts";
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
  const seek = seekAllBy(patterns);
  const anyOf = seek(words.anyOf);
  const all = joinSaid(statements);
  const standing = anyOf.filter((any) => hasWords(all, any));
  if (standing.length === 0) return "nowhere";
  const speaking = statements.filter(({ said }) => standing.some((any) => hasWords(said, any)));
  const sought = {
    anyOf: standing,
    beside: seek(words.beside ?? noWords),
    unless: seek(words.unless ?? noWords),
  };
  const isSaid = speaking.some((statement) => says(statement, sought, isAffirmed, patterns));
  return isSaid ? "said" : "otherwise";
}

const noWords: readonly string[] = [];

/** The words of a fact are made ready once for all sections that are held against them. */
const seekAllBy = memoize((patterns: FactPatterns) => {
  const seek = seekBy(patterns);
  return memoize((words: readonly string[]): readonly SoughtWords[] => words.map(seek));
});

/** All that sentences say at one go: what stands nowhere in it is looked for in none of them. */
const joinSaid = memoize((statements: readonly Statement[]) =>
  statements.map(({ said }) => said).join("\n"),
);

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

/** A sentence, with the words that lead to it where it stands in a list; both folded to be looked through. */
export interface Statement {
  readonly lead: string;
  readonly said: string;
  /** As it was typed. */
  readonly typed: string;
}

/** Every fact of a section is looked for among the same sentences. */
const listStatementsBy = memoize((patterns: FactPatterns) =>
  memoize((section: Section): readonly Statement[] => [
    ...listOwnStatements(section, "", patterns),
    ...listSections(section).flatMap((inside) => [
      stateTitle(inside.title, patterns),
      ...listOwnStatements(inside, inside.title, patterns),
    ]),
  ]),
);

/**
 * Makes a statement of a title.
 *
 * @param title the title
 * @param patterns how the text's language gives facts
 */
export function stateTitle(title: string, patterns: FactPatterns): Statement {
  return { lead: foldedNothing, said: foldWords(title, patterns), typed: title };
}

/** What a dash parts is often one thing, and what a semicolon parts is two. */
const ends: ReadonlySet<EndMark> = new Set(["stop", "question", "semicolon", "line", "bullet"]);

/**
 * Lists what a section says itself, without those inside it. A list's entries each go on from the line above it
 * that ends with a colon, or from the heading where there is none; a table's row is one sentence.
 *
 * @param section the section
 * @param above what leads its sentences where nothing else does; empty for nothing
 * @param patterns how the text's language gives facts
 */
export function listOwnStatements(
  { title, passage }: Section,
  above: string,
  patterns: FactPatterns,
): readonly Statement[] {
  const foldedAbove = foldWords(above, patterns);
  const entryLead = above === "" ? foldWords(title, patterns) : foldedAbove;
  const forms = new Map(readSurroundings(passage.tokens).map((found) => [found.token, found]));
  const texts = new Map(passage.runs.map(({ token, told }) => [token, told]));
  const rows: Statement[][] = [];
  const runs = passage.runs.flatMap(({ token, told }) => {
    const { form, lead: [leading] = [], row = 0 } = forms.get(token) ?? {};
    const isEntry = form === "entry";
    const led = leading === undefined ? undefined : texts.get(leading);
    const lead = !isEntry ? foldedAbove : led === undefined ? entryLead : foldLast(led, patterns);
    const said = listTextSentences(told, ends).map((sentence) => ({
      lead,
      said: foldSentence(sentence, told.typed, patterns),
      typed: sentence.text,
    }));
    if (form === "cell") rows[row] = [...(rows[row] ?? []), ...said];
    return said;
  });
  return [...runs, ...rows.flatMap((cells) => joinRow(cells, foldedAbove))];
}

/** A list goes on from the last sentence above it. */
function foldLast(told: ToldText, patterns: FactPatterns): string {
  const last = listTextSentences(told, ends).at(-1);
  return last === undefined ? foldedNothing : foldSentence(last, told.typed, patterns);
}

function joinRow(cells: readonly Statement[], lead: string): readonly Statement[] {
  if (cells.length < 2) return [];
  const said = ` ${cells.map((cell) => cell.said.trim()).join(" ")} `;
  return [{ lead, said, typed: cells.map(({ typed }) => typed).join(" ") }];
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

/** The words of a sentence as {@link foldWords} folds them: a number's parts are numbers of their own there. */
function foldSentence({ words }: TextSentence, typed: string, { ending }: FactPatterns): string {
  const folded = words.map(({ text, start, end }) => {
    const letters =
      text.length === end - start ? text : foldText(typed.slice(start, end).replace(ending, ""));
    return /^\$|\d[,.:]/.test(letters) ? foldText(letters) : letters;
  });
  return ` ${folded.join(" ")} `;
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

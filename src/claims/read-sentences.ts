import type { Audience } from "../content/audience.ts";
import {
  createToldText,
  leaveOutQuoted,
  listTextSentences,
  type ToldText,
} from "../content/told-text.ts";
import type { PlaceWithEnd } from "../findings/place.ts";
import type { ClaimSubject } from "../locales/document-claims.ts";
import type { EndMark, TextSentence } from "../text/sentences.ts";
import { readWordsOf, type Word } from "../text/words.ts";
import type { FoldedWords } from "./claim-language.ts";
import { isOtherTitle } from "./other-senses.ts";
import { readTimes } from "./values/read-times.ts";

/** A run of words of a document: a heading, a paragraph, an entry of a list, or a cell of a table. */
export interface ToldBlock {
  readonly told: ToldText;
  readonly form: "title" | "paragraph" | "entry" | "head" | "cell" | "front matter";
  /** What it goes on from: the line above a list, or a cell's column and the first cell of its row. */
  readonly lead: ToldText;
  readonly row?: number;
  readonly audience: Audience;
  readonly section: { readonly title: string; readonly depth: number } | undefined;
  placeAt(offset: number, typed: string): PlaceWithEnd;
}

/** What a document says in one sentence, an entry of a list or a row of a table. */
export interface Sentence extends FoldedWords {
  readonly text: string;
  /** Where its text starts in its block, in which its words have their places too. */
  readonly offset: number;
  /** What it goes on from, nearest first: the line above it, the head of its column, titles. */
  readonly context: readonly FoldedWords[];
  /** The sentence before it in the same paragraph or entry. */
  readonly before?: FoldedWords;
  /** The same, where “it” or “them” stands for what that names. */
  readonly goesOn?: FoldedWords;
  /** The few words right before it that say what the whole entry is about: “Program fee. $165 a week, by card.” */
  readonly name?: FoldedWords;
  readonly audience: Audience;
  /** What it stands in: the same for all sentences of a section. */
  readonly section: object;
  /** What it stands in: the same for all sentences of a paragraph, a list or a table. */
  readonly isTitle: boolean;
  readonly isOfTable: boolean;
  placeAt(offset: number, typed: string): PlaceWithEnd;
}

type Fold = (words: readonly Word[]) => FoldedWords;

/**
 * Lists the subjects that a sentence names, or what it goes on from.
 *
 * @param sentence the sentence
 * @param above how much of what it goes on from is looked at, nearest first
 */
export function listNamed(
  { named, context, goesOn }: Sentence,
  above = Number.POSITIVE_INFINITY,
): ReadonlySet<ClaimSubject> {
  const all = new Set(named);
  if (above === Number.POSITIVE_INFINITY) for (const one of goesOn?.named ?? []) all.add(one);
  for (const folded of context.slice(0, above)) for (const one of folded.named) all.add(one);
  return all;
}

/**
 * Reads the sentences of a document that tell of its home here and now.
 *
 * @param blocks what the document says, in reading order
 * @param title what the document is called
 * @param fold finds in some words what is looked for
 */
export function readSentences(
  blocks: readonly ToldBlock[],
  title: string,
  fold: Fold,
): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let titles: readonly OpenTitle[] = [{ depth: 0, folded: fold(readWordsOf(title)), text: title }];
  let lines: readonly FoldedWords[] = [];
  let noSection: object = {};
  for (const block of joinBlocks(blocks)) {
    const { form, section } = block;
    if (form === "front matter") continue;
    if (form === "title") {
      const depth = section?.depth ?? 0;
      const folded = fold(block.told.words);
      titles = [
        { depth, folded, text: block.told.typed },
        ...titles.filter((open) => open.depth < depth),
      ];
      lines = [];
    }
    if (titles.some(({ text }) => isOtherTitle(text))) continue;
    const isTitleLine = form === "paragraph" && isLikeTitle(block.told.typed, block.told.words);
    if (isTitleLine) {
      lines = [fold(block.told.words)];
      noSection = {};
    }
    const above = titles.map(({ folded }) => folded).slice(form === "title" ? 1 : 0);
    const context = [...(isTitleLine ? [] : lines), ...above];
    const lead = block.lead.words.length === 0 ? [] : [fold(block.lead.words)];
    const isTitle = form === "title" || isTitleLine;
    sentences.push(
      ...readBlock(block, { context, lead, isTitle, fold, section: section ?? noSection }),
    );
  }
  return sentences;
}

interface OpenTitle {
  readonly depth: number;
  readonly folded: FoldedWords;
  readonly text: string;
}

interface Around {
  readonly context: readonly FoldedWords[];
  readonly lead: readonly FoldedWords[];
  readonly isTitle: boolean;
  readonly section: object;
  readonly fold: Fold;
}

function readBlock(block: ToldBlock, { context, lead: ledBy, isTitle, section, fold }: Around) {
  const sentences: Sentence[] = [];
  let line: readonly FoldedWords[] = [];
  let lead: readonly FoldedWords[] = ledBy;
  let name: FoldedWords | undefined;
  let before: FoldedWords | undefined;
  const told = leaveOutQuoted(block.told);
  const parts = joinLabels(listTextSentences(told, partEnds));
  for (const lineOf of listTextSentences(told, lineEnds)) {
    const end = lineOf.offset + lineOf.text.length;
    for (const part of parts) {
      const { text, words, offset } = part;
      if (offset < lineOf.offset || offset >= end) continue;
      const isLead = part === parts[0] && parts.length > 1 && isShortLead(part);
      if (isLead) name = fold(words);
      // What answers a question goes on from it: “What time is curfew? 10 pm.”
      if (isLead || part.by === "question") {
        lead = [fold(words), ...(name === undefined || isLead ? [] : [name]), ...ledBy];
      }
      if (part.by === "question") continue;
      const folded = fold(words);
      const previous = before;
      before = folded;
      const label = previous !== undefined && beginsWithLabel(text) ? [previous] : [];
      const goesOn = words.some(isPronoun) ? previous : undefined;
      sentences.push({
        ...folded,
        ...(previous === undefined ? {} : { before: previous }),
        ...(goesOn === undefined ? {} : { goesOn }),
        ...(part === parts[1] && name !== undefined ? { name } : {}),
        text,
        offset,
        isTitle,
        isOfTable: block.form === "cell",
        section,
        audience: block.audience,
        context: [...label, ...line, ...lead, ...context],
        placeAt: (at, typed) => block.placeAt(at, typed),
      });
    }
    if (isLikeTitle(lineOf.text, lineOf.words)) line = [fold(lineOf.words)];
  }
  return sentences;
}

const mostLeadWords = 4;
/** “Is there a curfew?” is answered, and “Leaving?” leads to what is said of it. */
const asking =
  /^(?:is|are|am|was|do|does|did|can|may|will|would|should|must|has|have|what|who|when|where|why|how|which|whose)$/;

/** “Curfew. Home by ten.”, “3.2 Quiet. From ten at night.”, “Leaving? Tell us first.” */
function isShortLead({ text, words, by }: TextSentence): boolean {
  if (by !== "stop" && by !== "question") return false;
  const said = /^\d/.test(words[0]?.text ?? "") ? words.slice(1) : words;
  return (
    said.length > 0 &&
    said.length <= mostLeadWords &&
    !(by === "question" && asking.test(said[0]?.text ?? "")) &&
    !said.some((word) => /\d/.test(word.text)) &&
    /^[^\p{Letter}]*\p{Uppercase}/u.test(text)
  );
}

/** A line of its own may be a title for the next. */
const lineEnds: ReadonlySet<EndMark> = new Set(["line", "bullet"]);

/** What a semicolon or a long dash parts are two things that are told. */
const partEnds: ReadonlySet<EndMark> = new Set([
  "stop",
  "question",
  "semicolon",
  "dash",
  "line",
  "bullet",
]);

/** Tells whether a word stands for what was named before. */
export function isPronoun({ text }: Word): boolean {
  return text === "it" || text === "them" || text === "they" || text === "these";
}

const labelPattern =
  /^\s*(?:location|where|place|time|when|day|hours|cost|amount|who|deadline|timeline|how long)\s*:/i;

/** “Location: the kitchen” tells where that is of which the sentence before it tells. */
function beginsWithLabel(text: string): boolean {
  return labelPattern.test(text);
}

const mostLabelWords = 5;

/** “Shared — $155 a week” is one thing: a few words before a long dash name what stands behind it. */
function joinLabels(parts: readonly TextSentence[]): readonly TextSentence[] {
  const joined: TextSentence[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const isLabelled = before?.by === "dash" && before.words.length <= mostLabelWords;
    if (before === undefined || !(isLabelled || isEmphasis(part))) joined.push(part);
    else {
      const words = [...before.words, ...part.words];
      joined[joined.length - 1] = { ...before, text: before.text + part.text, words, by: part.by };
    }
  }
  return joined;
}

/** “No guests overnight. Ever.” is one sentence. */
function isEmphasis({ words }: TextSentence): boolean {
  return /^(?:ever|never|period|none|at all|ever again|no exceptions?|without exception)$/.test(
    words.map(({ text }) => text).join(" "),
  );
}

const mostTitleWords = 9;

/** A short line without a full stop, such as a title that is no heading. */
function isLikeTitle(text: string, words: readonly Word[]): boolean {
  const typed = text.trim();
  if (words.length > mostTitleWords || typed.length > 90 || /[.!?;,]$|\n/.test(typed)) return false;
  if (!/^[^\p{Letter}]*\p{Uppercase}/u.test(typed) || !/\p{Letter}{3}/u.test(typed)) return false;
  return readTimes(words).length === 0;
}

/** Joins what is told in two: a line with nothing but a time and the next, and the cells of a row of two. */
function joinBlocks(blocks: readonly ToldBlock[]): readonly ToldBlock[] {
  const joined: ToldBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const [before, block, next, afterNext] = [
      blocks[at - 1],
      blocks[at],
      blocks[at + 1],
      blocks[at + 2],
    ];
    if (block === undefined) continue;
    const isPair =
      next !== undefined && isRowOfTwo(before, block, next, afterNext) ? "row" : undefined;
    const isTimed =
      block.form === "paragraph" && next?.form === "paragraph" && isOnlyTime(block.told);
    if (next !== undefined && (isPair !== undefined || isTimed)) {
      joined.push(joinTwo(block, next));
      at += 1;
    } else joined.push(block);
  }
  return joined;
}

function isRowOfTwo(
  before: ToldBlock | undefined,
  block: ToldBlock,
  next: ToldBlock,
  afterNext: ToldBlock | undefined,
): boolean {
  const isOfRow = (other: ToldBlock | undefined) =>
    other?.form === "cell" && other.row === block.row && other.section === block.section;
  return block.form === "cell" && !isOfRow(before) && isOfRow(next) && !isOfRow(afterNext);
}

function isOnlyTime({ words }: ToldText): boolean {
  const [time, ...others] = readTimes(words);
  return time !== undefined && others.length === 0 && time.from === 0 && time.to === words.length;
}

function joinTwo(first: ToldBlock, second: ToldBlock): ToldBlock {
  const end = first.told.typed.length;
  return {
    ...second,
    told: createToldText(`${first.told.typed}: ${second.told.typed}`),
    placeAt: (offset, typed) =>
      offset < end
        ? first.placeAt(offset, typed)
        : second.placeAt(Math.max(0, offset - end - 2), typed),
  };
}

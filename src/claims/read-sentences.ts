import type { Audience } from "../content/audience.ts";
import type { PlaceWithEnd } from "../findings/place.ts";
import type { ClaimSubject } from "../locales/document-claims.ts";
import type { FoldedWords } from "./claim-language.ts";
import { isOtherTitle } from "./other-senses.ts";
import { flattenText, hideQuoted, splitSentences, type TextSpan } from "./split-sentences.ts";
import { readTimes } from "./values/read-times.ts";
import { readWordsOf, type Word } from "./words.ts";

/** A run of words of a document: a heading, a paragraph, an entry of a list, or a cell of a table. */
export interface ToldBlock {
  readonly words: string;
  readonly form: "title" | "paragraph" | "entry" | "head" | "cell" | "front matter";
  /** What it goes on from: the line above a list, or a cell's column and the first cell of its row. */
  readonly lead: string;
  readonly row?: number;
  readonly audience: Audience;
  readonly section: { readonly title: string; readonly depth: number } | undefined;
  placeAt(offset: number, typed: string): PlaceWithEnd;
}

/** What a document says in one sentence, an entry of a list or a row of a table. */
export interface Sentence extends FoldedWords {
  readonly text: string;
  /** What it goes on from, nearest first: the line above it, the head of its column, titles. */
  readonly context: readonly FoldedWords[];
  /** The sentence before it in the same paragraph or entry. */
  readonly before?: FoldedWords;
  /** The same, where “it” or “them” stands for what that names. */
  readonly goesOn?: FoldedWords;
  readonly audience: Audience;
  /** What it stands in: the same for all sentences of a section. */
  readonly section: object;
  /** What it stands in: the same for all sentences of a paragraph, a list or a table. */
  readonly isTitle: boolean;
  placeAt(offset: number, typed: string): PlaceWithEnd;
}

type Fold = (text: string) => FoldedWords;

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
 * @param title the document's own title
 * @param foldWords folds a text, and finds in it what is looked for
 */
export function readSentences(
  blocks: readonly ToldBlock[],
  title: string,
  foldWords: Fold,
): readonly Sentence[] {
  const leads = new Map<string, FoldedWords>();
  const fold: Fold = (text) => foldWords(flattenText(text));
  const foldLead: Fold = (text) => {
    const folded = leads.get(text) ?? fold(text);
    leads.set(text, folded);
    return folded;
  };
  const sentences: Sentence[] = [];
  const outermost = { depth: 0, folded: fold(title), text: title };
  let titles: readonly OpenTitle[] = [outermost];
  let lines: readonly FoldedWords[] = [];
  let noSection: object = {};
  for (const block of joinBlocks(blocks)) {
    const { form, section } = block;
    if (form === "front matter") continue;
    if (form === "title") {
      const depth = section?.depth ?? 0;
      const folded = fold(block.words);
      titles = [
        { depth, folded, text: block.words },
        ...titles.filter((open) => open.depth < depth),
      ];
      lines = [];
    }
    if (titles.some(({ text }) => isOtherTitle(text))) continue;
    const isTitleLine = form === "paragraph" && isLikeTitle(block.words);
    if (isTitleLine) {
      lines = [fold(block.words)];
      noSection = {};
    }
    const above = titles.map(({ folded }) => folded).slice(form === "title" ? 1 : 0);
    const context = [...(isTitleLine ? [] : lines), ...above];
    const lead = block.lead.trim() === "" ? [] : [foldLead(block.lead)];
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

function readBlock(block: ToldBlock, { context, lead, isTitle, section, fold }: Around) {
  const sentences: Sentence[] = [];
  let line: readonly FoldedWords[] = [];
  let before: FoldedWords | undefined;
  for (const span of splitLines(block.words)) {
    for (const { text, offset } of joinLabels(splitSentences(hideQuoted(flattenText(span.text))))) {
      const folded = fold(text);
      const label = before !== undefined && beginsWithLabel(text) ? [before] : [];
      const previous = before;
      const goesOn = folded.words.some(isPronoun) ? previous : undefined;
      before = folded;
      sentences.push({
        ...folded,
        ...(previous === undefined ? {} : { before: previous }),
        ...(goesOn === undefined ? {} : { goesOn }),
        text,
        isTitle,
        section,
        audience: block.audience,
        context: [...label, ...line, ...lead, ...context],
        placeAt: (at, typed) => block.placeAt(span.offset + offset + at, typed),
      });
    }
    if (isLikeTitle(span.text)) line = [fold(span.text)];
  }
  return sentences;
}

/** Tells whether a word stands for what was named before. */
export function isPronoun({ text }: Word): boolean {
  return text === "it" || text === "them" || text === "they" || text === "these";
}

const label =
  /^\s*(?:location|where|place|time|when|day|hours|cost|amount|who|deadline|timeline|how long)\s*:/i;

/** “Location: the kitchen” tells where that is of which the sentence before it tells. */
function beginsWithLabel(text: string): boolean {
  return label.test(text);
}

const mostLabelWords = 5;

/** “Shared — $155 a week” is one thing: a few words before a long dash name what stands behind it. */
function joinLabels(spans: readonly TextSpan[]): readonly TextSpan[] {
  const joined: TextSpan[] = [];
  for (const span of spans) {
    const before = joined.at(-1);
    const isLabel =
      before?.text.endsWith("—") === true && readWordsOf(before.text).length <= mostLabelWords;
    if (before === undefined || !isLabel) joined.push(span);
    else joined[joined.length - 1] = { text: `${before.text}${span.text}`, offset: before.offset };
  }
  return joined;
}

/** A line that long goes on in the next. */
const longestLine = 60;

/** “4.2 Property”, “(b) Passes”, “c. Visits”: such a line begins something new. */
const numbering = /^\s{0,8}(?:\d{1,2}\.\d{1,2}\.?|\(?[a-z\d]{1,2}[.)])\s+\S/;

/** Lines that are each a sentence of their own, such as those of an address or of a list that is typed by hand. */
function splitLines(words: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  let lineStart = 0;
  for (const { 0: mark, index } of words.matchAll(/\n|\[ ?[xX]? ?\]|[☐•]/g)) {
    if (mark !== "\n") {
      spans.push({ text: words.slice(start, index), offset: start });
      start = index;
      continue;
    }
    const line = words.slice(lineStart, index);
    const next = words.slice(index + 1);
    const isEnded = line.trim().length < longestLine && /^\s*[\p{Uppercase}\p{So}☐]/u.test(next);
    if ((isEnded && !/,\s*$/.test(line)) || numbering.test(next)) {
      spans.push({ text: words.slice(start, index), offset: start });
      start = index + 1;
    }
    lineStart = index + 1;
  }
  return [...spans, { text: words.slice(start), offset: start }];
}

const mostTitleWords = 9;

/** A short line without a full stop, such as a title that is no heading. */
function isLikeTitle(words: string): boolean {
  const typed = words.trim();
  if (typed.length > 90 || /[.!?;,]$/.test(typed) || typed.includes("\n")) return false;
  if (!/^[^\p{Letter}]*\p{Uppercase}/u.test(typed) || !/\p{Letter}{3}/u.test(typed)) return false;
  return readWordsOf(typed).length <= mostTitleWords && readTimes(readWordsOf(typed)).length === 0;
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
      block.form === "paragraph" && next?.form === "paragraph" && isOnlyTime(block.words);
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

function isOnlyTime(words: string): boolean {
  const read = readWordsOf(words);
  const [time, ...others] = readTimes(read);
  return time !== undefined && others.length === 0 && time.from === 0 && time.to === read.length;
}

function joinTwo(first: ToldBlock, second: ToldBlock): ToldBlock {
  const start = first.words.length + 2;
  return {
    ...second,
    words: `${first.words}: ${second.words}`,
    placeAt: (offset, typed) =>
      offset < first.words.length
        ? first.placeAt(offset, typed)
        : second.placeAt(Math.max(0, offset - start), typed),
  };
}

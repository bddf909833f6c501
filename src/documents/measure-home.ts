import type { FactTable } from "../content/facts/fact-table.ts";
import type { Passage } from "../content/passage.ts";
import { readWords } from "../content/read-words.ts";
import { measuredLanguage, measureReading, splitSentences } from "../text/measure-reading.ts";
import { type Document, type Home, listSections } from "./document.ts";

/** The hardest sentence of a section, by the length of the sentence and of its words. */
export interface HardSentence {
  /** As a visitor reads it, facts filled in. */
  readonly text: string;
  /** Years of school, by the formula of `measureReading`, which was made for whole passages. */
  readonly grade: number;
  /** The line of the file in which it starts. */
  readonly line: number;
  /** Every line of the paragraph in which it stands. */
  readonly paragraph: { readonly first: number; readonly last: number };
}

/** How hard a section is to read, without the sections inside it. */
export interface SectionReading {
  readonly title: string;
  /** The line of its heading; of what stands before the first heading, the line it begins on. */
  readonly line: number;
  readonly words: number;
  /** Years of school; none where there are too few words to tell. */
  readonly grade: number | undefined;
  /** None where no sentence is as long as one that can be hard. */
  readonly hardest: HardSentence | undefined;
}

/** How hard a document is to read, section by section. */
export interface DocumentReading {
  readonly file: string;
  /** None where it is in a language that the formula was not made for. */
  readonly sections: readonly SectionReading[] | undefined;
}

/** Of fewer words a grade says more of one name or one short line than of the text. */
const fewestWords = 30;
/** A sentence of fewer words is made hard by a single long one, which is often the right one. */
const fewestWordsOfSentence = 8;

/**
 * Measures how hard the documents of a home are to read.
 *
 * @param home the home
 * @returns its documents, in their order
 */
export function measureHome({ documents, facts }: Home): readonly DocumentReading[] {
  return documents.map((document) => ({
    file: document.file,
    sections:
      document.language === measuredLanguage ? measureSections(document, facts.table) : undefined,
  }));
}

/**
 * Measures how hard each section of a document is to read: its paragraphs and the entries of its lists.
 * Headings and the cells of tables are no sentences, and do not count.
 *
 * @param document the document
 * @param facts what its references are filled with
 * @returns the sections that say something in sentences, in reading order; before them, under the document's
 *   title, what stands before the first
 */
function measureSections(document: Document, facts: FactTable): readonly SectionReading[] {
  const { lineOffset } = document.written.source;
  const opening = { title: document.title, line: undefined, passage: document.introduction };
  const sections = listSections(document).map(({ title, place, passage }) => ({
    title,
    line: place.line,
    passage,
  }));
  return [opening, ...sections].flatMap(({ title, line, passage }) => {
    const paragraphs = listParagraphs(passage, facts, lineOffset);
    const { words, grade } = measureReading(paragraphs.map(({ text }) => text));
    if (words === 0) return [];
    const hardest = paragraphs
      .flatMap(listHardSentences)
      .toSorted((first, second) => second.grade - first.grade)[0];
    const start = line ?? paragraphs[0]?.first ?? lineOffset + 1;
    return [{ title, line: start, words, grade: words < fewestWords ? undefined : grade, hardest }];
  });
}

/** A paragraph's words, and where it stands in the file. */
interface Paragraph {
  readonly text: string;
  readonly first: number;
  readonly last: number;
}

function listParagraphs(
  { tokens }: Passage,
  facts: FactTable,
  lineOffset: number,
): readonly Paragraph[] {
  return tokens.flatMap((token, index) => {
    if (token.type !== "inline" || tokens[index - 1]?.type !== "paragraph_open") return [];
    const [start, end] = token.map ?? [0, 0];
    return [
      { text: readWords(token, facts), first: lineOffset + start + 1, last: lineOffset + end },
    ];
  });
}

function listHardSentences({ text, first, last }: Paragraph): readonly HardSentence[] {
  let from = 0;
  let line = first;
  return splitSentences(text).flatMap((sentence) => {
    const start = text.indexOf(sentence, from);
    line += text.slice(from, start).split("\n").length - 1;
    const { words, grade } = measureReading([sentence]);
    const hard = { text: sentence, grade, line, paragraph: { first, last } };
    line += sentence.split("\n").length - 1;
    from = start + sentence.length;
    return words < fewestWordsOfSentence ? [] : [hard];
  });
}

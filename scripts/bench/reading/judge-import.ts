import { foldText } from "../../../src/text/fold-text.ts";
import type { CheckedSet } from "./read-set.ts";
import type { WordFileTruth } from "./truth.ts";

/** A heading of a Word file, and what the import made of it. */
export interface JudgedHeading {
  readonly title: string;
  readonly document: string;
  /** Whether it became a heading or the title of a document. */
  readonly isFound: boolean;
  readonly hasSection: boolean;
  /** Whether it stands in the document it belongs to. */
  readonly isInPlace: boolean;
}

/**
 * Tells of each heading of a set's Word file whether the import found it, and where it put it. Headings with
 * one text are told apart by their order alone, so any of them will do.
 *
 * @param set the set, with what would come of its Word file
 */
export function judgeHeadings({ truth, plan }: CheckedSet): readonly JudgedHeading[] {
  if (truth.docx === undefined || plan === undefined) return [];
  const found = plan.documents.flatMap(({ file, title, headings }) =>
    [title, ...headings.map((heading) => heading.title)].map((text) => ({
      file,
      name: foldText(text),
    })),
  );
  return truth.docx.headings.map(({ text, document, sections }) => {
    const alike = found.filter(({ name }) => name === foldText(text));
    return {
      title: text,
      document,
      isFound: alike.length > 0,
      hasSection: sections.length > 0,
      isInPlace: alike.some(({ file }) => file === document),
    };
  });
}

/** The words of a Word file: those a reader sees, and those that neither came along nor are listed. */
export interface JudgedWords {
  readonly seen: number;
  /** Of those seen, so many stand in the documents at the least. */
  readonly kept: number;
  readonly unaccounted: number;
}

/**
 * Counts the words of a set's Word file before and after.
 *
 * @param set the set, with what would come of its Word file
 */
export function judgeWords({ truth, plan }: CheckedSet): JudgedWords {
  if (truth.docx === undefined || plan === undefined) return { seen: 0, kept: 0, unaccounted: 0 };
  const { words }: WordFileTruth = truth.docx;
  const { lost, added } = plan.words.difference;
  return {
    seen: words,
    kept: Math.min(words, plan.words.written - plan.words.added),
    unaccounted: lost.length + added.length,
  };
}

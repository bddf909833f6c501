import type { Audience } from "../../content/audience.ts";
import { memoize } from "../../content/memoize.ts";
import type { Document, Section } from "../../documents/document.ts";
import type { PlaceWithEnd } from "../../findings/place.ts";
import { foldText } from "../../text/fold-text.ts";
import { listTextBlocks, type TextBlock } from "./text-blocks.ts";

/** A word as it is compared: small letters and digits, with where it was typed. */
export interface Word {
  readonly letters: string;
  /** Where it starts and ends in the words of its block. */
  readonly start: number;
  readonly end: number;
  /** Whether a comma, a colon, a dash or a bracket stands before it. */
  readonly isAfterPause: boolean;
}

/** A sentence of a document, or an entry or a cell that has no full stop, with what it goes on from. */
export interface Sentence {
  readonly words: readonly Word[];
  /** The line that a list goes on from, with a colon or without; a cell's column and first cell. */
  readonly lead: readonly Word[];
  /** The headings above, the nearest last, and a line that stands as a title below them. */
  readonly titles: readonly (readonly Word[])[];
  readonly isQuestion: boolean;
  readonly audience: Audience;
  readonly section: Section | undefined;
  readonly block: TextBlock;
  /**
   * Finds the place of some of its words.
   *
   * @param first the first word, by its place among {@link words}
   * @param last the last one
   */
  placeOf(first: number, last: number): PlaceWithEnd;
}

/**
 * Lists the sentences of a document, each folded once for all rules that look for words. Headings and
 * front matter are none: they are what sentences stand below.
 *
 * @param document the document; references to facts stay as typed
 */
export const listSentences = memoize((document: Document): readonly Sentence[] => {
  const titles = listTitles(document);
  let section: Section | undefined;
  let titleLine: readonly Word[] | undefined;
  let above: TextBlock | undefined;
  return listTextBlocks(document).flatMap((block) => {
    if (block.form === "front matter" || block.form === "head") return [];
    if (block.section !== section) {
      section = block.section;
      titleLine = undefined;
      above = undefined;
    }
    if (block.form === "title") return [];
    const words = splitWords(block.words);
    const isTitle = isTitleLine(block, words);
    const headings = [
      ...(block.section === undefined ? [] : (titles.get(block.section) ?? [])),
      ...(titleLine === undefined || isTitle ? [] : [titleLine]),
    ];
    const lead = readLead(block, above);
    if (isTitle) titleLine = words;
    if (block.form === "paragraph") above = block;
    return splitSentences(block.words, words).map((sentence) => ({
      ...sentence,
      lead,
      titles: headings,
      audience: block.audience,
      section: block.section,
      block,
      placeOf: (first, last) => {
        const placeWord = (word: Word | undefined) =>
          block.placeAt(word?.start ?? 0, block.words.slice(word?.start, word?.end));
        const { endLine, endColumn } = placeWord(sentence.words[last]);
        return { ...placeWord(sentence.words[first]), endLine, endColumn };
      },
    }));
  });
});

const wordPattern = /[\p{L}\p{N}]+(?:['’][\p{L}]+)*/gu;
const pausePattern = /[,:;()[\]–—•/]|\s-\s/;

/**
 * Splits a text into its words.
 *
 * @param text the text
 */
export function splitWords(text: string): readonly Word[] {
  let previous = 0;
  return [...text.matchAll(wordPattern)].map(({ index, 0: typed }) => {
    const isAfterPause = pausePattern.test(text.slice(previous, index));
    previous = index + typed.length;
    return { letters: foldText(typed), start: index, end: previous, isAfterPause };
  });
}

/** What ends a sentence between two words: a bullet within a line does, a line's end does not. */
const endPattern = /[.!?][)"”’*]{0,3}\s|[•☐☑✓→|]|\s-\s|\n[ \t]{0,8}(?:[-–*]|\d{1,2}[.)])\s/;
/** A full stop behind a number or a letter of a list, and behind what is shortened, ends nothing. */
const noEndPattern = /^(?:\d{1,2}|[a-z]|st|ave|dr|mr|mrs|ms|vs|etc|no|am|pm|ie|eg)$/;

function splitSentences(
  text: string,
  words: readonly Word[],
): readonly Pick<Sentence, "words" | "isQuestion">[] {
  const sentences: Pick<Sentence, "words" | "isQuestion">[] = [];
  let start = 0;
  words.forEach((word, index) => {
    const next = words[index + 1];
    const between = text.slice(word.end, next?.start ?? text.length);
    const isEnd =
      next === undefined || (endPattern.test(between) && !isShortened(word, between, text, next));
    if (!isEnd) return;
    const isQuestion = between.trimStart().startsWith("?");
    sentences.push({ words: words.slice(start, index + 1), isQuestion });
    start = index + 1;
  });
  return sentences;
}

function isShortened(word: Word, between: string, text: string, next: Word): boolean {
  if (!/^\.\s/.test(between)) return false;
  return noEndPattern.test(word.letters) || /\p{Ll}/u.test(text[next.start] ?? "");
}

/** Longer lines are sentences that lack their full stop. */
const mostTitleWords = 9;

/** A line by itself, short and without an end, stands as a title for what follows. */
function isTitleLine({ form, words: text }: TextBlock, words: readonly Word[]): boolean {
  return (
    form === "paragraph" &&
    words.length > 0 &&
    words.length <= mostTitleWords &&
    !/[.!?;,_]|\d{3}/.test(text) &&
    /^\W*[\p{Lu}\d]/u.test(text)
  );
}

function readLead(block: TextBlock, above: TextBlock | undefined): readonly Word[] {
  if (block.lead !== "") return splitWords(block.lead.slice(-longestLead));
  if (block.form !== "entry" || above === undefined) return [];
  return splitWords(above.words.slice(-longestLead));
}

/** A list may go on from a long paragraph, of which its end leads. */
const longestLead = 300;

function listTitles(document: Document): ReadonlyMap<Section, readonly (readonly Word[])[]> {
  const titles = new Map<Section, readonly (readonly Word[])[]>();
  const collect = (sections: readonly Section[], above: readonly (readonly Word[])[]) => {
    for (const section of sections) {
      const all = [...above, splitWords(section.title)];
      titles.set(section, all);
      collect(section.children, all);
    }
  };
  collect(document.sections, []);
  return titles;
}

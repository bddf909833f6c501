import type { Audience } from "../../content/audience.ts";
import { memoize } from "../../content/memoize.ts";
import { listTextSentences, type ToldText } from "../../content/told-text.ts";
import type { Document, Section } from "../../documents/document.ts";
import type { PlaceWithEnd } from "../../findings/place.ts";
import type { EndMark } from "../../text/sentences.ts";
import { readWordsOf, type Word } from "../../text/words.ts";
import { listTextBlocks, type TextBlock } from "./text-blocks.ts";

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
    const { words } = block.told;
    const isTitle = isTitleLine(block, words);
    const headings = [
      ...(block.section === undefined ? [] : (titles.get(block.section) ?? [])),
      ...(titleLine === undefined || isTitle ? [] : [titleLine]),
    ];
    const lead = readLead(block, above);
    if (isTitle) titleLine = words;
    if (block.form === "paragraph") above = block;
    return listTextSentences(block.told, ends).map((sentence) => ({
      words: sentence.words,
      isQuestion: sentence.by === "question",
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

/** A semicolon and a dash part a sentence whose parts belong together. */
const ends: ReadonlySet<EndMark> = new Set(["stop", "question", "hyphen", "line", "bullet"]);

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
  if (block.lead.typed !== "") return keepEnd(block.lead);
  const isLed = block.form === "entry" && above !== undefined && !isAside(above);
  return isLed ? keepLast(above.told) : [];
}

/** A longer sentence with a full stop tells of itself, unless it points to what follows. */
const mostLeadWords = 12;
const pointing = /^(?:these|those|this|following|below|here)$/;

/** Of several sentences above a list only the last may lead to it: “We never do these.” */
function keepLast(told: ToldText): readonly Word[] {
  if (!/[.!]\s*$/.test(told.typed)) return keepEnd(told);
  const last = listTextSentences(told, ends).at(-1)?.words ?? [];
  const leads = last.length <= mostLeadWords || last.some(({ text }) => pointing.test(text));
  return leads ? last : [];
}

/** “(goes with the handbook, does not replace it)” leads no list. */
function isAside({ words }: TextBlock): boolean {
  return words.startsWith("(") && words.trimEnd().endsWith(")");
}

/** A list may go on from a long paragraph, of which its end leads. */
const longestLead = 300;

function keepEnd({ typed, words }: ToldText): readonly Word[] {
  const start = typed.length - longestLead;
  return start <= 0 ? words : words.filter((word) => word.start >= start);
}

function listTitles(document: Document): ReadonlyMap<Section, readonly (readonly Word[])[]> {
  const titles = new Map<Section, readonly (readonly Word[])[]>();
  const collect = (sections: readonly Section[], above: readonly (readonly Word[])[]) => {
    for (const section of sections) {
      const all = [...above, readWordsOf(section.title)];
      titles.set(section, all);
      collect(section.children, all);
    }
  };
  collect(document.sections, []);
  return titles;
}

import {
  type EndMark,
  hideQuoted,
  listSentenceEnds,
  type SentenceEnd,
  splitAt,
  type TextSentence,
} from "../text/sentences.ts";
import { readWordsOf, type Word } from "../text/words.ts";
import { memoize } from "./memoize.ts";

/**
 * What a run of words says: a paragraph, a heading, an entry of a list, a cell of a table. It is split and folded
 * when somebody first asks, and once for all who do.
 */
export interface ToldText {
  readonly typed: string;
  readonly words: readonly Word[];
  readonly ends: readonly SentenceEnd[];
}

/**
 * Makes a text of some words, to be read once.
 *
 * @param typed the words without marks
 */
export function createToldText(typed: string): ToldText {
  let words: readonly Word[] | undefined;
  let ends: readonly SentenceEnd[] | undefined;
  return {
    typed,
    get words() {
      words ??= readWordsOf(typed);
      return words;
    },
    get ends() {
      ends ??= listSentenceEnds(typed, this.words);
      return ends;
    },
  };
}

/**
 * Lists the sentences of a text.
 *
 * @param text the text
 * @param marks which ends count: one of the sets that a module keeps, so that an answer is known again
 */
export function listTextSentences(
  text: ToldText,
  marks: ReadonlySet<EndMark>,
): readonly TextSentence[] {
  return splitBy(marks)(text);
}

const splitBy = memoize((marks: ReadonlySet<EndMark>) =>
  memoize(({ typed, words, ends }: ToldText) => splitAt(typed, words, ends, marks)),
);

/**
 * Leaves out of a text what somebody else says; all other words keep their places.
 *
 * @param text the text
 */
export const leaveOutQuoted = memoize((text: ToldText): ToldText => {
  const own = hideQuoted(text.typed);
  return own === text.typed ? text : createToldText(own);
});

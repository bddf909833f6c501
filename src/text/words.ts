import { foldLetters } from "./fold-letters.ts";

/** A word of a text as it is compared, and where it stands. */
export interface Word {
  /** In small letters, without accents and apostrophes. A sum keeps its sign and a time its colon: `$40`, `9:30`. */
  readonly text: string;
  /** Where it starts and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
  /** Whether a comma, a colon, a dash or a bracket stands before it. */
  readonly isAfterPause: boolean;
}

const wordPattern = /\$?\d[\d,]*(?:[.:]\d+)*\p{L}*|\$(?=\s\d)|\p{L}[\p{L}\p{N}]*(?:['’]\p{L}+)*/gu;
/** “10 p.m.” is “10 pm”, letter for letter as long. */
const halfOfDay = /\b([ap])\.\s?m\b\.?/gi;
const mayHaveHalf = /\d|noon|o.clock/i;
const pause = /[,:;()[\]–—•/]|\s-\s/;

/**
 * Splits a text into words. This is the one way in which texts are split for comparing: sums and times stay whole.
 *
 * @param typed any text
 * @returns its words in their order
 */
export function readWordsOf(typed: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  const plain = mayHaveHalf.test(typed) ? writeHalves(typed) : typed;
  for (const { 0: word, index } of plain.matchAll(wordPattern)) {
    const start = index;
    const gap = plain.slice(end, start);
    end = start + (word.endsWith(",") ? word.length - 1 : word.length);
    if (plain !== typed && typed[start + 1] === "." && /^[ap]m$/i.test(word)) {
      end = typed.toLowerCase().indexOf("m", start) + 1;
    }
    words.push({
      text: foldWord(word),
      start,
      end,
      gap,
      isAfterPause: gap !== " " && pause.test(gap),
    });
  }
  return words;
}

function writeHalves(typed: string): string {
  return typed.replace(halfOfDay, (half, letter: string) => `${letter}m`.padEnd(half.length));
}

const plainLetters = /^[a-z]*$/;
const beyondPlain = /[^\0-\x7f]/;

function foldWord(word: string): string {
  if (plainLetters.test(word)) return word;
  const letters = beyondPlain.test(word) ? foldLetters(word) : word.toLowerCase();
  return letters.replace(/['’]/g, "").replace(/,(?!\d)/g, "");
}

import { numberWords } from "../text/number-words.ts";

/** A word of a text, folded, and where it stands. */
export interface Word {
  /** In small letters, without apostrophes. A sum keeps its sign and a time its colon. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one. */
  readonly gap: string;
}

const wordPattern = /\$?\d[\d,]*(?:[.:]\d+)*\p{L}*|\$(?=\s\d)|\p{L}+(?:['’]\p{L}+)*/gu;
/** “10 p.m.” is “10 pm”, letter for letter as long. */
const halfOfDay = /\b([ap])\.\s?m\b\.?/gi;

/**
 * Splits a text into words.
 *
 * @param text any text
 * @returns its words, each with its place in the text
 */
export function readWordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  let end = 0;
  const plain = text.replace(halfOfDay, (typed, half: string) => `${half}m`.padEnd(typed.length));
  for (const { 0: typed, index } of plain.matchAll(wordPattern)) {
    words.push({
      text: typed
        .toLowerCase()
        .replace(/['’]/g, "")
        .replace(/,(?!\d)/g, ""),
      start: index,
      end: index + typed.replace(/,$/, "").length,
      gap: plain.slice(end, index),
    });
    end = index + typed.replace(/,$/, "").length;
  }
  return words;
}

/** Some words in a row: the first, and the one behind the last. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A number in a text, in digits or in words. */
export interface ReadNumber extends Span {
  readonly amount: number;
}

/**
 * Reads a number: `48`, `forty-eight`, `forty-eight (48)` or `(3) three`.
 *
 * @param words the words
 * @param from where it would start
 * @returns the number; nothing where none stands there
 */
export function readNumber(words: readonly Word[], from: number): ReadNumber | undefined {
  const first = readPlainNumber(words, from);
  if (first === undefined) return undefined;
  const again = words[first.to];
  if (again === undefined || !/^[\s-]*\($|^\)\s*$/.test(again.gap)) return first;
  const second = readPlainNumber(words, first.to);
  return second?.amount === first.amount ? { ...first, to: second.to } : first;
}

function readPlainNumber(words: readonly Word[], from: number): ReadNumber | undefined {
  const word = words[from]?.text ?? "";
  if (/^\d{1,4}$/.test(word)) return { from, to: from + 1, amount: Number(word) };
  const amount = numberWords[word];
  if (amount === undefined) return undefined;
  const unit = numberWords[words[from + 1]?.text ?? ""];
  const isCompound = amount >= 20 && unit !== undefined && unit < 10;
  if (isCompound && /^[\s-]$/.test(words[from + 1]?.gap ?? "")) {
    return { from, to: from + 2, amount: amount + unit };
  }
  return { from, to: from + 1, amount };
}

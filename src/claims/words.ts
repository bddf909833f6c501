import { numberWords } from "../text/number-words.ts";
import type { Word } from "../text/words.ts";

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
 * Reads a number: `48`, `forty-eight`, `five hundred sixty`, `forty-eight (48)` or `(3) three`.
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
  const first = readBelowHundred(words, from);
  if (first === undefined || words[first.to]?.text !== "hundred") return first;
  const rest = readBelowHundred(
    words,
    words[first.to + 1]?.text === "and" ? first.to + 2 : first.to + 1,
  );
  return {
    from,
    to: rest?.to ?? first.to + 1,
    amount: first.amount * 100 + (rest?.amount ?? 0),
  };
}

function readBelowHundred(words: readonly Word[], from: number): ReadNumber | undefined {
  const amount = numberWords.get(words[from]?.text ?? "");
  if (amount === undefined) return undefined;
  const unit = numberWords.get(words[from + 1]?.text ?? "");
  const isCompound = amount >= 20 && unit !== undefined && unit < 10;
  if (isCompound && /^[\s-]$/.test(words[from + 1]?.gap ?? "")) {
    return { from, to: from + 2, amount: amount + unit };
  }
  return { from, to: from + 1, amount };
}

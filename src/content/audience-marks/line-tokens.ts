import { readPlainLine } from "./plain-line.ts";

/** A word or a single sign of a line. */
export interface LineToken {
  /** In plain letters. */
  readonly text: string;
  readonly isWord: boolean;
  /** Where it starts and ends in the line as typed. */
  readonly start: number;
  readonly end: number;
}

/**
 * Takes a line apart into words and signs. Quotation marks and the signs of bold, italic and code
 * words are left out: they may stand anywhere.
 *
 * @param line the line as typed
 */
export function readLineTokens(line: string): readonly LineToken[] {
  const { text, findTyped } = readPlainLine(line);
  const tokens: LineToken[] = [];
  for (const { 0: part, 1: word, index } of text.matchAll(wordOrSign)) {
    const isWord = word !== undefined;
    if (!isWord && passedOver.has(part)) continue;
    const [start, end] = [findTyped(index), findTyped(index + part.length)];
    tokens.push({ text: part, isWord, start, end });
  }
  return tokens;
}

const wordOrSign = /([\p{Letter}\p{Number}]+)|\S/gu;
const passedOver = new Set("\"'`´*_~^“”„‟‘’‚‛«»‹›");

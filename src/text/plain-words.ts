import { unescapeAll } from "markdown-it/lib/common/utils.mjs";
import { foldLetters } from "./fold-letters.ts";

/** What a text says, however it is spelled. */
export interface Words {
  /** Every word and number, in order. */
  readonly words: readonly string[];
  /** Any seven digits of a phone number in a row, whatever signs stand between them: `=5550163`. */
  readonly phones: readonly string[];
}

const none: readonly string[] = [];

/**
 * Reads the words of a text so that two spellings of one thing are the same: capitals, accents, letters
 * that nobody sees, hyphens, and the signs in a phone number make no difference.
 *
 * @param text a text without markup, as {@link unwrapText} gives it
 */
export function readPlainWords(text: string): Words {
  const small = text.replace(outsideAscii, foldRun).toLowerCase();
  const folded = small.includes(",") ? small.replace(/(\d),(?=\d{3}(?!\d))/g, "$1") : small; // 1,250
  return {
    words: folded.match(wordPattern) ?? none,
    phones: /\d{3}/.test(folded) ? listPhones(folded) : none,
  };
}

/** Most of a text is ASCII, in which nothing but capitals has two spellings. */
const outsideAscii = /[^\0-\x7f]+/g;
/** Beside ASCII, only what letters and numbers are made of is left of a text, and dashes. */
const wordPattern = /[^\0-/:-`{-\x7f\u2010-\u2015]+/g;

function foldRun(run: string): string {
  return foldLetters(run).replace(/[^\p{Letter}\p{Number}\0-\x7f\u2010-\u2015]/gu, " ");
}

/** How many words make a row of them somebody's own. A shorter line counts where it stands alone. */
export const rowLength = 5;

/**
 * Lists the words of a text in rows of five, or in one row where there are fewer.
 *
 * @param words the words, in order
 * @param step how many words there are between the beginnings of two rows
 * @param openings the words that a row may begin with; any where none are given
 */
export function listRows(
  words: readonly string[],
  step: number,
  openings?: ReadonlySet<string>,
): readonly string[] {
  const length = Math.min(words.length, rowLength);
  const rows: string[] = [];
  for (let start = 0; length > 1 && start + length <= words.length; start += step) {
    if (openings?.has(words[start] ?? "") === false) continue;
    rows.push(words.slice(start, start + length).join(" "));
  }
  return rows;
}

const dayPattern = /(?<!\d)(?:19|20)\d\d(-?)[01]\d\1[0-3]\d(?=T|t|(?!\d))/g;

function listPhones(text: string): readonly string[] {
  const rows =
    text.replace(dayPattern, "").match(/(?<!_)\d(?:[\s().+/\u2010-\u2015-]{0,3}\d){6,}/g) ?? none;
  return rows
    .map((row) => row.replace(/\D/g, ""))
    .flatMap((row) =>
      Array.from({ length: row.length - 6 }, (_, at) => `=${row.slice(at, at + 7)}`),
    );
}

/**
 * Takes off what a text was wrapped in for HTML, scripts, calendars or addresses.
 *
 * @param text as it stands in a file
 */
export function unwrapText(text: string): string {
  let decoded = text;
  for (let round = 0; round < 3 && /[&%\\]/.test(decoded); round += 1) {
    const plain = decoded
      .replace(/\\[ux]([\da-f]{4}|[\da-f]{2})/gi, (_, code) =>
        String.fromCharCode(Number(`0x${code}`)),
      )
      .replace(/\\[nrt]/g, " ")
      .replace(/(?:%[\da-f]{2})+/gi, (code) =>
        Buffer.from(code.replaceAll("%", ""), "hex").toString(),
      );
    decoded = unescapeAll(plain);
  }
  return decoded;
}

/**
 * Reads a line as it was typed: its words in their order, and all that may be found of it alone.
 *
 * @param line a line, or several of them
 */
export function readLine(line: string): {
  readonly words: readonly string[];
  readonly all: readonly string[];
} {
  const text = unwrapText(line);
  const { words, phones } = readPlainWords(text);
  // Search has “week's” as “weeks”.
  const withMark = text.split("\n").filter((part) => /['’]/.test(part));
  const cut = withMark.flatMap((part) => part.split(/\s+/).filter((word) => /['’]/.test(word)));
  const joined = readPlainWords(cut.join(" ").replace(/['’]/g, "")).words;
  return { words, all: [...words, ...phones, ...joined] };
}

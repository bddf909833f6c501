import type { Audience } from "../content/audience.ts";
import type { Place } from "../content/finding.ts";
import { decodeText, readWords } from "../content/read-words.ts";
import { mayRead } from "../document-types/addresses.ts";
import type { PlacedText } from "./list-texts.ts";
import { type PieceReader, readMarkup, readPieces } from "./read-pieces.ts";

/** What stands in a file whose readers may not read it. */
export interface Leak {
  readonly file: string;
  readonly reader: Audience;
  /** The word, the phone number or the row of words, in small letters. */
  readonly words: string;
  readonly audience: Audience;
  readonly source: Place;
}

/** Looks for leaks in what one audience can open. */
export interface LeakScanner {
  /** Reads a file's name and its bytes, unpacked. */
  read(file: string, bytes: Buffer): void;
  /** Holds what was read against narrower texts: at most one leak from each line of the home. */
  findLeaks(): readonly Leak[];
}

/** How many words make a row of them somebody's own. A shorter line counts where it stands alone. */
const rowLength = 5;

/** Each row of words, starting at every word or at each fifth. */
function listRows(words: readonly string[], step: number): readonly string[] {
  const length = Math.min(words.length, rowLength);
  const rows: string[] = [];
  for (let start = 0; length > 1 && start + length <= words.length; start += step) {
    rows.push(words.slice(start, start + length).join(" "));
  }
  return rows;
}

/** The words of a line in their order, and whatever else may be found alone. */
function readLine(line: string) {
  const text = decodeText(line);
  const { words, phones } = readWords(text);
  // Search has “week's” as “weeks”.
  const joined = /['’]/.test(text) ? readWords(text.replace(/['’]/g, "")).words : [];
  return { words, all: [...words, ...phones, ...joined] };
}

function joinWords(line: string): string {
  return ` ${readLine(line).words.join(" ")} `;
}

/** Tells whether a word stands in wider texts, of which it reads no more than it is asked for. */
function createWordComparison(open: readonly PlacedText[]): (word: string) => boolean {
  const known = new Set<string>();
  let next = 0;
  return (word) => {
    for (; !known.has(word) && next < open.length; next += 1) {
      for (const line of open[next]?.lines ?? [])
        for (const each of readLine(line).all) known.add(each);
    }
    return known.has(word);
  };
}

/**
 * Tells whether words in a row are no one's own: a wider text has them in a longer line, or they stand
 * in a row only since what both may say stands among them, such as a label and a phone number.
 */
function createRowComparison(open: readonly PlacedText[]): (row: string, line: string) => boolean {
  const text = open.flatMap(({ lines }) => lines.map(joinWords)).join("\n");
  const values = open.flatMap(({ lines, isValue }) => (isValue ? lines.map(joinWords) : []));
  const longestFirst = [...new Set(values)].toSorted((one, other) => other.length - one.length);
  const cut = (rest: string, value: string) => rest.replaceAll(value, " \n ");
  return (row, line) =>
    text.includes(row) || !longestFirst.reduce(cut, joinWords(line)).includes(row);
}

/**
 * Starts to look for leaks. What was read is held against the narrower texts: each of their words that
 * no wider text has, whatever its length, and each row of their words.
 *
 * @param texts every text of a home and of the project; those with the most common words first
 * @param reader who can open the files
 */
export function createLeakScanner(texts: readonly PlacedText[], reader: Audience): LeakScanner {
  const open = texts.filter(({ audience }) => mayRead(reader, audience));
  const narrower = texts.filter(({ audience }) => !mayRead(reader, audience));
  if (narrower.length === 0) return { read: () => undefined, findLeaks: () => [] };
  /** The file that each word, phone number and row of words was first read in. */
  const found = new Map<string, string>();
  let file = "";
  const piece = (text: string): void => {
    const { words, phones } = readWords(text);
    for (const each of [...words, ...phones, ...listRows(words, 1)]) {
      if (!found.has(each)) found.set(each, file);
    }
  };
  // What they may read as a line, or all of it in one as search results have it, is no leak.
  const seen = new Set(open.flatMap(({ lines }) => [...lines, lines.join(" ")]));
  const reading: PieceReader = { piece, seen, seenMarkup: new Set() };
  return {
    read(name, bytes) {
      file = name;
      readMarkup(name, reading);
      readPieces(bytes, reading);
    },
    findLeaks() {
      const leaks: Leak[] = [];
      const told = new Set<string>(); // each line of the home once, and each word or row once
      const isOpen = createWordComparison(open);
      let isShared: ReturnType<typeof createRowComparison> | undefined; // rarely asked
      const report = (words: string, { audience, locate }: PlacedText): void => {
        if (told.has(words)) return;
        const source = locate((line) => ` ${readLine(line).all.join(" ")} `.includes(` ${words} `));
        const place = `${source.file}:${source.line}`;
        const where = found.get(words) ?? "";
        if (!told.has(place)) leaks.push({ file: where, reader, words, audience, source });
        told.add(words).add(place);
      };
      for (const source of narrower) {
        for (const line of source.lines) {
          const { words, all } = readLine(line);
          for (const word of all) if (found.has(word) && !isOpen(word)) report(word, source);
          for (const row of listRows(words, rowLength)) {
            if (!found.has(row)) continue;
            isShared ??= createRowComparison(open);
            if (!isShared(` ${row} `, line)) report(row, source);
          }
        }
      }
      return leaks;
    },
  };
}

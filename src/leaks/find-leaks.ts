import type { Audience } from "../content/audience.ts";
import type { Place } from "../content/finding.ts";
import { listRows, readPlainWords, rowLength, unwrapText } from "../content/plain-words.ts";
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

/** A page that shows too much has a leak in every line: nobody waits for all of them. */
const most = 1000;

/** The words of a line in their order, and whatever else may be found alone. */
function readLine(line: string) {
  const text = unwrapText(line);
  const { words, phones } = readPlainWords(text);
  // Search has “week's” as “weeks”.
  const joined = /['’]/.test(text) ? readPlainWords(text.replace(/['’]/g, "")).words : [];
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
    for (; !known.has(word) && next < open.length; next += 1)
      for (const line of open[next]?.lines ?? [])
        for (const each of readLine(line).all) known.add(each);
    return known.has(word);
  };
}

/**
 * Tells whether words in a row are a line's own: no wider text has them in a row, nor in two rows that a
 * page puts together, and nothing that all may say stands among them: a phone, an address without https.
 */
function createRowComparison(open: readonly PlacedText[]) {
  const values = open.flatMap(({ lines, isValue }) => (isValue ? lines : []));
  const said = new Set(values.map((line) => joinWords(line.replace(/^https:/, ""))));
  const longestFirst = [...said].toSorted((one, other) => other.length - one.length);
  // A page may show behind one another what stands in several lines of a text.
  const texts = [...open.map(({ lines }) => joinWords(lines.join(" "))), ...said];
  const known = new Set(texts.flatMap((words) => listRows(words.trim().split(" "), 1)));
  const text = texts.join("\n");
  const has = (words: readonly string[]) => text.includes(` ${words.join(" ")} `);
  const isInTwo = (words: readonly string[]) =>
    words.some((_, at) => at > 0 && has(words.slice(0, at)) && has(words.slice(at)));
  const isOpen = (words: readonly string[]) =>
    words.length < rowLength ? has(words) : isInTwo(words);
  return (line: string) => {
    let own: string | undefined;
    return (row: string): boolean => {
      if (known.has(row) || isOpen(row.split(" "))) return false;
      own ??= longestFirst.reduce((rest, value) => rest.replaceAll(value, " \n "), joinWords(line));
      return own.includes(` ${row} `);
    };
  };
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
    const { words, phones } = readPlainWords(text);
    for (const each of [...words, ...phones, ...listRows(words, 1)])
      if (!found.has(each)) found.set(each, file);
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
      let compareRows: ReturnType<typeof createRowComparison> | undefined; // rarely asked
      const report = (words: string, { audience, locate }: PlacedText): void => {
        if (told.has(words) || told.size > most) return;
        const source = locate((line) => ` ${readLine(line).all.join(" ")} `.includes(` ${words} `));
        const place = `${source.file}:${source.line}`;
        const file = found.get(words) ?? "";
        if (!told.has(place)) leaks.push({ file, reader, words, audience, source });
        told.add(words).add(place);
      };
      for (const source of narrower) {
        for (const line of source.lines) {
          const { words, all } = readLine(line);
          for (const word of all) if (found.has(word) && !isOpen(word)) report(word, source);
          const rows = listRows(words, rowLength).filter((row) => found.has(row));
          if (rows.length === 0 || told.size > most) continue;
          compareRows ??= createRowComparison(open);
          const own = rows.find(compareRows(line)); // one of a line is told, whatever more there is
          if (own !== undefined) report(own, source);
        }
      }
      return leaks;
    },
  };
}

import type { Audience } from "../../content/audience.ts";
import { memoize } from "../../content/memoize.ts";
import { mayRead } from "../../documents/who-may-read.ts";
import type { Place } from "../../findings/place.ts";
import { listRows, readLine, readPlainWords, rowLength } from "../../text/plain-words.ts";
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

const joinWords = (words: readonly string[]) => ` ${words.join(" ")} `;

/** A line of a narrower text. */
interface NarrowLine {
  readonly line: string;
  readonly text: PlacedText;
}

/** Lists each word, phone and row of words of narrower texts that no wider text has, with its lines. */
function listGiveaways(open: readonly PlacedText[], narrower: readonly PlacedText[]) {
  const giveaways = new Map<string, NarrowLine[]>();
  for (const text of narrower) {
    for (const line of text.lines) {
      const { words, all } = readLine(line);
      const place = { line, text };
      for (const each of [...all, ...listRows(words, rowLength)]) {
        if (giveaways.get(each)?.push(place) === undefined) giveaways.set(each, [place]);
      }
    }
  }
  const openings = listOpenings(giveaways);
  for (const { words, all } of open.map(readAll)) {
    for (const each of [...all, ...listRows(words, 1, openings)]) giveaways.delete(each);
  }
  return giveaways;
}

/** The first words of rows: most rows of a text begin with none of them, and need not be put together. */
const listOpenings = (giveaways: ReadonlyMap<string, unknown>): ReadonlySet<string> =>
  new Set([...giveaways.keys()].filter(isRow).map((row) => row.slice(0, row.indexOf(" "))));

const isRow = (words: string) => words.includes(" ");

/**
 * Reads all lines of a text, which the scanners of both parts of the site ask for. A page may show them
 * behind one another, but a phone does not go on in the next. The registry and the standard say many of
 * them over and over.
 */
const readAll = memoize(({ lines }: PlacedText) => readLine([...new Set(lines)].join("\n\n\n\n")));

/**
 * Tells whether words in a row are a line's own: no wider text has them in a row, nor in two rows that a
 * page puts together, and nothing that all may say stands among them: a phone, an address without https.
 */
function createRowComparison(open: readonly PlacedText[]) {
  const values = open.flatMap(({ lines, isValue }) => (isValue ? lines : []));
  const said = new Set(
    values.map((line) => joinWords(readLine(line.replace(/^https:/, "")).words)),
  );
  const longestFirst = [...said].toSorted((one, other) => other.length - one.length);
  // A page may show behind one another what stands in several lines of a text.
  const texts = [...open.map(({ lines }) => joinWords(readLine(lines.join(" ")).words)), ...said];
  const text = texts.join("\n");
  const has = (words: readonly string[]) => text.includes(joinWords(words));
  const isInTwo = (words: readonly string[]) =>
    words.some((_, at) => at > 0 && has(words.slice(0, at)) && has(words.slice(at)));
  const own = new Map<string, string>(); // what is left of a line
  const leaveOut = (rest: string, value: string) => rest.replaceAll(value, " \n ");
  return (line: string, row: string): boolean => {
    const words = row.split(" ");
    if (has(words) || (words.length === rowLength && isInTwo(words))) return false;
    if (!own.has(line))
      own.set(line, longestFirst.reduce(leaveOut, joinWords(readLine(line).words)));
    return own.get(line)?.includes(` ${row} `) ?? false;
  };
}

/**
 * Starts to look for leaks. What was read is held against the narrower texts: each of their words that
 * no wider text has, whatever its length, and each row of their words.
 *
 * @param texts every text of a home and of the project
 * @param reader who can open the files
 */
export function createLeakScanner(texts: readonly PlacedText[], reader: Audience): LeakScanner {
  const open = texts.filter(({ audience }) => mayRead(reader, audience));
  const narrower = texts.filter(({ audience }) => !mayRead(reader, audience));
  if (narrower.length === 0) return { read: () => undefined, findLeaks: () => [] };
  const giveaways = listGiveaways(open, narrower);
  const openings = listOpenings(giveaways); // fewer than before what wide texts say was taken out
  /** The file that each of them was first read in. */
  const found = new Map<string, string>();
  let file = "";
  const piece = (text: string): void => {
    const { words, phones } = readPlainWords(text);
    for (const each of [...words, ...phones, ...listRows(words, 1, openings)])
      if (giveaways.has(each) && !found.has(each)) found.set(each, file);
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
      const isOwn = [...found.keys()].some(isRow) ? createRowComparison(open) : () => true;
      const told = new Map<string, Leak>(); // by their lines
      let left = most;
      for (const [words, file] of found) {
        if (left === 0) break;
        const isIn = ({ line }: NarrowLine) => !isRow(words) || isOwn(line, words);
        const text = giveaways.get(words)?.find(isIn)?.text;
        if (text === undefined) continue;
        left -= 1;
        const source = text.locate((line) => joinWords(readLine(line).all).includes(` ${words} `));
        const place = `${source.file}:${source.line}`;
        if (!told.has(place))
          told.set(place, { file, reader, words, audience: text.audience, source });
      }
      return [...told.values()];
    },
  };
}

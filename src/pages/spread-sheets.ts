import type { ShownBlock } from "../content/shown-words.ts";
import { cutBlocks, cutLongPiece, joinPieces, type Piece } from "./cut-blocks.ts";
import { countLines, lineHeight, measureBlock, measureText } from "./measure-block.ts";

/**
 * Sizes of a sheet's text in points, the largest first. A capital is at least two thirds of the size:
 * that of the least is 7 mm high, which is read from two metres.
 */
export const posterSizes = [56, 48, 42, 37, 33, 30] as const;
/** A size of a sheet's text, in points. */
export type PosterSize = (typeof posterSizes)[number];

const smallest = 30 satisfies PosterSize;

/** A line in large type. */
export interface PosterLine {
  readonly label: string;
  readonly value: string;
  /** The address that calls the number, for who reads the sheet on a phone. */
  readonly callAddress?: string;
  /** Stands behind the value, such as when it is answered. */
  readonly behind?: string;
}

/** What stands on sheets beside their text. */
export interface SheetFrame {
  readonly title: string;
  /** What stands above the title in smaller type; empty for nothing. */
  readonly above?: string;
  /** The height of what stands on the first sheet alone, in millimetres. */
  readonly onFirst: number;
}

/** A text as it stands on sheets. */
export interface SpreadText {
  /** What stands on each; one sheet at least. */
  readonly sheets: readonly (readonly ShownBlock[])[];
  /** The same on all of them. */
  readonly size: PosterSize;
}

/** What both papers have inside margins of 12 mm: the width of A4 and the height of Letter. */
const sheetWidth = 186;
const sheetHeight = 254;
const millimetresInPoint = 0.3528;

/** The house's band, and the foot, with their gaps. */
const band = 18;
const foot = 12;
const titleSize = 44 * millimetresInPoint;
/** The drawing beside the title. */
const drawing = 27;

/**
 * Spreads a text over sheets of Letter and A4 alike: over as few as hold it at the smallest size that is
 * read from two metres, then in the largest type that needs no more of them, and about as much on each.
 * Nothing is left out.
 *
 * @param blocks the text
 * @param frame what stands beside it
 */
export function spreadSheets(blocks: readonly ShownBlock[], frame: SheetFrame): SpreadText {
  const rooms = measureRooms(frame);
  const pieces = cutBlocks(blocks).flatMap((piece) =>
    cutLongPiece(piece, (part) => measurePiece(part, smallest) <= rooms.other),
  );
  const fewest = fill(measurePieces(pieces, smallest), rooms).length;
  for (const size of posterSizes) {
    const heights = measurePieces(pieces, size);
    const isHeld = size === smallest || heights.every(({ alone }) => alone <= rooms.other);
    const starts = isHeld ? fill(heights, rooms) : [];
    if (starts.length !== fewest) continue;
    const balanced = balance(heights, rooms, fewest) ?? starts;
    const sheets = balanced.map((start, index) =>
      joinPieces(pieces.slice(start, balanced[index + 1] ?? pieces.length)),
    );
    return { sheets, size };
  }
  throw new Error("The smallest size needs as many sheets as itself.");
}

/**
 * Parts large lines among sheets, as many as each holds. The first of them is the number to find from
 * afar, so it is larger than any text.
 *
 * @param lines the lines
 * @param frame what stands beside them
 * @returns the lines of each sheet, one sheet at least, with the height they take there in millimetres
 */
export function spreadLines(
  lines: readonly PosterLine[],
  frame: SheetFrame,
): readonly { readonly lines: readonly PosterLine[]; readonly height: number }[] {
  const { first, other } = measureRooms(frame);
  const sheets: { lines: PosterLine[]; height: number }[] = [{ lines: [], height: 0 }];
  for (const [index, line] of lines.entries()) {
    const height = index === 0 ? measureLargest(line) : measureLine(line);
    const last = sheets.at(-1);
    const room = sheets.length === 1 ? first : other;
    if (last === undefined || (last.height > 0 && last.height + height > room)) {
      sheets.push({ lines: [line], height });
    } else {
      last.lines.push(line);
      last.height += height;
    }
  }
  return sheets;
}

/** Strong letters are that much wider. */
const strong = 1.12;

/** How the line to find from afar is set, by its name in the styles, in points, the largest first. */
const largestSizes = { short: 110, long: 54, longer: 40, longest: 30 } as const;
/** A size of the line to find from afar. */
export type LargestSize = keyof typeof largestSizes;

/** What is as short as 911 is read from across the room. */
const mostLettersOfShort = 4;

/**
 * Says how large the line to find from afar is set: as large as leaves a number on one line.
 *
 * @param value what stands there, such as a number to call
 */
export function findLargestSize(value: string): LargestSize {
  if (value.length <= mostLettersOfShort) return "short";
  const sizes = ["long", "longer"] as const;
  return sizes.find((size) => countLargestLines(value, size) === 1) ?? "longest";
}

function countLargestLines(value: string, size: LargestSize): number {
  return countLines(value, sheetWidth / (largestSizes[size] * millimetresInPoint) / strong);
}

/** Its label stands above it. */
function measureLargest({ label, value }: PosterLine): number {
  const size = findLargestSize(value);
  const em = largestSizes[size] * millimetresInPoint;
  const labelEm = smallest * millimetresInPoint;
  return (
    countLargestLines(value, size) * em * 1.1 +
    countLines(label, sheetWidth / labelEm) * labelEm * lineHeight +
    3
  );
}

/** Its label stands before it, or above it where the two are longer than a line. */
function measureLine({ label, value: said, behind }: PosterLine): number {
  const value = behind === undefined ? said : `${said}, ${behind}`;
  const em = smallest * millimetresInPoint;
  const width = sheetWidth / em;
  const isOne = measureText(label) + 1 + measureText(value) * strong <= width;
  const lines = isOne ? 1 : countLines(label, width) + countLines(value, width / strong);
  return lines * em * lineHeight + 3.2;
}

/** The height that the text has on the first sheet and on each other, in millimetres. */
interface Rooms {
  readonly first: number;
  readonly other: number;
}

function measureRooms({ title, above = "", onFirst }: SheetFrame): Rooms {
  const lines = countLines(title, (sheetWidth - drawing) / titleSize / 1.08);
  const em = smallest * millimetresInPoint;
  const aboveHeight = above === "" ? 0 : countLines(above, sheetWidth / em) * em * 1.2 + 1.5;
  const titleHeight = Math.max(lines * titleSize * 1.12, 21) + 6;
  const other = sheetHeight - band - foot - titleHeight - aboveHeight;
  return { first: other - onFirst, other };
}

function measurePiece(piece: Piece, points: PosterSize): number {
  const em = points * millimetresInPoint;
  return piece.reduce((sum, block) => sum + measureBlock(block, sheetWidth / em), 0) * em;
}

/** How high a piece is, in millimetres: at the head of a sheet, and behind the piece before it. */
interface PieceHeight {
  readonly alone: number;
  /** Less than alone where the two are of one list or table. */
  readonly behind: number;
}

function measurePieces(pieces: readonly Piece[], points: PosterSize): readonly PieceHeight[] {
  return pieces.map((piece, index) => {
    const before = pieces[index - 1];
    const alone = measurePiece(piece, points);
    const both = before === undefined ? [] : joinPieces([before.slice(-1), piece]);
    const isJoined = before !== undefined && both.length === piece.length;
    const behind = isJoined
      ? measurePiece(both, points) - measurePiece(before.slice(-1), points)
      : alone;
    return { alone, behind };
  });
}

/**
 * As many pieces on each sheet as there is room for. Below large lines there may be no room for any of
 * the text; elsewhere no sheet stays empty.
 *
 * @returns the first piece of each sheet
 */
function fill(heights: readonly PieceHeight[], rooms: Rooms): readonly number[] {
  const starts = [0];
  let used = 0;
  for (const [index, { alone, behind }] of heights.entries()) {
    const room = starts.length === 1 ? rooms.first : rooms.other;
    const isAtHead = index === starts.at(-1);
    if (isAtHead ? alone > room && room < rooms.other : used + behind > room) {
      starts.push(index);
      used = alone;
    } else {
      used += isAtHead ? alone : behind;
    }
  }
  return starts;
}

/** The way to fill so many sheets in which none is crowded while another is half empty. */
function balance(
  heights: readonly PieceHeight[],
  rooms: Rooms,
  count: number,
): readonly number[] | undefined {
  let best: readonly Filled[] = [{ starts: [], end: 0, unevenness: 0 }];
  for (let sheet = 0; sheet < count; sheet += 1) {
    const room = sheet === 0 ? rooms.first : rooms.other;
    const byEnd = new Map<number, Filled>();
    for (const filled of best) {
      for (const next of addSheet(filled, heights, { room, mayStayEmpty: room < rooms.other })) {
        const known = byEnd.get(next.end);
        if (known === undefined || next.unevenness < known.unevenness) byEnd.set(next.end, next);
      }
    }
    best = [...byEnd.values()];
  }
  return best.find(({ end }) => end === heights.length)?.starts;
}

/** Sheets that are filled so far. */
interface Filled {
  /** The first piece of each. */
  readonly starts: readonly number[];
  /** The first piece that stands on none of them. */
  readonly end: number;
  /** The parts of the sheets that are taken, squared. */
  readonly unevenness: number;
}

function* addSheet(
  { starts, end, unevenness }: Filled,
  heights: readonly PieceHeight[],
  { room, mayStayEmpty }: { readonly room: number; readonly mayStayEmpty: boolean },
): Generator<Filled> {
  if (mayStayEmpty) yield { starts: [...starts, end], end, unevenness: unevenness + 1 };
  let used = 0;
  for (let index = end; index < heights.length; index += 1) {
    const { alone = 0, behind = 0 } = heights[index] ?? {};
    used += index === end ? alone : behind;
    if (used > room && (index > end || mayStayEmpty)) return;
    const taken = { starts: [...starts, end], end: index + 1 };
    yield { ...taken, unevenness: unevenness + (used / room) ** 2 };
  }
}

import {
  plainLook,
  plainRun,
  type Run,
  readRuns,
  type SourceBlock,
  type SourceCell,
} from "../source.ts";
import { listWords } from "../words.ts";
import { writeWords } from "./write-words.ts";

/** A table as markdown has it, or the blocks of one that is only a frame or a page's columns. */
export type WrittenTable =
  | {
      readonly kind: "table";
      /** Rows of one cell that stand over the table. */
      readonly captions: readonly (readonly Run[])[];
      readonly text: string;
    }
  | { readonly kind: "blocks"; readonly isFrame: boolean; readonly blocks: readonly SourceBlock[] };

/** Whoever reads a longer cell on a phone loses the row. In words. */
const longestCell = 60;

/** A longer cell that reaches over several rows is said once. In words. */
const longestRepeated = 12;

type Row = readonly SourceCell[];

/**
 * Writes a table. Its first row is its head. A row that is one cell over all columns stands before the
 * table, a cell that is wider than one column is followed by empty ones, and one that reaches over several
 * rows is said in each, since readers of a row must know what it is about.
 *
 * @param rows the rows
 * @param repeated gets the words that are said once more
 */
export function writeTable(rows: readonly Row[], repeated: string[]): WrittenTable {
  const said = rows.filter((row) => row.some(({ blocks }) => blocks.length > 0));
  const width = Math.max(0, ...said.map(measure));
  const all = said.flat().flatMap(({ blocks }) => blocks);
  if (width <= 1 || said.every((row) => listSaid(row).length <= 1 && !hasReached(row))) {
    return { kind: "blocks", isFrame: all.length > 0, blocks: all };
  }
  if (said.some((row) => row.some(isLong))) {
    return { kind: "blocks", isFrame: false, blocks: all };
  }
  const start = said.findIndex((row) => !isCaption(row));
  const captions = said.slice(0, start).map((row) => readCell(listSaid(row)[0]));
  const [first = [], ...rest] = said.slice(start);
  const written = repeatReached([first.map(makePlain), ...rest], repeated).map((row) =>
    pad(row.flatMap(widen), width),
  );
  const [head = [], ...others] = written;
  const lines = [head, Array<string>(width).fill("---"), ...others];
  return { kind: "table", captions, text: lines.map(writeLine).join("\n") };
}

/** A head is shown as one. */
function makePlain(cell: SourceCell): SourceCell {
  const runs = readCell(cell).map((run) => ({ ...run, isBold: false }));
  const blocks: readonly SourceBlock[] =
    runs.length === 0 ? [] : [{ kind: "paragraph", runs, look: plainLook }];
  return { ...cell, blocks };
}

function measure(row: Row): number {
  return row.reduce((sum, { columns }) => sum + columns, 0);
}

function listSaid(row: Row): Row {
  return row.filter(({ blocks }) => blocks.length > 0);
}

function hasReached(row: Row): boolean {
  return row.some(({ isReachedInto }) => isReachedInto);
}

function isCaption(row: Row): boolean {
  return row.length === 1 && listSaid(row).length === 1;
}

function isLong({ blocks }: SourceCell): boolean {
  const words = listWords(readRuns(readCell({ blocks, columns: 1, isReachedInto: false }))).length;
  return words > longestCell || blocks.some(({ kind }) => kind === "table" || kind === "heading");
}

/** A cell has one line of words in markdown: what stood on several is parted by signs. */
function readCell(cell: SourceCell | undefined): readonly Run[] {
  const runs: Run[] = [];
  for (const block of cell?.blocks ?? []) {
    const own = readBlock(block);
    if (own.length === 0) continue;
    const before = readRuns(runs);
    if (before !== "") runs.push(plainRun(/[.,;:!?)]$/.test(before) ? " " : "; "));
    runs.push(...own);
  }
  return runs;
}

function readBlock(block: SourceBlock): readonly Run[] {
  switch (block.kind) {
    case "table":
      return block.rows.flat().flatMap((cell) => [...readCell(cell), plainRun(" ")]);
    case "apart":
      return readCell({ blocks: block.blocks, columns: 1, isReachedInto: false });
    default:
      return block.runs;
  }
}

interface WrittenCell {
  readonly text: string;
  readonly columns: number;
}

function repeatReached(
  rows: readonly Row[],
  repeated: string[],
): readonly (readonly WrittenCell[])[] {
  const above = new Map<number, readonly Run[]>();
  return rows.map((row) => {
    let column = 0;
    return row.map((cell) => {
      const reached = cell.isReachedInto ? (above.get(column) ?? []) : undefined;
      const words = reached === undefined ? [] : listWords(readRuns(reached));
      const isRepeated =
        reached !== undefined && words.length <= longestRepeated && cell.blocks.length === 0;
      if (isRepeated) repeated.push(...words);
      if (reached === undefined) above.set(column, readCell(cell));
      column += cell.columns;
      const runs = isRepeated ? reached : readCell(cell);
      return { text: writeWords(runs, "cell"), columns: cell.columns };
    });
  });
}

function widen({ text, columns }: WrittenCell): readonly string[] {
  return [text, ...Array<string>(columns - 1).fill("")];
}

function pad(cells: readonly string[], width: number): readonly string[] {
  return [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill("")];
}

function writeLine(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

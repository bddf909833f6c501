import {
  type Run,
  readRuns,
  type SourceBlock,
  type SourceEntry,
  type SourceParagraph,
} from "../source.ts";
import { writeTable } from "./write-table.ts";
import { writeWords } from "./write-words.ts";

/** What happens to words while they are written, beside being written. */
export interface WritingNotes {
  /** Words that were written once more, since a cell that reached over several rows is one in each. */
  readonly repeated: string[];
  /** Lists whose letters became numbers. */
  letteredLists: number;
}

/**
 * Writes blocks as markdown.
 *
 * @param blocks the blocks, none of them a heading
 * @param notes gets what happens to words on the way
 * @returns the markdown of each block, to be set apart by empty lines
 */
export function writeBlocks(
  blocks: readonly SourceBlock[],
  notes: WritingNotes,
): readonly string[] {
  const written: string[] = [];
  const turn: ListTurn = { sign: 0, last: undefined };
  for (let index = 0; index < blocks.length; ) {
    const block = blocks[index];
    if (block === undefined) break;
    if (block.kind === "entry") {
      const length = measureList(blocks, index);
      written.push(writeList(blocks.slice(index, index + length), notes, turn));
      index += length;
      continue;
    }
    turn.last = undefined;
    written.push(...writeBlock(block, notes));
    index += 1;
  }
  return written.filter((text) => text !== "");
}

function writeBlock(block: SourceBlock, notes: WritingNotes): readonly string[] {
  switch (block.kind) {
    case "paragraph":
    case "title":
      return [writeWords(block.runs, "paragraph")];
    case "apart":
      return [quote(writeBlocks(block.blocks, notes))];
    case "table": {
      const table = writeTable(block.rows, notes.repeated);
      if (table.kind === "table") return [...table.captions.map(writeCaption), table.text];
      const texts = writeBlocks(table.blocks, notes);
      return table.isFrame ? [quote(texts)] : texts;
    }
    case "heading": // inside a box or a cell, where it can begin no section
      return [writeCaption(block.runs)];
    case "entry":
      return writeBlocks([block], notes);
  }
}

function writeCaption(runs: readonly Run[]): string {
  return writeWords(
    runs.map((run) => ({ ...run, isBold: true })),
    "paragraph",
  );
}

function quote(texts: readonly string[]): string {
  return texts
    .join("\n\n")
    .split("\n")
    .map((line) => `> ${line}`.trimEnd())
    .join("\n");
}

/** Which sign the next list takes, so that two lists below each other stay two. */
interface ListTurn {
  sign: number;
  last: SourceEntry | undefined;
}

function isAlike(one: SourceEntry, other: SourceEntry): boolean {
  return (one.mark === "bullet") === (other.mark === "bullet");
}

/** A paragraph between two numbered entries of one list belongs to the first. */
const mostBetween = 3;

/** How many of the blocks from one on are one list. */
function measureList(blocks: readonly SourceBlock[], start: number): number {
  const first = blocks[start];
  let length = 1;
  let last = first?.kind === "entry" ? first : undefined;
  for (let index = 1; start + index < blocks.length; index += 1) {
    const block = blocks[start + index];
    if (block?.kind === "entry") {
      if (!goesOn(last, block)) break;
      last = block;
      length = index + 1;
    } else if (
      last?.number === undefined ||
      block?.kind !== "paragraph" ||
      index - length >= mostBetween
    ) {
      break;
    }
  }
  return length;
}

function goesOn(last: SourceEntry | undefined, next: SourceEntry): boolean {
  if (last === undefined) return false;
  if (next.depth > 0 || last.depth > 0) {
    return next.depth !== last.depth || isNext(last, next);
  }
  return isNext(last, next);
}

/** Numbers that do not count on would be counted anew. */
function isNext(last: SourceEntry, next: SourceEntry): boolean {
  if (!isAlike(last, next)) return false;
  return last.number === undefined || next.number === undefined || next.number === last.number + 1;
}

function writeList(blocks: readonly SourceBlock[], notes: WritingNotes, turn: ListTurn): string {
  const [first] = blocks;
  const isBehindOther =
    first?.kind === "entry" && turn.last !== undefined && isAlike(turn.last, first);
  const sign = isBehindOther ? 1 - turn.sign : 0;
  turn.sign = sign;
  const lines: string[] = [];
  const widths: number[] = [];
  let last: SourceEntry | undefined;
  let lastDepth = 0;
  const lettered = new Set<string>();
  for (const block of blocks) {
    if (block.kind === "entry") {
      const depth = Math.min(block.depth, widths.length);
      widths.length = depth;
      const indent = widths.reduce((sum, width) => sum + width, 0);
      const mark = writeMark(block, sign);
      // Only a list that begins with 1 may follow its parent's words without an empty line.
      if (depth > lastDepth && !/^(?:[-*]|1[.)])$/.test(mark)) lines.push("");
      lines.push(indentLines(`${mark} ${writeEntry(block.runs)}`, indent, mark.length + 1));
      widths.push(mark.length + 1);
      if (block.mark === "letter") lettered.add(block.list);
      last = block;
      lastDepth = depth;
    } else if (block.kind === "paragraph") {
      const indent = widths.reduce((sum, width) => sum + width, 0);
      lines.push("", indentLines(writeWords(block.runs, "paragraph"), indent, 0, indent), "");
    }
  }
  notes.letteredLists += lettered.size;
  turn.last = last;
  return lines.join("\n");
}

function writeMark({ mark, number }: SourceEntry, sign: number): string {
  if (mark === "bullet") return sign === 0 ? "-" : "*";
  return `${number ?? 1}${sign === 0 ? "." : ")"}`;
}

/** An entry without words still counts in its list. */
function writeEntry(runs: SourceParagraph["runs"]): string {
  return readRuns(runs).trim() === "" ? "" : writeWords(runs, "paragraph");
}

function indentLines(text: string, indent: number, width: number, first = indent): string {
  return text
    .split("\n")
    .map((line, index) => `${" ".repeat(index === 0 ? first : indent + width)}${line}`)
    .join("\n");
}

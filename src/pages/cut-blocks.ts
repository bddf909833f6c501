import type { ShownBlock, ShownWords } from "../content/shown-words.ts";

/** A part of a text that stays on one sheet, if a sheet can hold it. */
export type Piece = readonly ShownBlock[];

/**
 * Cuts a text where a sheet may end: between blocks, between the entries of a list and between the rows
 * of a table. What leads to something, such as a heading or a line with a colon, stays with it. Nothing
 * is left out: `joinPieces` makes the same text of the pieces again.
 *
 * @param blocks the text
 */
export function cutBlocks(blocks: readonly ShownBlock[]): readonly Piece[] {
  return groupBlocks(blocks.flatMap(cutBlock));
}

/**
 * Puts what leads to something together with it.
 *
 * @param blocks the blocks of a text, in their order
 */
export function groupBlocks(blocks: readonly ShownBlock[]): readonly Piece[] {
  const pieces: Piece[] = [];
  let leading: readonly ShownBlock[] = [];
  for (const part of blocks) {
    if (isLeading(part)) {
      leading = [...leading, part];
      continue;
    }
    pieces.push([...leading, part]);
    leading = [];
  }
  return leading.length === 0 ? pieces : [...pieces, leading];
}

/** The same block in its parts: a list for each entry, a table with its head for each row. */
function cutBlock(block: ShownBlock): readonly ShownBlock[] {
  switch (block.kind) {
    case "list":
      return block.entries.map((entry) => ({ kind: "list", entries: [entry] }));
    case "steps":
      return block.entries.map((entry, index) => ({
        kind: "steps",
        first: block.first + index,
        entries: [entry],
      }));
    case "table":
      return block.rows.length < 2 ? [block] : block.rows.map((row) => ({ ...block, rows: [row] }));
    default:
      return [block];
  }
}

function isLeading(block: ShownBlock): boolean {
  if (block.kind === "heading") return true;
  return (
    (block.kind === "paragraph" || block.kind === "line") && /:\s*$/.test(readEnd(block.words))
  );
}

function readEnd(words: ShownWords): string {
  const last = words.at(-1);
  if (last === undefined) return "";
  if ("words" in last) return readEnd(last.words);
  return "text" in last ? last.text : "";
}

/**
 * Puts pieces together again: entries of one list, steps that follow one another, rows of one table.
 *
 * @param pieces the pieces of a sheet, in their order
 */
export function joinPieces(pieces: readonly Piece[]): readonly ShownBlock[] {
  const joined: ShownBlock[] = [];
  for (const block of pieces.flat()) {
    const last = joined.at(-1);
    const both = last === undefined ? undefined : joinBlocks(last, block);
    if (both === undefined) joined.push(block);
    else joined[joined.length - 1] = both;
  }
  return joined;
}

function joinBlocks(first: ShownBlock, second: ShownBlock): ShownBlock | undefined {
  if (first.kind === "list" && second.kind === "list") {
    return { ...first, entries: [...first.entries, ...second.entries] };
  }
  if (first.kind === "steps" && second.kind === "steps") {
    const isNext = first.first + first.entries.length === second.first;
    return isNext ? { ...first, entries: [...first.entries, ...second.entries] } : undefined;
  }
  if (first.kind === "table" && second.kind === "table" && first.head === second.head) {
    return { ...first, rows: [...first.rows, ...second.rows] };
  }
  return undefined;
}

/**
 * Cuts what no sheet holds where a sentence of it ends. A piece that cannot be cut stays as it is, and
 * the printer goes on with it on a sheet of its own.
 *
 * @param piece the piece
 * @param fits tells whether a sheet holds a piece
 */
export function cutLongPiece(piece: Piece, fits: (piece: Piece) => boolean): readonly Piece[] {
  if (fits(piece)) return [piece];
  const [only, ...others] = piece;
  if (only === undefined) return [];
  if (others.length > 0) {
    const [next = [], ...rest] = cutLongPiece(others, (part) => fits([only, ...part]));
    return [[only, ...next], ...rest];
  }
  const parts = cutInside(only);
  return parts.length < 2 ? [piece] : gather(parts, fits);
}

/** Whole sentences, as many as a sheet holds each time. */
function gather(parts: readonly ShownBlock[], fits: (piece: Piece) => boolean): readonly Piece[] {
  const gathered: ShownBlock[] = [];
  for (const part of parts) {
    const last = gathered.at(-1);
    const both = last === undefined ? undefined : joinInside(last, part);
    if (both !== undefined && fits([both])) gathered[gathered.length - 1] = both;
    else gathered.push(part);
  }
  return gathered.map((block) => [block]);
}

function cutInside(block: ShownBlock): readonly ShownBlock[] {
  switch (block.kind) {
    case "paragraph":
    case "line":
      return cutSentences(block.words).map((words) => ({ ...block, words }));
    case "quotation":
      return block.blocks.flatMap(cutInside).map((inside) => ({ ...block, blocks: [inside] }));
    case "list":
    case "steps": {
      const [entry = []] = block.entries;
      // What goes on is no entry of its own, so it has no bullet and no number.
      return entry.flatMap(cutInside).map((inside, index): ShownBlock => {
        if (index === 0) return { ...block, entries: [[inside]] };
        return inside.kind === "line" ? { ...inside, kind: "paragraph" } : inside;
      });
    }
    default:
      return [block];
  }
}

function joinInside(first: ShownBlock, second: ShownBlock): ShownBlock | undefined {
  if ((first.kind === "list" || first.kind === "steps") && second.kind === "paragraph") {
    const [[inside, ...more] = []] = first.entries;
    const both = inside !== undefined && more.length === 0 ? joinInside(inside, second) : undefined;
    return both && { ...first, entries: [[both]] };
  }
  if (first.kind === "quotation" && second.kind === "quotation") {
    return { ...first, blocks: [...first.blocks, ...second.blocks] };
  }
  const isText = (block: ShownBlock) => block.kind === "paragraph" || block.kind === "line";
  if (!isText(first) || !isText(second) || !("words" in first) || !("words" in second)) {
    return undefined;
  }
  return { ...first, words: [...first.words, ...second.words] };
}

/** Words that are marked, such as strong ones, are never cut. */
function cutSentences(words: ShownWords): readonly ShownWords[] {
  const sentences: ShownWords[] = [];
  let current: ShownWords = [];
  for (const word of words) {
    if (word.kind !== "text") {
      current = [...current, word];
      continue;
    }
    for (const part of word.text.split(/(?<=[.!?]["”’)]?\s)/)) {
      current = [...current, { kind: "text", text: part }];
      if (!/[.!?]["”’)]?\s$/.test(part)) continue;
      sentences.push(current);
      current = [];
    }
  }
  return current.length === 0 ? sentences : [...sentences, current];
}

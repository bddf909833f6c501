import { readShownText, readShownWords, type ShownBlock } from "../content/shown-words.ts";

/** How wide letters are, in parts of the type's size: those of a wide font, so that others fit as well. */
const widths: ReadonlyMap<string, number> = new Map(
  (
    [
      [" \n.,:;'’‘!|()[]iIjl-/", 0.34],
      ["frt", 0.41],
      ["mwMW@%—", 0.94],
      ["ABCDEFGHJKLNOPQRSTUVXYZ0123456789", 0.68],
    ] as const
  ).flatMap(([letters, width]) => [...letters].map((letter) => [letter, width] as const)),
);
const widthOfOthers = 0.62;

/** Lines stand this many times their type's size apart, as `posters.css` says. */
export const lineHeight = 1.25;
/** What stands between two entries and below a block, in parts of the type's size. */
const entryGap = 0.35;
const blockGap = 0.5;
/** A list's entries stand this far in, and a cell's words this far from the next. */
const indent = 1.75;

/**
 * Measures how wide a text is.
 *
 * @param text the text
 * @returns its width, in parts of the type's size
 */
export function measureText(text: string): number {
  let width = 0;
  for (const letter of text) width += widths.get(letter) ?? measureOther(letter);
  return width;
}

/** Letters of Chinese, Japanese and Korean, and pictures, are as wide as they are high. */
function measureOther(letter: string): number {
  return letter >= "\u2e80" ? 1 : widthOfOthers;
}

/**
 * Counts the lines that a text takes.
 *
 * @param text the text
 * @param width the length of a line, in parts of the type's size
 */
export function countLines(text: string, width: number): number {
  const space = measureText(" ");
  let [lines, used] = [1, 0];
  for (const word of text.split(/\s+/).filter((part) => part !== "")) {
    const length = measureText(word);
    if (used > 0 && used + space + length > width) [lines, used] = [lines + 1, 0];
    used += (used > 0 ? space : 0) + length;
    if (used <= width) continue;
    lines += Math.ceil(used / width) - 1; // no line holds it, so it breaks
    used %= width;
  }
  return lines;
}

/**
 * Measures how high a block is in large type.
 *
 * @param block the block
 * @param width the length of a line, in parts of the type's size
 * @returns its height with the gap below it, in parts of the type's size
 */
export function measureBlock(block: ShownBlock, width: number): number {
  switch (block.kind) {
    case "table":
      return measureTable(block, width) + blockGap;
    case "list":
    case "steps":
      return block.entries.reduce((sum, entry) => sum + measureEntry(entry, width), blockGap);
    case "quotation":
      return block.blocks.reduce((sum, inside) => sum + measureBlock(inside, width - indent), 0);
    case "divider":
      return 1;
    default:
      return countLines(readShownText([block]), width) * lineHeight + blockGap;
  }
}

/** The words of an entry stand close together; what has paragraphs of its own has their gaps. */
function measureEntry(entry: readonly ShownBlock[], width: number): number {
  const [only, ...others] = entry;
  const height =
    only?.kind === "line" && others.length === 0
      ? countLines(readShownText(entry), width - indent) * lineHeight
      : entry.reduce((sum, block) => sum + measureBlock(block, width - indent), 0);
  return height + entryGap;
}

/** Columns are taken to be as wide as one another; a row is as high as its highest cell. */
function measureTable(
  { head, rows }: Extract<ShownBlock, { readonly kind: "table" }>,
  width: number,
): number {
  const ofColumn = Math.max(1, width / Math.max(1, head.length) - 1);
  return [head, ...rows].reduce((sum, row) => {
    const lines = row.map((cell) => countLines(readShownWords(cell), ofColumn));
    return sum + Math.max(1, ...lines) * lineHeight + 0.6;
  }, 0);
}

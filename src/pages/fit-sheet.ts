import { readShownText, readShownWords, type ShownBlock } from "../content/shown-words.ts";

/** A line in large type. */
export interface PosterLine {
  readonly label: string;
  readonly value: string;
  /** The address that calls the number in it, for who reads the sheet on a phone. */
  readonly callAddress?: string;
}

/** Sizes in points. At two metres, text of 24 points is easy to read; 18 is the least. */
export const posterSizes = [32, 28, 24, 21, 18] as const;
/** A size of a sheet's text, in points. */
export type PosterSize = (typeof posterSizes)[number];

/** What stands on a sheet beside its text. */
export interface Sheet {
  readonly title: string;
  readonly lines: readonly PosterLine[];
  /** The height of what else stands on it, in millimetres. */
  readonly further: number;
}

type Table = Extract<ShownBlock, { readonly kind: "table" }>;

/** A text as it fits a sheet. */
export interface FittedText {
  readonly blocks: readonly ShownBlock[];
  readonly size: PosterSize;
  /** True when it is more than the sheet holds, and a part of it stands here. */
  readonly isExcerpt: boolean;
}

/**
 * Chooses how large the text can be, and how much of it, so that it fits a sheet of Letter and one of
 * A4 alike: the whole section where it fits at a size that can be read from two metres, else its
 * lists and first paragraph, else as many entries as fit.
 *
 * @param blocks the text
 * @param sheet what stands on the sheet beside it
 */
export function fitSheet(blocks: readonly ShownBlock[], sheet: Sheet): FittedText {
  const lists = blocks.filter(({ kind }) => kind === "list" || kind === "steps");
  const first = blocks.slice(0, 1).filter(({ kind }) => kind === "paragraph");
  const choices = [blocks, [...first, ...lists], lists];
  for (const sizes of [posterSizes.slice(0, 3), posterSizes.slice(3)]) {
    for (const choice of choices.filter(({ length }) => length > 0)) {
      const size = sizes.find((points) => fits(choice, points, sheet));
      if (size !== undefined) return { blocks: choice, size, isExcerpt: choice !== blocks };
    }
  }
  return { blocks: takeWhatFits(blocks, sheet), size: 24, isExcerpt: true };
}

/** Whole blocks and whole entries of lists, from the first on. */
function takeWhatFits(blocks: readonly ShownBlock[], sheet: Sheet): readonly ShownBlock[] {
  const taken: ShownBlock[] = [];
  for (const block of blocks) {
    if (fits([...taken, block], 24, sheet)) {
      taken.push(block);
      continue;
    }
    if (!("entries" in block)) break;
    const cutAfter = (count: number) => ({ ...block, entries: block.entries.slice(0, count) });
    const count = block.entries.findLastIndex((_, index) =>
      fits([...taken, cutAfter(index + 1)], 24, sheet),
    );
    if (count >= 0) taken.push(cutAfter(count + 1));
    break;
  }
  return taken;
}

/** What both sheets have inside margins of 12 mm: the width of A4 and the height of Letter. */
const sheetWidth = 186;
const sheetHeight = 255;
const millimetresInPoint = 0.3528;

/** Measured with the site's fonts; taken a little larger, for fonts that are wider. */
const lettersInEm = 1 / 0.52;

/**
 * Tells whether a text fits a sheet.
 *
 * @param blocks the text
 * @param points its size in points
 * @param sheet what stands on the sheet beside it
 */
export function fits(blocks: readonly ShownBlock[], points: number, sheet: Sheet): boolean {
  const em = points * millimetresInPoint;
  const text = blocks.reduce((sum, block) => sum + measureBlock(block, em), 0);
  return text + measureFrame(sheet) <= sheetHeight;
}

function measureBlock(block: ShownBlock, em: number): number {
  if (block.kind === "table") return measureTable(block, em);
  if (!("entries" in block)) {
    return (countLines(readShownText([block]), sheetWidth, em) * 1.3 + 0.5) * em;
  }
  const lines = block.entries.map(
    (entry) => countLines(readShownText(entry), sheetWidth - 1.6 * em, em) * 1.3 + 0.25,
  );
  return (lines.reduce((sum, height) => sum + height, 0) + 0.5) * em;
}

/** Columns are taken to be as wide as one another; a row is as high as its highest cell. */
function measureTable({ head, rows }: Table, em: number): number {
  const width = Math.max(em, sheetWidth / head.length - em);
  const heights = [head, ...rows].map((row) =>
    Math.max(...row.map((cell) => countLines(readShownWords(cell), width, em) * 1.3 + 0.6)),
  );
  return (heights.reduce((sum, height) => sum + height, 0) + 0.5) * em;
}

function countLines(text: string, width: number, em: number): number {
  return Math.max(1, Math.ceil(text.length / ((width / em) * lettersInEm)));
}

/** The title, the lines in large type, what else stands there, and the foot. */
function measureFrame({ title, lines, further }: Sheet): number {
  const titleEm = 40 * millimetresInPoint;
  const lineEm = 21 * millimetresInPoint;
  const large = lines.map(
    ({ label, value }) => countLines(`${label} ${value}`, sheetWidth - 6, lineEm) * 1.3 + 0.15,
  );
  return (
    countLines(title, sheetWidth, titleEm) * titleEm * 1.2 +
    large.reduce((sum, height) => sum + height, 0) * lineEm +
    further +
    28
  );
}

import { cutStart } from "../runs.ts";
import {
  type Mark,
  readRuns,
  type SourceBlock,
  type SourceEntry,
  type SourceParagraph,
} from "../source.ts";

/** What people type before an entry where their program makes no lists, or where they do not know how. */
const typedMarks: readonly {
  readonly mark: Mark;
  readonly depth: number;
  readonly pattern: RegExp;
  readonly readNumber?: (typed: string) => number;
}[] = [
  { mark: "bullet", depth: 0, pattern: /^[•●▪■◆►▶➢➤✓✔❖⁃∙·]\s*/u },
  { mark: "bullet", depth: 1, pattern: /^[◦○▫□o]\s+(?=\S)/u },
  { mark: "bullet", depth: 0, pattern: /^[-–—*+]\s+(?=\S)/u },
  { mark: "number", depth: 0, pattern: /^\(?(\d{1,3})[.)]\s+(?=\S)/u, readNumber: Number },
  {
    mark: "letter",
    depth: 0,
    pattern: /^\(?([a-z])[.)]\s+(?=\S)/u,
    readNumber: (typed) => typed.charCodeAt(0) - 0x60,
  },
];

/**
 * Makes entries of paragraphs that have a bullet, a number or a small letter typed before them. The mark
 * is kept beside them: where such a line proves to be a title, it gets it back.
 *
 * @param blocks the blocks as read
 */
export function takeTypedMarks(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  let lastMark: Mark | undefined;
  const indents: number[] = [];
  return blocks.map((block, index) => {
    if (block.kind === "apart") return { ...block, blocks: takeTypedMarks(block.blocks) };
    if (block.kind === "table") {
      const rows = block.rows.map((row) =>
        row.map((cell) => ({ ...cell, blocks: takeTypedMarks(cell.blocks) })),
      );
      return { ...block, rows };
    }
    if (block.kind !== "paragraph") {
      if (block.kind === "heading") lastMark = undefined;
      indents.length = 0;
      return block;
    }
    const entry = readMark(block, lastMark, blocks[index + 1]);
    if (entry === undefined) {
      indents.length = 0;
      return block;
    }
    lastMark = entry.mark;
    return { ...entry, depth: Math.max(entry.depth, measureDepth(entry, indents)) };
  });
}

/** How many entries of the list above stand further to the left. */
function measureDepth({ look }: SourceEntry, indents: number[]): number {
  const indent = look.indent ?? 0;
  while (indents.length > 0 && (indents.at(-1) ?? 0) >= indent) indents.pop();
  indents.push(indent);
  return indents.length - 1;
}

function readMark(
  paragraph: SourceParagraph,
  lastMark: Mark | undefined,
  next: SourceBlock | undefined,
): SourceEntry | undefined {
  const words = readRuns(paragraph.runs);
  for (const { mark, depth, pattern, readNumber } of typedMarks) {
    const match = pattern.exec(words);
    if (match === null) continue;
    const typed = match[0].trim();
    const number = readNumber?.(match[1] ?? "");
    // A letter alone may be an initial, and a dash the second half of a thought.
    if (mark === "letter" && number !== 1 && lastMark !== "letter") return undefined;
    if (mark === "letter" && number === 1 && !beginsWith(next, /^\(?b[.)]/)) return undefined;
    const list = `typed ${mark} ${/^\(/.test(typed) ? "(" : ""}${typed.at(-1)}`;
    const runs = cutStart(paragraph.runs, match[0].length);
    if (runs.length === 0) return undefined;
    const isUnder = mark === "letter" && lastMark === "number";
    const { look } = paragraph;
    return { kind: "entry", mark, depth: isUnder ? 1 : depth, list, number, typed, runs, look };
  }
  return undefined;
}

function beginsWith(block: SourceBlock | undefined, pattern: RegExp): boolean {
  return block?.kind === "paragraph" && pattern.test(readRuns(block.runs));
}

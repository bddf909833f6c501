import { listRuns, readRuns, type SourceBlock, type SourceHeading } from "../source.ts";
import { listWords } from "../words.ts";

/** A heading and all that stands below it. */
export interface Part {
  readonly heading: SourceHeading;
  readonly title: string;
  /** What stands before the first deeper heading. */
  readonly blocks: readonly SourceBlock[];
  readonly parts: readonly Part[];
}

/** A text in parts, with what stands before the first of them. */
export interface Outline {
  readonly introduction: readonly SourceBlock[];
  readonly parts: readonly Part[];
}

/**
 * Puts blocks below the headings they stand under.
 *
 * @param blocks the blocks, headings found; none of them a title
 */
export function makeOutline(blocks: readonly SourceBlock[]): Outline {
  const introduction: SourceBlock[] = [];
  const parts: Part[] = [];
  const open: { readonly level: number; readonly blocks: SourceBlock[]; readonly parts: Part[] }[] =
    [];
  for (const block of blocks) {
    if (block.kind !== "heading") {
      (open.at(-1)?.blocks ?? introduction).push(block);
      continue;
    }
    while ((open.at(-1)?.level ?? 0) >= block.level) open.pop();
    const inside = { level: block.level, blocks: [], parts: [] };
    const part = { heading: block, title: readRuns(block.runs), ...inside };
    (open.at(-1)?.parts ?? parts).push(part);
    open.push(inside);
  }
  return { introduction, parts };
}

/**
 * Lists parts and those inside them, in reading order.
 *
 * @param parts the parts
 */
export function listParts(parts: readonly Part[]): readonly Part[] {
  return parts.flatMap((part) => [part, ...listParts(part.parts)]);
}

/**
 * Counts the words of a part, its heading's and those of the parts inside it included.
 *
 * @param part the part
 */
export function countPartWords(part: Part): number {
  const own = [part.heading, ...part.blocks];
  const words = listRuns(own).flatMap((runs) => listWords(readRuns(runs))).length;
  return words + part.parts.reduce((sum, inside) => sum + countPartWords(inside), 0);
}

/**
 * Finds the words of a part as one text, its heading's and those inside it included.
 *
 * @param part the part
 */
export function readPart(part: Part): string {
  return [
    ...listRuns([part.heading, ...part.blocks]).map(readRuns),
    ...part.parts.map(readPart),
  ].join("\n");
}

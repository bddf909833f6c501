import { tidyRuns } from "../runs.ts";
import { plainRun, readRuns, type SourceBlock, type SourceParagraph } from "../source.ts";

/** A shorter line ended where its author meant it to. In letters. */
const shortestFullLine = 50;

/**
 * Joins paragraphs that are lines of one: what is copied from a PDF ends a paragraph at the edge of the
 * page. The next line goes on in small letters there, and this one ends in the middle of a sentence.
 *
 * @param blocks the blocks
 */
export function joinLines(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const joined: SourceBlock[] = [];
  for (const block of blocks) {
    const last = joined.at(-1);
    if (
      block.kind === "paragraph" &&
      (last?.kind === "paragraph" || last?.kind === "entry") &&
      goesOn(readRuns(last.runs), block)
    ) {
      joined[joined.length - 1] = {
        ...last,
        runs: tidyRuns([...last.runs, plainRun(" "), ...block.runs]),
      };
    } else {
      joined.push(block.kind === "apart" ? { ...block, blocks: joinLines(block.blocks) } : block);
    }
  }
  return joined;
}

function goesOn(before: string, { runs, look }: SourceParagraph): boolean {
  if (before.length < shortestFullLine || look.isCentered) return false;
  return /[\p{L}\p{N},;–-]$/u.test(before) && /^[\p{Ll}(]/u.test(readRuns(runs));
}

import { tidyRuns } from "../runs.ts";
import {
  plainLook,
  type Run,
  readRuns,
  type SourceBlock,
  type SourceParagraph,
} from "../source.ts";

/** Two lines may stand one below the other by chance. */
const fewestRows = 3;

/**
 * Makes tables of lines whose words were put below each other with tabs, the same number in each.
 *
 * @param blocks the blocks, with their tabs
 * @param countTable is told of each table that was made
 */
export function makeTabbedTables(
  blocks: readonly SourceBlock[],
  countTable: () => void,
): readonly SourceBlock[] {
  const made: SourceBlock[] = [];
  for (let index = 0; index < blocks.length; ) {
    const rows = readRows(blocks, index);
    const length = Math.max(1, rows.length);
    if (rows.length >= fewestRows && !isNumbered(rows)) {
      countTable();
      made.push({ kind: "table", rows: rows.map((row) => row.map(makeCell)) });
    } else {
      made.push(...blocks.slice(index, index + length));
    }
    index += length;
  }
  return made;
}

/** The lines from a block on that have the same number of parts, two or more. */
function readRows(
  blocks: readonly SourceBlock[],
  start: number,
): readonly (readonly (readonly Run[])[])[] {
  const rows: (readonly (readonly Run[])[])[] = [];
  for (let index = start; index < blocks.length; index += 1) {
    const block = blocks[index];
    if (block?.kind !== "paragraph") break;
    const parts = splitAtTabs(block);
    if (parts.length < 2 || parts.length !== (rows[0]?.length ?? parts.length)) break;
    rows.push(parts);
  }
  return rows;
}

/** Short signs before a tab are marks of a list. */
function isNumbered(rows: readonly (readonly (readonly Run[])[])[]): boolean {
  return rows.every(([first = []]) => readRuns(first).length <= 3);
}

/** What stands before the first word only moves the line to the right. */
function splitAtTabs({ runs }: SourceParagraph): readonly (readonly Run[])[] {
  if (!readRuns(runs).includes("\t")) return [runs];
  const parts: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split(/\t+/).entries()) {
      if (index > 0) parts.push([]);
      parts.at(-1)?.push({ ...run, text });
    }
  }
  return parts.map(tidyRuns).filter((part) => part.length > 0);
}

function makeCell(runs: readonly Run[]) {
  return {
    blocks: [{ kind: "paragraph", runs, look: plainLook } as const],
    columns: 1,
    isReachedInto: false,
  };
}

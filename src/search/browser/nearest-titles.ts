import { foldTyped } from "../../text/typed-words.ts";

const mostTitles = 5;
/** Fewer are an ending that many words have, such as “ing”. */
const fewestShared = 3;

/**
 * Finds the titles that look most like what was typed, by the runs of three letters they share.
 *
 * @param text what was typed
 * @param titles the titles of sections
 * @returns where the nearest stand among the titles, the nearest first; none where none is like it
 */
export function findNearestTitles(text: string, titles: readonly string[]): readonly number[] {
  const typed = listRuns(text);
  return titles
    .map((title, index) => {
      const runs = listRuns(title);
      const shared = [...typed].filter((run) => runs.has(run)).length;
      return { index, shared, likeness: shared / Math.sqrt(runs.size + 1) };
    })
    .filter(({ shared }) => shared >= fewestShared)
    .toSorted((first, second) => second.likeness - first.likeness)
    .slice(0, mostTitles)
    .map(({ index }) => index);
}

function listRuns(text: string): ReadonlySet<string> {
  const letters = ` ${foldTyped(text)} `;
  return new Set(Array.from({ length: letters.length - 2 }, (_, at) => letters.slice(at, at + 3)));
}

import type { Place } from "../findings/place.ts";

/** More lines than this nobody mends one by one. */
const mostLines = 8;

/**
 * Names the lines of what a finding tells of beside its own place.
 *
 * @param others the places of the others, all in the file of the finding
 * @returns a sentence behind a space, such as “ There are 2 more like it, on lines 4 and 9.”; empty
 *   where there are none
 */
export function nameLines(others: readonly Pick<Place, "line">[]): string {
  if (others.length === 0) return "";
  const count = others.length === 1 ? "is 1 more" : `are ${others.length} more`;
  return ` There ${count} like it, on ${listLines(others.map(({ line }) => line))}.`;
}

/**
 * Lists lines for people, each once.
 *
 * @param lines their numbers, in order
 * @returns such as `line 4`, `lines 4 and 9` or `lines 4, 9 … and further on`
 */
export function listLines(lines: readonly number[]): string {
  const all = [...new Set(lines)];
  const named = all.slice(0, mostLines);
  if (all.length > mostLines) return `lines ${named.join(", ")} and further on`;
  const last = named.pop();
  return named.length === 0 ? `line ${last}` : `lines ${named.join(", ")} and ${last}`;
}

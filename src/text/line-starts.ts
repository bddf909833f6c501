/**
 * Lists where each line of a text starts, so that many places in it can be told quickly.
 *
 * @param text lines that end in `\n`
 * @returns offsets, in order; the first is 0
 */
export function listLineStarts(text: string): readonly number[] {
  return [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
}

/**
 * Finds the last line that starts at or before an offset.
 *
 * @param starts where each line starts
 * @param offset an offset in the same text
 * @returns the line's index
 */
export function findLine(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

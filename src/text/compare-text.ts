/**
 * Orders texts by their code units, so that a list comes out the same on every machine, whatever its
 * language.
 *
 * @param first a text
 * @param second another
 * @returns -1 when `first` comes first, 1 when `second` does, 0 when they are the same
 */
export function compareText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

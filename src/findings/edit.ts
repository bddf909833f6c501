import type { PlaceWithEnd } from "./place.ts";

/** A change that a machine may make: what stands in a place gives way to something else. */
export interface Edit extends PlaceWithEnd {
  /** What stands there, as it was read; never empty. Where it is not what stands there, nothing changes. */
  readonly typed: string;
  readonly replacement: string;
}

/**
 * Makes a change of some letters in one line.
 *
 * @param place where the letters start
 * @param typed the letters as they stand there; to put something in, take a neighbour along
 * @param replacement what stands there afterwards
 */
export function replaceText(
  { file, line, column }: Pick<PlaceWithEnd, "file" | "line" | "column">,
  typed: string,
  replacement: string,
): Edit {
  return {
    file,
    line,
    column,
    endLine: line,
    endColumn: column + typed.length,
    typed,
    replacement,
  };
}

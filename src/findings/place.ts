/** Where something stands in a content file. Lines and columns count from 1, as editors do. */
export interface Place {
  /** Path below the content folder, with forward slashes, such as `policies/grievance-policy.md`. */
  readonly file: string;
  readonly line: number;
  /** Counts UTF-16 units, as editors and the Language Server Protocol do. */
  readonly column: number;
  /** The line that it ends on; it and the column are there where the end is known. */
  readonly endLine?: number;
  /** The column behind its last character: where nothing stands in it, the end is the start. */
  readonly endColumn?: number;
}

/** A place whose end is known. */
export type PlaceWithEnd = Required<Place>;

/**
 * Reads a place's end. One without an end is a spot with nothing in it, such as where something that is
 * missing belongs, or the start of a file that a finding is about as a whole.
 *
 * @param place the place
 * @returns the place alone, without anything else that the object has
 */
export function readEnd({ file, line, column, endLine, endColumn }: Place): PlaceWithEnd {
  return {
    file,
    line,
    column,
    endLine: endLine ?? line,
    endColumn: endColumn ?? (endLine === undefined ? column : 1),
  };
}

/**
 * Lets a place reach to the end of what stands in its line: the end of whatever has none that is better
 * known.
 *
 * @param place where it starts
 * @param text its line
 */
export function reachLineEnd({ file, line, column }: Place, text: string): PlaceWithEnd {
  return {
    file,
    line,
    column,
    endLine: line,
    endColumn: Math.max(column, text.trimEnd().length + 1),
  };
}

/**
 * Lets a place reach over some letters of its line.
 *
 * @param place where it starts
 * @param length how many UTF-16 units it has
 */
export function reachOver({ file, line, column }: Place, length: number): PlaceWithEnd {
  return { file, line, column, endLine: line, endColumn: column + length };
}

/**
 * Tells whether two places have something in common, or start at one spot.
 *
 * @param first a place
 * @param second another
 */
export function overlap(first: PlaceWithEnd, second: PlaceWithEnd): boolean {
  if (first.file !== second.file) return false;
  if (first.line === second.line && first.column === second.column) return true;
  return isBefore(first.line, first.column, second) && isBefore(second.line, second.column, first);
}

function isBefore(line: number, column: number, { endLine, endColumn }: PlaceWithEnd): boolean {
  return line < endLine || (line === endLine && column < endColumn);
}

/** A place in a text that is filled in by hand, on paper: a line to write on, or a box to tick. */
export interface PenBlank {
  readonly kind: "lineToWriteOn" | "boxToTick";
  readonly offset: number;
  readonly typed: string;
}

/**
 * How people type what a pen fills in, each taking one pass over the text however long it is. Dots count
 * behind a space, a colon or a sign of money alone, and not where a page number follows: elsewhere they
 * are a pause in a sentence, or lead to a page in a table of contents.
 */
const linePattern =
  /_{3,}|(?<![^\s/:($.-])__(?![^\s/).,;-])|(?<![^\s:($])(?:\.{6,}(?![.]|\s{0,3}\d)|…{3,}(?!…|\s{0,3}\d))/;

/** `[ ](address)` is a link, and `[x]` a box that somebody ticked. */
const boxPattern = /[☐□▢❏❑]|\[[ _\u00A0]{0,4}\](?![([:])/;

const blankPattern = new RegExp(`(${linePattern.source})|(${boxPattern.source})`, "g");

/** No blank is typed without one of these. */
const hintPattern = /__|\.{6}|…|[☐□▢❏❑]|\[[ _\u00A0\]]/;

/**
 * Lists what a text leaves to be filled in by hand, in reading order.
 *
 * @param text words as their reader sees them
 */
export function listPenBlanks(text: string): readonly PenBlank[] {
  if (!hintPattern.test(text)) return [];
  return [...text.matchAll(blankPattern)].map(({ index, 0: typed, 1: line }) => ({
    kind: line === undefined ? "boxToTick" : "lineToWriteOn",
    offset: index,
    typed,
  }));
}

/**
 * Tells whether a line of a text leaves something to be filled in by hand.
 *
 * @param line one line
 */
export function hasPenBlank(line: string): boolean {
  return listPenBlanks(line).length > 0;
}

import type { Edit } from "../../findings/edit.ts";
import { decodeText } from "./decode-text.ts";

/** What came of changes: which were made, and the bytes afterwards. */
export interface EditedBytes {
  readonly bytes: Uint8Array;
  /** The indexes of the groups that were made; the others wait, or do not fit any more. */
  readonly made: readonly number[];
}

/**
 * Makes changes in a file's bytes. What no change touches stays byte for byte: a byte-order mark, line
 * ends of every kind, letters and their accents, the missing end of the last line.
 *
 * @param file the path below the content folder
 * @param bytes the file as it stands
 * @param read the text that the changes were thought out for, as {@link decodeText} gave it
 * @param groups changes that are made together or not at all. Of two that touch the same letters the
 *   first is made; one that would make a single line end of two is not
 * @returns nothing where the file holds another text by now
 */
export function editBytes(
  file: string,
  bytes: Uint8Array,
  read: string,
  groups: readonly (readonly Edit[])[],
): EditedBytes | undefined {
  const decoded = decodeText(file, bytes);
  if (decoded.kind !== "text" || decoded.text !== read) return undefined;
  const raw = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const lines = listRawLines(raw);
  const readLines = read.split("\n");
  const made: number[] = [];
  const spans: Span[] = [];
  for (const [index, edits] of groups.entries()) {
    const found = edits.map((edit) => findSpan(edit, raw, lines, readLines));
    const own = found.filter((span) => span !== undefined);
    if (edits.length === 0 || own.length < edits.length) continue;
    if (own.some((span, at) => [...spans, ...own.slice(0, at)].some((one) => touch(one, span)))) {
      continue;
    }
    if (joinsLineEnds(raw, own)) continue;
    spans.push(...own);
    made.push(index);
  }
  return { bytes: new TextEncoder().encode(replaceSpans(raw, spans)), made };
}

/** A carriage return and a line feed are one line end as soon as nothing stands between them. */
function joinsLineEnds(raw: string, spans: readonly Span[]): boolean {
  if (!spans.some(({ replacement }) => replacement === "")) return false;
  const taken = spans.map(
    ({ start, end, replacement }) =>
      countLineEnds(raw.slice(start, end)) - countLineEnds(replacement),
  );
  const left = taken.reduce((count, one) => count - one, countLineEnds(raw));
  return countLineEnds(replaceSpans(raw, spans)) < left;
}

function countLineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}

interface RawLine {
  readonly start: number;
  readonly end: number;
  /** What ends it; empty for the last one. */
  readonly ending: string;
}

/** The lines as {@link decodeText} counts them; a byte-order mark stands before the first. */
function listRawLines(raw: string): readonly RawLine[] {
  const lines: RawLine[] = [];
  let start = raw.startsWith("\uFEFF") ? 1 : 0;
  for (const { 0: ending, index } of raw.matchAll(/\r\n?|\n/g)) {
    lines.push({ start, end: index, ending });
    start = index + ending.length;
  }
  return [...lines, { start, end: raw.length, ending: "" }];
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

function findSpan(
  { line, column, endLine, endColumn, typed, replacement }: Edit,
  raw: string,
  lines: readonly RawLine[],
  readLines: readonly string[],
): Span | undefined {
  const first = lines[line - 1];
  const last = lines[endLine - 1];
  if (first === undefined || last === undefined) return undefined;
  const start = first.start + column - 1;
  const end = last.start + endColumn - 1;
  if (typed === "" || end > last.end || raw.slice(start, end).replace(/\r\n?/g, "\n") !== typed) {
    return undefined;
  }
  // Where something that nobody sees was left out, columns are other ones. Only what was found before
  // that, which is nowhere in the text as it was read, is certain to stand where it says.
  const isClean = lines
    .slice(line - 1, endLine)
    .every((one, index) => raw.slice(one.start, one.end) === readLines[line - 1 + index]);
  const isOfRead = readLines[line - 1]?.startsWith(typed.split("\n", 1)[0] ?? "", column - 1);
  if (!isClean && isOfRead) return undefined;
  const ending = first.ending || lines[0]?.ending || "\n";
  return { start, end, replacement: replacement.replaceAll("\n", ending) };
}

function touch(first: Span, second: Span): boolean {
  return first.start < second.end && second.start < first.end;
}

function replaceSpans(raw: string, spans: readonly Span[]): string {
  let text = "";
  let from = 0;
  for (const { start, end, replacement } of spans.toSorted((one, two) => one.start - two.start)) {
    text += raw.slice(from, start) + replacement;
    from = end;
  }
  return text + raw.slice(from);
}

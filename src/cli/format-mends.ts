import type { Replacement } from "../content/files/content-folder.ts";
import { makePrintable } from "../findings/format-text.ts";
import type { MendedFile } from "../rules/mend-home.ts";

/**
 * Says what was mended, or would be, in one line.
 *
 * @param files the files
 * @param isDone whether they were written
 */
export function formatMendedFiles(files: readonly MendedFile[], isDone: boolean): string {
  const count = files.reduce((sum, { findings }) => sum + findings.length, 0);
  if (count === 0) return "There is nothing that a machine may mend.";
  const named = files.map(({ file, findings }) => `${makePrintable(file)} (${findings.length})`);
  const what = count === 1 ? "1 finding" : `${count} findings`;
  return isDone
    ? `Mended ${what}: ${named.join(", ")}.`
    : `“npm run check -- --fix” would mend ${what}: ${named.join(", ")}.`;
}

const reasons: Readonly<Record<Replacement["kind"], string>> = {
  replaced: "it was",
  changed: "another program saved it meanwhile; run this again",
  missing: "it is gone",
  link: "it is a link to another place",
  special: "it is no plain file",
  wrongKind: "it is a folder",
  closed: "it cannot be written. Is it closed to you, or the disk full?",
  tooLarge: "it is too large",
};

/**
 * Says why a file was not written.
 *
 * @param mended the file
 * @param result what came of it
 */
export function formatUnwritten(
  { file }: Pick<MendedFile, "file">,
  { kind }: Pick<Replacement, "kind">,
): string {
  const reason = reasons[kind];
  return `${makePrintable(file)} was left as it is: ${reason}${reason.endsWith("?") ? "" : "."}`;
}

/** A longer line would fill the screen. */
const longestLine = 160;

/**
 * Shows which lines of a file would change, as they stand and as they would.
 *
 * @param mended the file
 * @param mayShow tells whether a line may be shown
 */
export function formatChanges(
  { file, before, after }: Pick<MendedFile, "file" | "before" | "after">,
  mayShow: (place: { readonly file: string; readonly line: number }) => boolean,
): string {
  const lines = listChanges(readLines(before), readLines(after)).flatMap(
    ({ line, old, mended }) => {
      const places = old.map((_, index) => ({ file, line: line + index }));
      if (!places.every(mayShow) || (places.length === 0 && !mayShow({ file, line }))) {
        return [`  ${line}  changes, and is not shown here.`];
      }
      const keep = old.length === 1 && mended.length === 1 ? keepDifference(old, mended) : shorten;
      return [
        ...old.map((text, index) => `  ${line + index} - ${keep(text)}`),
        ...mended.map((text, index) => `  ${line + index} + ${keep(text)}`),
      ];
    },
  );
  return [makePrintable(file), ...lines].join("\n");
}

function readLines(bytes: Uint8Array): readonly string[] {
  return new TextDecoder().decode(bytes).split(/\r\n?|\n/);
}

interface Change {
  /** The first of the lines, counted from 1. */
  readonly line: number;
  readonly old: readonly string[];
  readonly mended: readonly string[];
}

/** Few changes add a line: then all between the first and the last that differ are shown. */
function listChanges(old: readonly string[], mended: readonly string[]): readonly Change[] {
  if (old.length === mended.length) {
    return old.flatMap((text, index) => {
      const other = mended[index] ?? "";
      return text === other ? [] : [{ line: index + 1, old: [text], mended: [other] }];
    });
  }
  let start = 0;
  while (start < old.length && old[start] === mended[start]) start += 1;
  let end = 0;
  const most = Math.min(old.length, mended.length) - start;
  while (end < most && old.at(-1 - end) === mended.at(-1 - end)) end += 1;
  return [
    {
      line: start + 1,
      old: old.slice(start, old.length - end),
      mended: mended.slice(start, mended.length - end),
    },
  ];
}

/** What is the same around a change is shown up to so many letters. */
const shownAround = 60;

/** Leaves out of a long line only what is the same in both, before and behind what differs. */
function keepDifference(
  [old = ""]: readonly string[],
  [mended = ""]: readonly string[],
): (text: string) => string {
  const shorter = Math.min(old.length, mended.length);
  let start = 0;
  while (start < shorter && old[start] === mended[start]) start += 1;
  let end = 0;
  while (end < shorter - start && old.at(-1 - end) === mended.at(-1 - end)) end += 1;
  const from = start - shownAround;
  const behind = end - shownAround;
  return (text) => {
    if (text.length <= longestLine) return makePrintable(text);
    const middle = text.slice(Math.max(0, from), text.length - Math.max(0, behind));
    return makePrintable(`${from > 0 ? "… " : ""}${middle}${behind > 0 ? " …" : ""}`);
  };
}

function shorten(text: string): string {
  return makePrintable(text.length > longestLine ? `${text.slice(0, longestLine)} …` : text);
}

import { writePlainSpaces } from "../text/odd-spaces.ts";
import type { Run } from "./source.ts";

/**
 * Tidies runs: runs that look alike become one, soft hyphens and odd spaces go, and no space is left at
 * either end, beside another or around a line end. Tabs stay: lines may be a table by them.
 *
 * @param runs the runs as they were read
 * @returns runs with words in them, none where there are no words
 */
export function tidyRuns(runs: readonly Run[]): readonly Run[] {
  const tidy: Run[] = [];
  let before = "\n";
  for (const run of joinAlike(runs)) {
    const written = tidySpaces(run.text);
    const text = /\s$/.test(before) ? written.trimStart() : written;
    if (text === "") continue;
    tidy.push({ ...run, text });
    before = text;
  }
  return trimEnd(tidy);
}

/** Spaces belong to the words before them, however they look. */
function joinAlike(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last !== undefined && (run.text.trim() === "" || looksLike(last, run))) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text };
    } else {
      joined.push(run);
    }
  }
  return joined;
}

function looksLike(one: Run, other: Run): boolean {
  return (
    one.isBold === other.isBold && one.isItalic === other.isItalic && one.address === other.address
  );
}

function tidySpaces(text: string): string {
  return text
    .split("\n")
    .map((line, index, lines) => tidyLine(line, index > 0, index < lines.length - 1))
    .join("\n")
    .replace(/\n{2,}/g, "\n");
}

/** One space may part a line from the words around it, and none from a line end. */
function tidyLine(line: string, isAfterEnd: boolean, isBeforeEnd: boolean): string {
  const plain = line.replace(/(?!\t)\p{Control}/gu, " ");
  // Between two signs the spaces at its ends stay, one each.
  const words = writePlainSpaces(`|${plain}|`).slice(1, -1);
  const begun = isAfterEnd ? words.trimStart() : words;
  return isBeforeEnd ? begun.trimEnd() : begun;
}

function trimEnd(runs: readonly Run[]): readonly Run[] {
  const last = runs.at(-1);
  if (last === undefined) return [];
  const text = last.text.trimEnd();
  const before = runs.slice(0, -1);
  return text === "" ? trimEnd(before) : [...before, { ...last, text }];
}

/**
 * Splits runs at the line ends that their author typed.
 *
 * @param runs the runs
 * @returns the runs of each line
 */
export function splitLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    for (const [index, text] of run.text.split("\n").entries()) {
      if (index > 0) lines.push([]);
      lines.at(-1)?.push({ ...run, text });
    }
  }
  return lines.map(tidyRuns);
}

/**
 * Takes the first letters off runs.
 *
 * @param runs the runs
 * @param length how many letters
 */
export function cutStart(runs: readonly Run[], length: number): readonly Run[] {
  let left = length;
  return tidyRuns(
    runs.map((run) => {
      const text = run.text.slice(left);
      left = Math.max(0, left - run.text.length);
      return { ...run, text };
    }),
  );
}

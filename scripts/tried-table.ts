/** What one test with endless inputs tried. */
export interface Tried {
  /** Its file and its name, as far as they tell it from every other test. */
  readonly test: string;
  /** What was tried, in the plural: “mutated homes”. */
  readonly what: string;
  readonly count: number;
  /** What the inputs were made from; none where nothing is random. */
  readonly seed?: number;
  /** How it ended, with the seconds it took; nothing where it never did. */
  readonly end?: { readonly isPassed: boolean; readonly seconds: number };
}

const headings = ["what was tried", "how many", "seed", "seconds"] as const;

/**
 * Lays out what the tests with endless inputs tried, with what it takes to try it again.
 *
 * @param notes what the tests wrote down, one line of JSON each: first at their start, without an
 *   end, then with it
 * @returns the table's lines, each with its end of line
 */
export function formatTried(notes: readonly Tried[]): string {
  const last = new Map(notes.map((note) => [`${note.test}\n${note.what}`, note]));
  const rows = [...last.values()].map(describe);
  const widths = headings.map((heading, column) =>
    Math.max(...[heading, ...rows.map((row) => row[column] ?? "")].map(({ length }) => length)),
  );
  const lines = [headings, ...rows].map((row) =>
    row
      .map((cell, column) => pad(cell, widths[column] ?? 0, column > 0))
      .join("  ")
      .trimEnd(),
  );
  return lines.map((line) => `${line}\n`).join("");
}

function describe({ test, what, count, seed, end }: Tried): readonly string[] {
  const isFine = end?.isPassed === true;
  return [
    isFine ? what : `${what}: ${end === undefined ? "DID NOT END" : "FAILED"} (${test})`,
    count.toLocaleString("en-US"),
    seed === undefined ? "none" : String(seed),
    end === undefined ? "" : end.seconds.toFixed(0),
  ];
}

function pad(cell: string, width: number, isRight: boolean): string {
  return isRight ? cell.padStart(width) : cell.padEnd(width);
}

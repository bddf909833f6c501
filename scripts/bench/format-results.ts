import type { RunCost } from "./run-process.ts";

/** What is timed beside the floor. */
export type Task = "floor" | "full" | "one" | "check";

/** One run of each task. */
export type Sample = Readonly<Record<Task, RunCost>>;

/** What was measured with one count of documents. */
export interface RoundResult {
  readonly count: number;
  readonly samples: readonly Sample[];
  /** Milliseconds from a save to the reload. */
  readonly saves: readonly number[];
}

const names: Readonly<Record<Task, string>> = {
  floor: "the floor",
  full: "full build",
  one: "one document changed",
  check: "check alone",
};

/**
 * Lays results out as markdown: a table for each count, and a chart of ratios.
 *
 * @param results one for each count
 * @param date the day they were measured on
 * @param machine what they were measured on
 */
export function formatResults(
  results: readonly RoundResult[],
  date: string,
  machine: string,
): string {
  return [
    `Measured on ${date}, ${machine}. Medians; a ratio is the median of the ratios of single runs, each to the floor that ran beside it.`,
    ...results.map(formatRound),
    "## Wall time against the floor\n",
    `\`\`\`text\n${results.map(formatChart).join("\n\n")}\n\`\`\``,
  ].join("\n\n");
}

function formatRound({ count, samples, saves }: RoundResult): string {
  const rows = (Object.keys(names) as Task[]) // the keys of the table above
    .map((task) => formatRow(task, samples));
  return [
    `## ${count.toLocaleString("en-US")} documents\n`,
    "| | wall | ratio | CPU | ratio | peak memory | ratio |",
    "|---|---|---|---|---|---|---|",
    ...rows,
    "",
    `Save to reload in the preview: ${Math.round(findMedian(saves))} ms (${saves.length} saves).`,
  ].join("\n");
}

function formatRow(task: Task, samples: readonly Sample[]): string {
  const cells = (["wall", "cpu", "memory"] as const).flatMap((part) => {
    const median = findMedian(samples.map((sample) => sample[task][part]));
    const shown = part === "memory" ? `${Math.round(median)} MiB` : `${median.toFixed(2)} s`;
    return [shown, findRatio(task, part, samples).toFixed(2)];
  });
  return `| ${names[task]} | ${cells.join(" | ")} |`;
}

function findRatio(task: Task, part: keyof RunCost, samples: readonly Sample[]): number {
  return findMedian(samples.map((sample) => sample[task][part] / sample.floor[part]));
}

/** How many signs stand for the floor. */
const floorWidth = 30;

function formatChart({ count, samples }: RoundResult): string {
  const lines = (["floor", "full", "one", "check"] as const).map((task) => {
    const ratio = findRatio(task, "wall", samples);
    const bar = "█".repeat(Math.max(1, Math.round(ratio * floorWidth)));
    return `${names[task].padEnd(22)} ${bar} ${ratio.toFixed(2)}`;
  });
  return [`N = ${count.toLocaleString("en-US")}`, ...lines].join("\n");
}

/**
 * Finds the middle of some numbers: one slow run among them changes nothing.
 *
 * @param numbers at least one
 */
export function findMedian(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((first, second) => first - second);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

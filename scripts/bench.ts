import { spawnSync } from "node:child_process";
import { mkdtemp, readFile, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { generateDocuments, writeBenchHome, writeFloor } from "./bench/generate-documents.ts";

/**
 * Times the full build against its floor: plain Eleventy with one layout and Pagefind over the same
 * markdown, without checks. Whole processes, Node started directly on both sides, taken in turn.
 */

const projectFolder = resolve(import.meta.dirname, "..");

/** The counts of documents, and how many times each side runs. */
const rounds = [
  { count: 12, runs: 15 },
  { count: 1000, runs: 5 },
] as const;

interface Side {
  readonly cwd: string;
  readonly args: readonly string[];
}

/** Runs one side once and answers with its seconds. */
function timeRun({ cwd, args }: Side): number {
  const start = process.hrtime.bigint();
  const run = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (run.status !== 0) throw new Error(`A run failed:\n${run.stdout}${run.stderr}`);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function findMedian(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((first, second) => first - second);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}

async function runRound(folder: string, count: number, runs: number): Promise<string> {
  const documents = generateDocuments(count);
  const homeYaml = await readFile(join(projectFolder, "_data", "home.yaml"), "utf8");
  const home = join(folder, `home-${count}`);
  const floorFolder = join(folder, `floor-${count}`);
  await writeBenchHome(home, documents, homeYaml);
  await writeFloor(floorFolder, documents);
  await symlink(join(projectFolder, "node_modules"), join(floorFolder, "node_modules"), "junction");
  const build: Side = {
    cwd: projectFolder,
    args: [
      "--import",
      "./scripts/prepare-node.mjs",
      "--disable-warning=ExperimentalWarning",
      "scripts/build.ts",
      "--content",
      home,
      "--output",
      join(folder, `output-${count}`),
    ],
  };
  const floor: Side = { cwd: floorFolder, args: ["build.mjs"] };
  timeRun(build);
  timeRun(floor);
  const pairs = Array.from({ length: runs }, () => [timeRun(build), timeRun(floor)] as const);
  const ratio = findMedian(pairs.map(([ours, theirs]) => ours / theirs));
  const seconds = (side: 0 | 1) => findMedian(pairs.map((pair) => pair[side])).toFixed(2);
  return `N = ${String(count).padStart(5)}   build ${seconds(0)} s   floor ${seconds(1)} s   ratio ${ratio.toFixed(2)}   (${runs} pairs, medians)\n`;
}

const { values } = parseArgs({ options: { count: { type: "string" } } });
const folder = await mkdtemp(join(tmpdir(), "front-porch-bench-"));
try {
  for (const { count, runs } of rounds) {
    if (values.count !== undefined && Number(values.count) !== count) continue;
    process.stdout.write(await runRound(folder, count, runs));
  }
} finally {
  await rm(folder, { recursive: true, force: true });
}

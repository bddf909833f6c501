import { execFileSync } from "node:child_process";
import { mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { cpus, tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { nodeArguments, previewArguments } from "../src/cli/node-arguments.ts";
import { runCommand } from "../src/cli/run-process.ts";
import { formatResults, type RoundResult, type Sample, type Task } from "./bench/format-results.ts";
import { generateDocuments, writeBenchHome, writeFloor } from "./bench/generate-documents.ts";
import { runTimed, type TimedCommand } from "./bench/run-process.ts";

const projectFolder = resolve(import.meta.dirname, "..");

/** The counts of documents, and how many times each side runs. */
const rounds = [
  { count: 12, runs: 11 },
  { count: 100, runs: 7 },
  { count: 1000, runs: 5 },
  { count: 5000, runs: 3 },
] as const;

interface Bench {
  readonly home: string;
  readonly floor: string;
  /** The folder that every run gets an empty output in. */
  readonly outputs: string;
}

async function prepare(folder: string, count: number): Promise<Bench> {
  const documents = generateDocuments(count);
  const homeYaml = await readFile(join(projectFolder, "_data", "home.yaml"), "utf8");
  const names = ["home", "floor", "outputs"].map((name) => join(folder, `${name}-${count}`));
  const [home = "", floor = "", outputs = ""] = names;
  await writeBenchHome(home, documents, homeYaml);
  await writeFloor(floor, documents);
  await symlink(join(projectFolder, "node_modules"), join(floor, "node_modules"), "junction");
  return { home, floor, outputs };
}

function ours(command: string, options: readonly string[]): TimedCommand {
  const args = [...nodeArguments, "src/cli/front-porch.ts", command, ...options];
  return { cwd: projectFolder, args };
}

/**
 * One run of each task, one after the other, so that each ratio is between neighbors in time. Nothing
 * is deleted between runs: for a minute afterwards, ext4 takes ten times as long to make a file.
 */
async function runOnce({ home, floor, outputs }: Bench, run: number): Promise<Sample> {
  const output = join(outputs, String(run));
  const build = ours("build", ["--content", home, "--output", output]);
  const changed = join(home, "policies", "policy-00001.md");
  const text = await readFile(changed, "utf8");
  const sample: Record<Task, Sample[Task]> = {
    floor: await runTimed({ cwd: floor, args: ["build.mjs", `_site-${run}`] }),
    full: await runTimed(build),
    one: await (async () => {
      await writeFile(changed, `${text}\nChanged for the ${run + 1}th time.\n`);
      return runTimed(build);
    })(),
    check: await runTimed(ours("check", ["--content", home])),
  };
  await writeFile(changed, text);
  return sample;
}

/** Saves are timed inside the preview's own process: what people wait for starts when they save. */
function timeSaves({ home, outputs }: Bench): readonly number[] {
  const options = ["--content", home, "--output", join(outputs, "preview")];
  const args = [...previewArguments, "scripts/bench/time-saves.ts", ...options];
  return JSON.parse(execFileSync(process.execPath, args, { cwd: projectFolder, encoding: "utf8" }));
}

async function runRound(folder: string, count: number, runs: number): Promise<RoundResult> {
  const bench = await prepare(folder, count);
  await runOnce(bench, 0); // fills the caches of the disk and of compiled code
  const samples: Sample[] = [];
  for (let run = 1; run <= runs; run += 1) samples.push(await runOnce(bench, run));
  return { count, samples, saves: timeSaves(bench) };
}

function describeMachine(): string {
  const [first] = cpus();
  return `${cpus().length} cores (${first?.model.trim() ?? "unknown"}), ${process.platform}, Node ${process.versions.node}`;
}

const startMark = "<!-- results -->\n";
const endMark = "<!-- end of results -->";

/** The results stand between two marks; the words around them are written by hand. */
async function writeIntoDocs(results: string): Promise<void> {
  const path = join(projectFolder, "docs", "speed.md");
  const text = await readFile(path, "utf8");
  const [before, rest = ""] = text.split(startMark, 2);
  const [, after] = rest.split(endMark, 2);
  if (after === undefined) throw new Error(`${path} has lost the marks round the results.`);
  await writeFile(path, `${before}${startMark}\n${results}\n${endMark}${after}`);
}

await runCommand({
  name: "bench",
  summary: "time the build against plain Eleventy",
  about:
    "Times the commands against a floor: plain Eleventy with one layout and Pagefind over the same markdown, without checks. Whole processes, Node started directly on both sides, in turn.",
  options: {
    count: {
      kind: "number",
      value: "N",
      text: "only this many documents (12, 100, 1000 or 5000)",
      most: 5000,
    },
    large: {
      kind: "switch",
      text: "5,000 documents too, which takes a quarter of an hour",
    },
    write: { kind: "switch", text: "put the results into docs/speed.md" },
  },
  examples: [{ words: "--count 12", does: "a quick look" }],
  statuses: { 0: "done", 2: "the tool could not run" },
  async run(values) {
    const folder = await mkdtemp(join(tmpdir(), "front-porch-bench-"));
    try {
      const results: RoundResult[] = [];
      for (const { count, runs } of rounds) {
        if (values.count !== undefined && values.count !== count) continue;
        if (count === 5000 && !values.large && values.count === undefined) continue;
        results.push(await runRound(folder, count, runs));
      }
      const today = new Date().toISOString().slice(0, 10);
      const text = formatResults(results, today, describeMachine());
      process.stdout.write(`${text}\n`);
      if (values.write) await writeIntoDocs(text);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
    return 0;
  },
});

import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { runCommand } from "../src/cli/run-process.ts";
import { formatTried, type Tried } from "./tried-table.ts";

const projectFolder = join(import.meta.dirname, "..");

/** The tests that ask how much to try, or note it (test/support/test-effort.ts). */
function listDeepTests(): readonly string[] {
  return readdirSync(join(projectFolder, "test"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".test.ts"))
    .map((file) => join("test", file))
    .filter((file) => readFileSync(join(projectFolder, file), "utf8").includes("/test-effort.ts"));
}

async function run({ seed }: { readonly seed: number | undefined }): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-deep-"));
  const notes = join(folder, "notes.jsonl");
  try {
    const status = runTests({
      ...{ TEST_EFFORT: "deep", TEST_NOTES: notes },
      ...(seed === undefined ? {} : { TEST_SEED: String(seed) }),
    });
    const minutes = performance.now() / 60_000;
    process.stdout.write(
      `${formatTried(readNotes(notes))}${status === 0 ? "All of it passed" : "Something failed, see above"}, in ${minutes.toFixed(1)} minutes.\n`,
    );
    return status;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function runTests(environment: Readonly<Record<string, string>>): number {
  const vitest = join(projectFolder, "node_modules", "vitest", "vitest.mjs");
  // Nothing is tried again: what fails one time in ten thousand is what is looked for.
  const words = [vitest, "run", "--retry=0", "--testTimeout=1200000", ...listDeepTests()];
  const { status } = spawnSync(process.execPath, words, {
    cwd: projectFolder,
    stdio: "inherit",
    env: { ...process.env, ...environment },
  });
  return status ?? 1;
}

function readNotes(file: string): readonly Tried[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, "utf8").trimEnd().split("\n");
  return lines.map((line): Tried => JSON.parse(line)); // written by noteTried
}

await runCommand({
  name: "test:deep",
  summary: "run the tests with endless inputs at full length",
  about:
    "Runs the tests with endless inputs at full length: random documents, homes, builds and kills. It ends with a list of what was tried, how many, from which seed, and how long it took: a quarter of an hour or so in all, on two cores. “npm test” runs a quick share of each.",
  options: {
    seed: {
      kind: "number",
      value: "N",
      text: "make the random inputs from this number, instead of each test's own",
      most: 999_999_999,
    },
  },
  examples: [{ words: "--seed 7", does: "other inputs than last time" }],
  statuses: { 0: "all of it passed", 1: "something failed", 2: "the tool could not run" },
  run,
});

import { execFileSync, spawnSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { runCommand } from "../src/cli/run-process.ts";
import type { Mutation } from "./mutations/mutation.ts";
import { mutations } from "./mutations/mutations.ts";

const projectFolder = join(import.meta.dirname, "..");

/** How a run of tests ended. */
interface TestRun {
  readonly failed: readonly string[];
  readonly passed: number;
}

/** What stands in a failed list where the sample home, which tests of pages look at, was held back by the build. */
const heldBack = "the sample home is not published, and so no test of its pages runs";

async function run({ named }: { readonly named?: string | undefined }): Promise<number> {
  const chosen = mutations.filter(({ protects }) => protects.includes(named ?? ""));
  const copy = copyProject();
  process.once("exit", () => rmSync(copy, { recursive: true, force: true }));
  const before = runTests(copy, [...new Set(chosen.flatMap(({ tests }) => tests))]);
  if (before.passed === 0 || before.failed.length > 0) {
    process.stdout.write(`These fail as it is: ${before.failed.join("; ") || "no test ran"}\n`);
    return 1;
  }
  const survivors = chosen.filter((mutation) => !isNoticed(copy, mutation));
  process.stdout.write(`${chosen.length - survivors.length} of ${chosen.length} noticed.\n`);
  return survivors.length > 0 ? 1 : 0;
}

/** Copies what git knows of, and new files, so that a run that is cut off leaves nothing behind. */
function copyProject(): string {
  const copy = mkdtempSync(join(tmpdir(), "front-porch-mutations-"));
  const listing = execFileSync("git", ["ls-files", "-coz", "--exclude-standard"], {
    cwd: projectFolder,
    encoding: "utf8",
  });
  for (const file of listing.split("\0").filter((name) => name !== "")) {
    mkdirSync(dirname(join(copy, file)), { recursive: true });
    cpSync(join(projectFolder, file), join(copy, file));
  }
  symlinkSync(join(projectFolder, "node_modules"), join(copy, "node_modules"), "junction");
  return copy;
}

function isNoticed(copy: string, mutation: Mutation): boolean {
  const path = join(copy, mutation.file);
  const text = readFileSync(path, "utf8");
  if (text.split(mutation.find).length !== 2) {
    process.stdout.write(
      `✗ ${mutation.protects}\n  Its text does not stand once in ${mutation.file}.\n`,
    );
    return false;
  }
  writeFileSync(
    path,
    text.replace(mutation.find, () => mutation.replace),
  );
  const { failed } = runTests(copy, mutation.tests);
  writeFileSync(path, text);
  process.stdout.write(
    failed.length > 0
      ? `✓ ${mutation.protects}\n  ${failed.length} red, first: ${failed[0]}\n`
      : `✗ ${mutation.protects}\n  No test failed when it was taken out of ${mutation.file}.\n`,
  );
  return failed.length > 0;
}

/**
 * Only tests that ran and failed count, since a file that does not even load protects nothing; and a build of the
 * sample home that publishes nothing, before any test of its pages could run.
 */
function runTests(copy: string, tests: readonly string[]): TestRun {
  const report = join(copy, "report.json");
  rmSync(report, { force: true });
  const { stderr } = spawnSync(
    process.execPath,
    [
      join(copy, "node_modules", "vitest", "vitest.mjs"),
      "run",
      "--retry=0",
      "--reporter=json",
      `--outputFile=${report}`,
      ...tests,
    ],
    { cwd: copy, stdio: ["ignore", "ignore", "pipe"], encoding: "utf8", maxBuffer: 100_000_000 },
  );
  const run = readReport(readFileSync(report, "utf8"));
  const isHeldBack =
    stderr.includes("The sample did not build:") && stderr.includes(publishedNothing);
  return isHeldBack && run.passed === 0 ? { ...run, failed: [heldBack] } : run;
}

/** As a build ends that found in a finished site what its readers may not see. */
const publishedNothing = "Nothing was published.";

function readReport(text: string): TestRun {
  // The shape is Vitest's own: https://vitest.dev/guide/reporters#json-reporter
  const report: {
    readonly numPassedTests: number;
    readonly testResults: readonly {
      readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
    }[];
  } = JSON.parse(text);
  const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  return {
    passed: report.numPassedTests,
    failed: results.filter(({ status }) => status === "failed").map(({ fullName }) => fullName),
  };
}

await runCommand({
  name: "test:mutations",
  summary: "take protections out of a copy, and look whether a test fails",
  about:
    "Takes protections out of a copy of the program, one by one, and looks whether a test fails. Each must turn at least one of its tests red; all of them are green before.",
  options: {
    named: {
      kind: "text",
      value: "WORDS",
      text: "only those whose sentence has these words in it",
      example: "“No line”",
    },
  },
  examples: [{ words: '--named "No line"', does: "a few of them" }],
  statuses: { 0: "all were noticed", 1: "one was not", 2: "the tool could not run" },
  run,
});

import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import type { Finding } from "../../src/api/index.ts";
import { projectFolder } from "../../src/package-folder.ts";
import { runCommand } from "../support/run-command.ts";
import { takeOutMarks } from "../support/take-out-marks.ts";

const fixtures = join(projectFolder, "test/fixtures/answers");
const names = readdirSync(fixtures).map((file) => file.replace(/\.yaml$/, ""));
const day = ["--now", "2026-11-28"];

/** Writes the home of a file of answers, from nothing, and reads every line that asks for it. */
async function makeHome(name: string) {
  const folder = mkdtempSync(join(tmpdir(), "front-porch-eight-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const home = join(folder, "home");
  const made = await runCommand("init", [
    home,
    "--answers",
    join(fixtures, `${name}.yaml`),
    ...day,
  ]);
  expect({ status: made.status, stderr: made.stderr }).toEqual({ status: 0, stderr: "" });
  return { home, marks: takeOutMarks(home) };
}

function readWords(home: string): string {
  return ["policies", "neighbors"]
    .flatMap((folder) => readdirSync(join(home, folder)).map((file) => join(folder, file)))
    .map((path) => readFileSync(join(home, path), "utf8"))
    .join("\n");
}

/** What a home is not, in words that it would be called by. */
const wrongOf: ReadonlyMap<string, RegExp> = new Map([
  ["level-1-men-ohio", /curfew|house manager|\bwomen\b|we own\b/i],
  ["level-2-women-arizona", /rented|landlord|applied for certification/i],
  ["level-2-men-ohio", /\bwomen\b|we are certified/i],
  ["level-2-rented-vermont", /curfew|affiliate|trash day|we own/i],
  ["level-2-spanish-arizona", /affiliate|deposit|we are certified/i],
  ["no-level-idaho", /curfew|affiliate|NARR|landlord/i],
]);

it("there are eight homes to try", () => {
  expect(names).toHaveLength(8);
  expect(names).toEqual(expect.arrayContaining([...wrongOf.keys()]));
});

it.each(names)(
  "the home of %s may be published once all of it was read, and says nothing of what it is not",
  async (name) => {
    const { home, marks } = await makeHome(name);
    expect(marks).toBeGreaterThan(20);
    expect(marks).toBeLessThanOrEqual(41);
    const { stdout } = await runCommand("check", [
      ...["--content", home, "--production", "--format", "json", ...day],
    ]);
    const findings: readonly Finding[] = JSON.parse(stdout).findings;
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    const wrong = wrongOf.get(name);
    const sentences = readWords(home)
      .replaceAll(/ \{words=.*\}$/gm, "")
      .split("\n");
    expect(sentences.filter((sentence) => wrong?.test(sentence))).toEqual([]);
  },
);

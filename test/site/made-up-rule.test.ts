import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, it } from "vitest";
import { addFiles, copyProgram, extendProgram } from "../support/copy-program.ts";
import { writeHome } from "../support/create-home.ts";
import { exampleHome } from "../support/open-example-home.ts";
import { readRuleReadme } from "../support/rule-examples.ts";
import { runLines, runScript } from "../support/run-program.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..");
const page = await readFile(join(projectFolder, "docs/new-rule.md"), "utf8");
const [, code = ""] = /^```ts\n([\s\S]*?)^```$/m.exec(page) ?? [];
const [, readme = ""] = /^````markdown\n([\s\S]*?)^````$/m.exec(page) ?? [];

/** What it takes to add a rule: its folder. */
const files = {
  "src/rules/text/shouting/rule.ts": code,
  "src/rules/text/shouting/README.md": readme,
};

const folder = await mkdtemp(join(tmpdir(), "front-porch-rule-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const program = await extendProgram(files);

it("checks by the rule and explains it, as its page says", async () => {
  const [wrong] = readRuleReadme(readme, exampleHome).examples;
  const content = join(folder, "home");
  await writeHome(content, exampleHome);
  for (const [file, text = ""] of wrong?.files ?? []) await writeFile(join(content, file), text);
  const [checked, explained] = await runLines(program, [
    ["check", "--content", content, "--format", "github", "--now", "2026-03-01"],
    ["explain", "text/shouting"],
  ]);
  const { file, line, column } = wrong?.mark ?? {};
  expect(checked.stdout).toMatch(
    new RegExp(`^::notice file=${file},line=${line},(?:\\w+=\\d+,)*col=${column},.*“!!!”`, "m"),
  );
  expect(explained.stdout).toContain("\n    Lock the door!!!\n");
});

it("has its line in the list and in the table written by “npm run tables”, and nothing else", async () => {
  const untouched = await copyProgram();
  await addFiles(untouched, files);
  const { stdout } = await runScript(untouched, "scripts/write-tables.ts");
  const written = stdout.split("\n").filter(Boolean);
  expect(written.map((line) => line.split(" ")[0])).toEqual([
    "src/rules/rules.ts",
    "docs/rules.md",
  ]);
  expect(await readFile(join(untouched, "docs/rules.md"), "utf8")).toContain("`text/shouting`");
});

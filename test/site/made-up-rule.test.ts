import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import process from "node:process";
import { afterAll, beforeAll, expect, it } from "vitest";
import { nodeArguments } from "../../src/cli/node-arguments.ts";
import { readTree } from "../support/build-small-home.ts";
import { copyProgram } from "../support/copy-program.ts";
import { writeHome } from "../support/create-home.ts";
import { exampleHome } from "../support/open-example-home.ts";
import { readRuleReadme } from "../support/rule-examples.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..");
const page = await readFile(join(projectFolder, "docs/new-rule.md"), "utf8");
const [, code = ""] = /^```ts\n([\s\S]*?)^```$/m.exec(page) ?? [];
const [, readme = ""] = /^````markdown\n([\s\S]*?)^````$/m.exec(page) ?? [];

const folder = await mkdtemp(join(tmpdir(), "front-porch-rule-"));
let program = "";

beforeAll(async () => {
  program = await copyProgram(folder);
  await addRule();
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What it takes to add a rule: its folder, and its name in the one list. */
async function addRule(): Promise<void> {
  const ruleFolder = join(program, "src/rules/text/shouting");
  await mkdir(ruleFolder);
  await writeFile(join(ruleFolder, "rule.ts"), code);
  await writeFile(join(ruleFolder, "README.md"), readme);
  const list = join(program, "src/rules/rules.ts");
  const text = await readFile(list, "utf8");
  await writeFile(
    list,
    `import { textShouting } from "./text/shouting/rule.ts";\n${text.replace("  textOddSpace,\n", "  textOddSpace,\n  textShouting,\n")}`,
  );
}

function run(command: string, ...words: readonly string[]): Promise<string> {
  const all = [...nodeArguments, `src/cli/commands/${command}.ts`, ...words];
  // Nobody runs the copy twice, so that what is compiled of it is not kept.
  const env = { ...process.env, NODE_DISABLE_COMPILE_CACHE: "1" };
  return new Promise((done) => {
    execFile(process.execPath, all, { cwd: program, env }, (_error, stdout, stderr) =>
      done(stdout + stderr),
    );
  });
}

it("takes one folder and one list to add a rule", async () => {
  const before = await readTree(join(projectFolder, "src"));
  const after = await readTree(join(program, "src"));
  const touched = [...after].filter(([file, bytes]) => !before.get(file)?.equals(bytes));
  expect(touched.map(([file]) => file)).toEqual([
    "rules/rules.ts",
    "rules/text/shouting/README.md",
    "rules/text/shouting/rule.ts",
  ]);
});

it("checks by the rule and explains it, as its page says", async () => {
  const [wrong] = readRuleReadme(readme, exampleHome).examples;
  const content = join(folder, "home");
  await writeHome(content, exampleHome);
  for (const [file, text = ""] of wrong?.files ?? []) await writeFile(join(content, file), text);
  const [checked, explained] = await Promise.all([
    run("check", "--content", content, "--format", "github", "--now", "2026-03-01"),
    run("explain", "text/shouting"),
  ]);
  const { file, line, column } = wrong?.mark ?? {};
  expect(checked).toMatch(
    new RegExp(
      `^::notice file=${file},line=${line},(?:\\w+=\\d+,)*col=${column},.*“!!!” sounds`,
      "m",
    ),
  );
  expect(explained).toContain("\n    Lock the door!!!\n");
});

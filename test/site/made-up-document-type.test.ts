import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Finding } from "../../src/findings/finding.ts";
import { readTreeAsText, smallHome } from "../support/build-small-home.ts";
import { addFiles, copyProgram, extendProgram } from "../support/copy-program.ts";
import { writeHome } from "../support/create-home.ts";
import { type Ended, runLines, runScript } from "../support/run-program.ts";
import { writeDocuments } from "../support/write-document.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..");
const page = await readFile(join(projectFolder, "docs/new-document-type.md"), "utf8");
const [structure = "", words = ""] = [...page.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(
  ([, code = ""]) => code,
);
const [, sample = ""] = /^```markdown\n([\s\S]*?)^```$/m.exec(page) ?? [];

/** What it takes to add a type of document: what it is, and its words. */
const files = {
  "src/documents/types/pet-policy.ts": structure,
  "src/locales/en/documents/pet-policy.ts": words,
};

/** The binder is printed in a browser; what is to be printed is enough here. */
const binderScript = `
import { createBinderView } from "./src/binder/binder-view.ts";
import { renderBinder } from "./src/binder/render-binder.ts";
import { readIdentifiedHome } from "./src/documents/identify-home.ts";
export default async (content) =>
  renderBinder(createBinderView(await readIdentifiedHome(content), "2026-03-01"), "never");
`;

const file = "policies/pet-policy.md";
const whole = { ...smallHome, ...writeDocuments(), [file]: sample };
const halves = {
  ...whole,
  [file]: sample
    .replace(/## What a pet costs\n[\s\S]*?(?=## )/, "")
    .replace(/Ask \{\{.*$/m, "Bring it along."),
};
const { [file]: _, ...without } = whole;

const folder = await mkdtemp(join(tmpdir(), "front-porch-type-"));
afterAll(() => rm(folder, { recursive: true, force: true }));
const output = join(folder, "output");
/** Of the program, the types of document and their words are enough to compile. */
const compilerOptions = JSON.stringify({
  extends: join(projectFolder, "tsconfig.json"),
  include: [],
  files: ["src/documents/known-languages.ts"],
});
const program = await extendProgram({
  ...files,
  "write-binder.ts": binderScript,
  "tsconfig.json": compilerOptions,
});

let runs: Readonly<Record<"built" | "halves" | "without" | "binder" | "compiled", Ended>>;

beforeAll(async () => {
  const content = await write("whole", whole);
  const day = ["--now", "2026-03-01"];
  const json = [...day, "--format", "json"];
  const lines = [
    ["build", "--content", content, "--output", output, ...day],
    ["check", "--content", await write("halves", halves), ...json],
    ["check", "--content", await write("without", without), ...json],
    ["./write-binder.ts", content],
  ] as const;
  const [[built, half, none, binder], compiled] = await Promise.all([
    runLines(program, lines),
    runScript(program, "node_modules/typescript/bin/tsc", "--pretty", "false"),
  ]);
  runs = { built, halves: half, without: none, binder, compiled };
});

async function write(name: string, home: Readonly<Record<string, string>>): Promise<string> {
  const content = join(folder, name);
  await writeHome(content, home);
  return content;
}

function findAbout({ stdout }: Ended, path: string): readonly string[] {
  const findings: readonly Finding[] = JSON.parse(stdout).findings;
  return findings
    .filter((finding) => finding.file === path)
    .map(({ rule, severity, message }) => `${severity} ${rule}: ${message}`);
}

describe("a type of document, added by its two files", () => {
  it("compiles", () => {
    expect(runs.compiled).toEqual({ status: 0, stdout: "", stderr: "" });
  });

  it("has a page with what everyone may read", async () => {
    expect(`${runs.built.status} ${runs.built.stderr}`).toBe("0 ");
    const policy = await readFile(join(output, "_site/policies/pet-policy/index.html"), "utf8");
    expect(policy).toMatch(/<h1[^>]*>Pet policy<\/h1>/);
    expect(policy).toContain('id="assistance-animals"');
    expect(policy).toContain('id="fees"');
    expect(policy).not.toContain("walks it twice");
  });

  it("has its place in the list of policies, behind the other types", async () => {
    const list = await readFile(join(output, "_site/policies/index.html"), "utf8");
    const listed = [...list.matchAll(/<a href="\/policies\/([\w-]+)\/"/g)].map(([, id]) => id);
    const order = ["code-of-ethics", "resident-packet", "pet-policy", "guests"];
    expect(listed.filter((id) => order.includes(id ?? ""))).toEqual(order);
  });

  it("has the residents' part on their page alone", async () => {
    const policy = await readFile(join(output, "_residents/pet-policy/index.html"), "utf8");
    expect(policy).toContain("walks it twice");
    expect(policy).toContain('id="care-of-animals"');
    expect(await readTreeAsText(join(output, "_site"))).not.toContain("walks it twice");
  });

  it("is found by its search words, each among those who may read the section", async () => {
    const everyone = await readTreeAsText(join(output, "_site/pagefind"));
    const residents = await readTreeAsText(join(output, "_residents/pagefind"));
    expect(everyone).toContain("emotional support dog");
    expect(everyone).not.toContain("litter box");
    expect(residents).toContain("litter box");
  });

  it("stands in the binder, with its sections", () => {
    const { status, stdout, stderr } = runs.binder;
    expect(`${status} ${stderr}`).toBe("0 ");
    expect(stdout).toMatch(/<h\d[^>]*>(?:<[^>]+>|\s)*Pet policy/);
    expect(stdout).toContain("walks it twice");
  });

  it("has its missing sections and facts told, in its own words", () => {
    const told = findAbout(runs.halves, file);
    expect(told).toContainEqual(
      expect.stringMatching(/^error section\/missing: .*“What a pet costs”.*“Pet fees”/),
    );
    expect(told).toContainEqual(
      expect.stringMatching(/^error section\/fact-missing: .*a person to ask/),
    );
    expect(told).toContainEqual(
      expect.stringMatching(/^error section\/fact-missing: .*how to ask/),
    );
  });

  it("is missed in a home without it", () => {
    expect(findAbout(runs.without, file)).toEqual([
      expect.stringMatching(/^warning document\/missing: .*pet policy.*who looks/),
    ]);
  });
});

it("has its lists and its table written by “npm run tables”, and nothing else", async () => {
  const untouched = await copyProgram();
  await addFiles(untouched, files);
  const { stdout } = await runScript(untouched, "scripts/write-tables.ts");
  const written = stdout.split("\n").filter(Boolean);
  expect(written.map((line) => line.split(" ")[0])).toEqual([
    "src/documents/types/document-structures.ts",
    "src/locales/en/documents/documents.ts",
    "docs/sections.md",
  ]);
  const table = await readFile(join(untouched, "docs/sections.md"), "utf8");
  expect(table).toContain("| A1 | `assistance-animals` | “Assistance animals”, ");
});

import { readFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { createOutput } from "../support/build-small-home.ts";
import { extendProgram } from "../support/copy-program.ts";
import { createHome } from "../support/create-home.ts";
import { runLines } from "../support/run-program.ts";
import { writeDocuments } from "../support/write-document.ts";

const projectFolder = resolve(import.meta.dirname, "../..");
const page = await readFile(join(projectFolder, "docs/new-poster.md"), "utf8");
const [, entry = ""] = /^```ts\n([\s\S]*?)^```$/m.exec(page) ?? [];
const list = "src/pages/poster-plans.ts";
const plans = await readFile(join(projectFolder, list), "utf8");

/** What it takes to add a poster: an entry in one list. */
const program = await extendProgram({ [list]: plans.replace(/\n\];\n$/, `\n${entry}];\n`) });

it("is an entry of one list: a sheet in large type, and its place among the others", async () => {
  const [home, output] = [await createHome(writeDocuments()), await createOutput()];
  const line = ["build", "--content", home, "--output", output, "--now", "2026-03-01"];
  const [{ status, stderr }] = await runLines(program, [line]);
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  const read = (file: string) => readFile(join(output, "_residents", file), "utf8");
  expect(await read("posters/index.html")).toContain('href="/residents/posters/medication/"');
  const sheet = await read("posters/medication/index.html");
  expect(sheet).toMatch(/<h1[^>]*>Medication/);
  expect(sheet).toMatch(/Quiet hours[\s\S]*10 pm to 7 am/);
});

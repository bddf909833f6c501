import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import process from "node:process";
import { runCommand } from "../src/cli/run-process.ts";
import { formatList } from "./tables/format-list.ts";
import { findModuleLists } from "./tables/module-lists.ts";

const projectFolder = join(import.meta.dirname, "..");

type Files = Readonly<Record<string, string>>;

async function run({ check }: { readonly check: boolean }): Promise<number> {
  const lists = Object.fromEntries(
    findModuleLists(projectFolder).map((list) => [list.file, formatList(projectFolder, list)]),
  );
  const stale = await writeChanged(lists, check);
  // The tables are made from what the lists say, so that these must stand before anything reads them.
  const { formatTables } = await import("./tables/format-tables.ts");
  stale.push(...(await writeChanged(await formatTables(projectFolder), check)));
  const ending = check ? " is old. Run “npm run tables”." : " is written anew.";
  for (const file of stale) process.stdout.write(`${file}${ending}\n`);
  return check && stale.length > 0 ? 1 : 0;
}

/** Writes what is not as it would be written, or only names it. */
async function writeChanged(files: Files, check: boolean): Promise<string[]> {
  const changed: string[] = [];
  for (const [file, text] of Object.entries(files)) {
    const path = join(projectFolder, file);
    if (existsSync(path) && (await readFile(path, "utf8")) === text) continue;
    changed.push(file);
    if (!check) await writeFile(path, text);
  }
  return changed;
}

await runCommand({
  name: "tables",
  summary: "write the lists and tables that are made from the program",
  about:
    "Writes the lists of rules, standards, document types and languages from their folders, docs/commands.md, docs/rules.md and docs/sections.md from what is listed, the schema of setup's answers, and the picture of what imports what in docs/architecture.md.",
  options: {
    check: {
      kind: "switch",
      text: "write nothing, and say which of them is not as it would be written",
    },
  },
  examples: [{ words: "--check", does: "whether anything is old" }],
  statuses: { 0: "done", 1: "with --check: something is old", 2: "the tool could not run" },
  run,
});

import { cpSync, rmSync } from "node:fs";
import { mkdir, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import process from "node:process";
import { contentFolders } from "../../src/content/files/content-folder.ts";
import { linesScript } from "./run-program.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..");

/** What a program needs to run, in tests too, and to have its tables written; its libraries are the project's. */
const parts = [
  "src",
  "scripts",
  "package.json",
  "eleventy.config.ts",
  ...contentFolders,
  "docs/architecture.md",
  "docs/clauses.md",
  "docs/commands.md",
  "docs/rules.md",
  "docs/sections.md",
  "schemas",
  "test/support/run-command.ts",
  linesScript,
];

/** Where this worker has its copy. */
const program = join(tmpdir(), `front-porch-program-${process.pid}`);

/**
 * Copies the program, to try what adding to it takes. Whatever was copied before is gone then.
 *
 * @returns the copy's folder
 */
export async function copyProgram(): Promise<string> {
  rmSync(program, { recursive: true, force: true });
  for (const part of parts) {
    // One call after the other is over in a tenth of the time: the files are many and small.
    cpSync(join(projectFolder, part), join(program, part), { recursive: true, filter: isOwn });
  }
  await symlink(join(projectFolder, "node_modules"), join(program, "node_modules"), "junction");
  return program;
}

/** Tools that one script alone needs are installed beside it. */
function isOwn(path: string): boolean {
  return basename(path) !== "node_modules";
}

/**
 * Adds files to a copy of the program, or changes them.
 *
 * @param program the copy's folder
 * @param files their texts, by their paths from it
 */
export async function addFiles(
  program: string,
  files: Readonly<Record<string, string>>,
): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(program, path)), { recursive: true });
    await writeFile(join(program, path), text);
  }
}

import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join, resolve } from "node:path";
import { afterAll } from "vitest";
import { formatList } from "../../scripts/tables/format-list.ts";
import { findModuleLists } from "../../scripts/tables/module-lists.ts";

const projectFolder = resolve(import.meta.dirname, "..", "..");

/** What a program needs to run, and to have its tables written; its libraries are the project's. */
const parts = [
  "src",
  "scripts",
  "package.json",
  "eleventy.config.ts",
  "docs/architecture.md",
  "docs/commands.md",
  "docs/rules.md",
  "docs/sections.md",
];

/**
 * Copies the program, to try what adding to it takes.
 *
 * @param folder a folder, in which the copy gets one of its own
 * @returns the copy's folder
 */
export async function copyProgram(folder: string): Promise<string> {
  const program = join(folder, "program");
  for (const part of parts) {
    await cp(join(projectFolder, part), join(program, part), { recursive: true, filter: isOwn });
  }
  await symlink(join(projectFolder, "node_modules"), join(program, "node_modules"), "junction");
  return program;
}

/** Tools that one script alone needs are installed beside it. */
function isOwn(path: string): boolean {
  return basename(path) !== "node_modules";
}

/**
 * Makes a copy of the program with more in it, which goes away after the tests of the file. What a
 * person would add or change is given; the lists of modules are then written as by `npm run tables`.
 *
 * @param files the texts of what is added or changed, by their paths from the project
 * @returns the copy's folder
 */
export async function extendProgram(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-extended-"));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const program = await copyProgram(folder);
  await addFiles(program, files);
  for (const list of findModuleLists(program)) {
    await writeFile(join(program, list.file), formatList(program, list));
  }
  return program;
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

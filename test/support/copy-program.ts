import { cp, symlink } from "node:fs/promises";
import { join, resolve } from "node:path";

const projectFolder = resolve(import.meta.dirname, "..", "..");

/** What a program needs to run; its libraries are those of the project. */
const parts = ["src", "scripts/prepare-node.cjs", "package.json", "eleventy.config.ts"];

/**
 * Copies the program, to try what adding to it takes.
 *
 * @param folder a folder, in which the copy gets one of its own
 * @returns the copy's folder
 */
export async function copyProgram(folder: string): Promise<string> {
  const program = join(folder, "program");
  for (const part of parts) {
    await cp(join(projectFolder, part), join(program, part), { recursive: true });
  }
  await symlink(join(projectFolder, "node_modules"), join(program, "node_modules"), "junction");
  return program;
}

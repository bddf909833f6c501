import { spawnSync } from "node:child_process";
import { join } from "node:path";
import process from "node:process";
import { projectFolder } from "../src/package-folder.ts";

/**
 * Runs the tests of a folder that has settings of its own, as this process, whose status becomes theirs. Such tests
 * need tools that one command alone installs.
 *
 * @param folder the folder with `vitest.config.ts`
 * @param words what is handed on to the tests' own command line
 */
export function runTestsOf(folder: string, words: readonly string[] = []): void {
  const vitest = join(projectFolder, "node_modules", "vitest", "vitest.mjs");
  const line = [vitest, "run", "--config", join(folder, "vitest.config.ts"), ...words];
  const { status } = spawnSync(process.execPath, line, { cwd: projectFolder, stdio: "inherit" });
  process.exitCode = status ?? 1;
}

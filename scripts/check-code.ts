import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import process from "node:process";

const projectFolder = join(import.meta.dirname, "..");

/*
 * Types and style at once. The compiler works on one thread: on two cores a second would look at half of
 * the types anew, and the time is what the linter takes.
 */
const checks = [
  ["typescript/bin/tsc", "--noEmit", "--checkers", "1"],
  ["@biomejs/biome/bin/biome", "ci", "."],
] as const;

/** Runs a program of a library, which says itself what it finds. */
async function passes([program, ...words]: (typeof checks)[number]): Promise<boolean> {
  const file = join(projectFolder, "node_modules", program);
  const child = spawn(process.execPath, [file, ...words], { cwd: projectFolder, stdio: "inherit" });
  const [status] = await once(child, "exit");
  return status === 0;
}

const passed = await Promise.all(checks.map(passes));
process.exitCode = passed.every(Boolean) ? 0 : 1;

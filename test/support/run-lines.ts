import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { runCommand } from "./run-command.ts";

/**
 * Runs lines of the program one after the other, as Node loads it, and writes how each ended. Its
 * arguments are the folder they run in and the lines, as JSON.
 */
const [folder = "", given = "[]"] = process.argv.slice(2);
const lines: readonly (readonly [string, ...string[]])[] = JSON.parse(given);

async function run([name, ...options]: readonly [string, ...string[]]) {
  if (!name.endsWith(".ts")) return runCommand(name, options, {}, { folder });
  const module = await import(pathToFileURL(join(process.cwd(), name)).href);
  return { status: 0, signal: null, stdout: await module.default(...options), stderr: "" };
}

const ended = [];
for (const line of lines) {
  // What one line throws is told with it: others may have nothing to do with it.
  const thrown = (error: Error) => ({
    status: 1,
    signal: null,
    stdout: "",
    stderr: `${error.stack}`,
  });
  ended.push(await run(line).catch(thrown));
}
process.stdout.write(JSON.stringify(ended));

import process from "node:process";
import { runCommand } from "./run-command.ts";

/**
 * Runs lines of the program one after the other, as Node loads it and nothing in between, and writes how
 * each ended. Its arguments are the folder that they run in and the lines, as JSON.
 */
const [folder = "", lines = "[]"] = process.argv.slice(2);
const written: readonly (readonly [string, ...string[]])[] = JSON.parse(lines);
const ended = [];
for (const [name, ...options] of written) {
  ended.push([name, await runCommand(name, options, {}, { folder })]);
}
process.stdout.write(JSON.stringify(ended));

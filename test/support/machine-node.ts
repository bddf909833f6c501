import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

/**
 * Finds the Node that the machine has, and that a home's own commands run on. Tests themselves run on
 * the one that `npm ci` brings, which npm puts before all others.
 *
 * @returns its path; the running one where there is no other
 */
export function findMachineNode(): string {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const found = (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !/node_modules|node-gyp-bin/.test(folder))
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  return found ?? process.execPath;
}

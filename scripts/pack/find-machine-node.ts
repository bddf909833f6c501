import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";

/**
 * Finds the Node that the machine has, and that a home's own commands run on. What belongs to this
 * project runs on the one that `npm ci` brings, which npm puts before all others.
 *
 * @returns its path; the running one where there is no other
 */
export function findMachineNode(): string {
  const name = process.platform === "win32" ? "node.exe" : "node";
  const found = listMachinePath()
    .map((folder) => join(folder, name))
    .find((path) => existsSync(path));
  return found ?? process.execPath;
}

/** What npm sets for its scripts. Whose certificates a machine trusts is the machine's own. */
const setByNpm = /^(?:npm_|NODE_(?!EXTRA_CA_CERTS$))/i;

/** The environment of a shell that no npm has started. */
export function readShellEnvironment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(([name]) => !setByNpm.test(name));
  return { ...Object.fromEntries(own), PATH: listMachinePath().join(delimiter) };
}

function listMachinePath(): readonly string[] {
  return (process.env.PATH ?? "")
    .split(delimiter)
    .filter((folder) => !/node_modules|node-gyp-bin/.test(folder));
}

import { createHash, type Hash } from "node:crypto";
import { type Dirent, existsSync, lstatSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const projectFolder = resolve(import.meta.dirname, "..", "..", "..");

/** Templates, styles and the browser's scripts, which every build reads anew. */
const themeFolder = join(projectFolder, "src", "theme");

/**
 * Sums up the program: its source, its templates, the versions of what it uses, and Node's.
 *
 * @returns a sum that changes with any of them
 */
export function sumProgram(): string {
  codeSum ??= sumCode();
  const hash = createHash("sha256").update(codeSum);
  addPath(hash, themeFolder);
  return hash.digest("hex");
}

/** A process runs the code that it was started with, whatever is written to the files since. */
let codeSum: string | undefined;

function sumCode(): string {
  const hash = createHash("sha256").update(`${process.version} ${process.platform}`);
  const sourceFolder = join(projectFolder, "src");
  for (const name of readdirSync(sourceFolder).toSorted()) {
    const path = join(sourceFolder, name);
    if (path !== themeFolder) addPath(hash.update(`${name}\0`), path);
  }
  for (const name of ["eleventy.config.ts", "package-lock.json"]) {
    addPath(hash, join(projectFolder, name));
  }
  return hash.digest("hex");
}

/**
 * Sums up folders, by the names and the bytes of all that stands in them and never by times.
 *
 * @param folders the folders; one that is not there counts as that
 * @throws when something in them cannot be read
 */
export function sumFolders(folders: readonly string[]): string {
  const hash = createHash("sha256");
  for (const folder of folders) addPath(hash, folder);
  return hash.digest("hex");
}

function addPath(hash: Hash, path: string): void {
  if (!existsSync(path)) hash.update("nothing\0");
  else if (lstatSync(path).isDirectory()) addFolder(hash, path);
  else addFile(hash, path);
}

/** One call after the other: for thousands of small files that is the quickest. */
function addFolder(hash: Hash, folder: string): void {
  const entries = readdirSync(folder, { withFileTypes: true });
  hash.update(`folder ${entries.length}\0`);
  for (const entry of entries.toSorted(compareNames)) {
    hash.update(`${entry.name}\0`);
    const path = join(folder, entry.name);
    if (entry.isDirectory()) addFolder(hash, path);
    else if (entry.isFile()) addFile(hash, path);
    else hash.update("neither\0"); // a link, which is never followed
  }
}

function addFile(hash: Hash, path: string): void {
  const bytes = readFileSync(path);
  hash.update(`file ${bytes.length}\0`).update(bytes);
}

function compareNames(first: Dirent, second: Dirent): number {
  return first.name < second.name ? -1 : 1;
}

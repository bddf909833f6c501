import {
  lstatSync,
  mkdirSync,
  readdirSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import type { StarterFile } from "./starter-files.ts";

/** What came of writing a home: where it could not be, nothing of it is left. */
export type Creation =
  | { readonly kind: "created" }
  /** Something lies there already; nothing is ever written over. */
  | { readonly kind: "notEmpty"; readonly names: readonly string[] }
  /** There is a file of that name, or a link to nowhere. */
  | { readonly kind: "noFolder" };

/** What systems and git put into a folder that a person calls empty. */
const unnoticed: ReadonlySet<string> = new Set([".git", ".DS_Store", "Thumbs.db", "desktop.ini"]);

/**
 * Writes a home's repository into a folder that is empty or not there yet. Nothing that is there is
 * written over, and where something fails, what was written is taken away again.
 *
 * @param folder the folder, as an absolute path
 * @param files what to write
 * @throws what the system says where it does not let us write
 */
export function createHome(folder: string, files: readonly StarterFile[]): Creation {
  if (!mayBeFolder(folder)) return { kind: "noFolder" };
  const standing = listNames(folder);
  if (standing.length > 0) return { kind: "notEmpty", names: standing };
  const made: Made[] = [];
  try {
    makeFolder(folder, made);
    for (const { path, bytes } of files) {
      const place = join(folder, ...path.split("/"));
      makeFolder(dirname(place), made);
      writeFileSync(place, bytes, { flag: "wx" });
      made.push({ kind: "file", place });
    }
    return { kind: "created" };
  } catch (error) {
    takeAway(made);
    const names = listNames(folder);
    // Somebody else writes there at the same time.
    if (hasCode(error, "EEXIST") && names.length > 0) return { kind: "notEmpty", names };
    throw error;
  }
}

/** A link to a folder is one; a link to nowhere is not. */
function mayBeFolder(path: string): boolean {
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return true;
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function listNames(folder: string): readonly string[] {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder)
    .filter((name) => !unnoticed.has(name))
    .toSorted();
}

interface Made {
  readonly kind: "file" | "folder";
  readonly place: string;
}

/** Makes a folder and those above it that are missing, and notes each. */
function makeFolder(folder: string, made: Made[]): void {
  if (statSync(folder, { throwIfNoEntry: false }) !== undefined) return;
  makeFolder(dirname(folder), made);
  mkdirSync(folder);
  made.push({ kind: "folder", place: folder });
}

/** A folder into which somebody else put something meanwhile stays. */
function takeAway(made: readonly Made[]): void {
  for (const { kind, place } of made.toReversed()) {
    try {
      if (kind === "file") rmSync(place, { force: true });
      else rmdirSync(place);
    } catch {
      // What cannot be taken away is told by the fault that led here.
    }
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && "code" in error && error.code === code;
}

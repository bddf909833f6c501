import { existsSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { publishedNames } from "../build/output/output-names.ts";
import { quotePath } from "../text/quote-path.ts";

/** The folders that a home has of its own; all commands load this, so that it imports next to nothing. */
const homeFolders = ["_data", "policies", "neighbors"];

/** So many folders up a home is looked for. */
const mostUp = 3;

/**
 * Says that a folder is no home's, where the home is plainly beside it: somebody is one folder too deep or
 * not deep enough.
 *
 * @param folder the folder, absolute
 * @returns nothing where it has anything of a home's, or where no home is near
 */
export function describeWrongFolder(folder: string): string | undefined {
  if (!isFolder(folder)) return undefined;
  if (isBuiltSite(folder)) return describeBuiltSite(folder);
  if (hasAnyOfHome(folder)) return undefined;
  const home = findAbove(folder, mostUp) ?? findBelow(folder);
  return (
    home &&
    `${sayNoHome(folder)} Yours seems to be ${home}. Go there first, with: cd ${quotePath(home)}`
  );
}

/**
 * Says that a folder is no home's, or is not there, for a command that would write into it or wait for something in it.
 *
 * @param folder the folder, absolute
 * @returns nothing where it has anything of a home's
 */
export function describeNoHome(folder: string): string | undefined {
  if (!isFolder(folder)) return `${folder} is no folder.`;
  if (isBuiltSite(folder)) return describeBuiltSite(folder);
  if (hasAnyOfHome(folder)) return undefined;
  return `${sayNoHome(folder)} Go to your home's folder first, or begin one with “npx front-porch init my-home”.`;
}

/**
 * Says that a folder belongs to a home's documents, facts or built pages, for a command that begins a home in it: what
 * it writes there would count as that home's, or be replaced by its next build.
 *
 * @param folder the folder, absolute; it need not be there
 * @returns nothing where no home has it
 */
export function describeInsideHome(folder: string): string | undefined {
  const above = dirname(folder);
  if (above === folder) return undefined;
  const name = basename(folder);
  if ([...homeFolders, ...publishedNames].includes(name) && isHome(above)) {
    return `is inside ${name}, which the home in ${above} has for its own. Choose a folder outside of it; for that home itself, go there first, with: cd ${quotePath(above)}`;
  }
  return describeInsideHome(above);
}

function hasAnyOfHome(folder: string): boolean {
  return homeFolders.some((name) => isFolder(join(folder, name)));
}

/** Its folders have a home's names, and pages in them. A home of which any facts are there is none. */
function isBuiltSite(folder: string): boolean {
  return (
    !isFolder(join(folder, "_data")) &&
    ["policies", "neighbors"].some((name) => existsSync(join(folder, name, "index.html")))
  );
}

function describeBuiltSite(folder: string): string {
  const home = findAbove(folder, mostUp);
  const way = home === undefined ? "" : ` Yours seems to be ${home}, with: cd ${quotePath(home)}`;
  return `${folder} is a built site, and no home's folder: a build writes it, and reads nothing in it. Go to your home's folder first.${way}`;
}

function sayNoHome(folder: string): string {
  return `${folder} is no home's folder: _data, policies and neighbors are not in it.`;
}

function findAbove(folder: string, steps: number): string | undefined {
  const above = dirname(folder);
  if (steps === 0 || above === folder) return undefined;
  return isHome(above) ? above : findAbove(above, steps - 1);
}

/** With two homes in it nobody knows which was meant; the first is an example then. */
function findBelow(folder: string): string | undefined {
  return readNames(folder)
    .filter((name) => !name.startsWith(".") && name !== "node_modules")
    .map((name) => join(folder, name))
    .find(isHome);
}

function isHome(folder: string): boolean {
  return basename(folder) !== "node_modules" && existsSync(join(folder, "_data", "home.yaml"));
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function readNames(folder: string): readonly string[] {
  try {
    return readdirSync(folder).toSorted();
  } catch {
    return [];
  }
}

import { constants, existsSync } from "node:fs";
import { access, lstat, readdir, realpath, stat } from "node:fs/promises";
import { basename, dirname, join, parse, relative, resolve, sep } from "node:path";
import { contentFolders } from "../../content/files/content-folder.ts";
import { createSystemFault, readErrorCode, type SystemFault } from "../../findings/system-fault.ts";
import { projectFolder } from "../../package-folder.ts";
import { publishedNames, recordName, workFolderName } from "./output-names.ts";

/** Where a build writes: all paths absolute, all on one disk. */
export interface OutputFolder {
  readonly path: string;
  /** The published site, `_site`. */
  readonly site: string;
  /** What residents read behind the house code, `_residents`. */
  readonly residents: string;
  /** Where a build does its work, `.front-porch`. */
  readonly work: string;
}

/**
 * Names the folders of an output.
 *
 * @param output the folder that `_site` stands in
 */
export function nameOutputFolder(output: string): OutputFolder {
  const path = resolve(output);
  return {
    path,
    site: join(path, "_site"),
    residents: join(path, "_residents"),
    work: join(path, workFolderName),
  };
}

/**
 * Looks before any work whether a build may write somewhere without harm.
 *
 * @param output the folders to be written
 * @param contentFolder the home being built, which must not be written into
 * @returns why not, or `undefined` when all is well
 */
export async function findOutputFault(
  output: OutputFolder,
  contentFolder: string,
): Promise<SystemFault | undefined> {
  if (output.path === parse(output.path).root) {
    return createSystemFault(
      `${output.path} is the whole disk. Choose a folder of its own with --output.`,
    );
  }
  const existing = await findExisting(output.path);
  const target = join(await realpath(existing), relative(existing, output.path));
  const content = await realpath(contentFolder).catch(() => resolve(contentFolder));
  const owned = contentFolders.find((folder) => isInside(target, join(content, folder)));
  if (owned !== undefined) {
    return createSystemFault(
      `${output.path} is inside ${owned}, where your own files stand. Choose another folder with --output.`,
    );
  }
  const replaced = [...publishedNames, workFolderName].map((name) => join(target, name));
  const precious = [content, await realpath(projectFolder)];
  if (precious.some((path) => replaced.some((folder) => isInside(path, folder)))) {
    return createSystemFault(
      `Your own files stand inside a folder that a build of ${output.path} replaces. Choose another folder with --output.`,
    );
  }
  return (
    (await findWrongKind(output, existing)) ??
    findPublished(output.path, target, content) ??
    (await findForeignWork(output)) ??
    (await findUnwritable(existing))
  );
}

/** In what everyone may read, or a later build replaces, nobody's pages may be put. */
function findPublished(path: string, target: string, content: string): SystemFault | undefined {
  const above = dirname(target);
  if (above === target) return undefined;
  const isPublished = publishedNames.some((name) => name === basename(target));
  const isBuilds = above === content || existsSync(join(above, workFolderName));
  if (!isPublished || !isBuilds) return findPublished(path, above, content);
  return createSystemFault(
    `${path} is inside ${basename(target)}, which a build puts into ${above}: all that lies in it is published or replaced. Choose another folder with --output.`,
  );
}

/** A site, a working folder or the output itself must be a plain folder where it exists. */
async function findWrongKind(
  output: OutputFolder,
  existing: string,
): Promise<SystemFault | undefined> {
  const folder = await stat(existing);
  if (!folder.isDirectory()) {
    return createSystemFault(`${existing} is a file. Choose a folder with --output.`);
  }
  for (const path of [output.site, output.residents, output.work]) {
    const stats = await lstat(path).catch(() => undefined);
    if (stats?.isSymbolicLink()) {
      return createSystemFault(
        `${path} is a link to another place, which is never replaced. Delete the link.`,
      );
    }
    if (stats !== undefined && !stats.isDirectory()) {
      return createSystemFault(`${path} is a file where a folder belongs. Move or delete it.`);
    }
    if (stats !== undefined && stats.dev !== folder.dev) {
      return createSystemFault(
        `${path} lies on another disk than the folder it stands in, and a build puts whole folders in place at once. Choose a folder on one disk with --output.`,
      );
    }
  }
  return undefined;
}

/** What the working folder of a build, a preview or the binder may hold. */
const workPattern =
  /^(?:written\.json|swap\.json|lock|cache|preview|serve|inbox|residents|binder\.json|staging-|old-|lock-|\.DS_Store$)/;

/** A build deletes what it left in its working folder, so it works in none that another made. */
async function findForeignWork({ work }: OutputFolder): Promise<SystemFault | undefined> {
  const names: readonly string[] = await readdir(work).catch(() => []); // not there yet
  const stranger = names.find((name) => !workPattern.test(name));
  if (stranger === undefined || names.includes(recordName)) return undefined;
  return createSystemFault(
    `${work} is where a build does its work, and it holds something that no build put there: ${stranger}. Move it to another place, and run the command again.`,
  );
}

async function findUnwritable(existing: string): Promise<SystemFault | undefined> {
  try {
    await access(existing, constants.W_OK | constants.X_OK);
    return undefined;
  } catch (error) {
    const why =
      readErrorCode(error) === "EROFS"
        ? "is on a disk that can only be read"
        : "is not yours to write to";
    return createSystemFault(`${existing} ${why}. Choose another folder with --output.`);
  }
}

/** The nearest folder above that exists: it decides where a new folder really comes to stand. */
async function findExisting(path: string): Promise<string> {
  const stats = await lstat(path).catch(() => undefined);
  return stats === undefined && basename(path) !== "" ? findExisting(dirname(path)) : path;
}

function isInside(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder + sep);
}

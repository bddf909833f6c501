import { lstatSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { z } from "../../content/zod.ts";
import { createSystemFault, type SystemFault } from "../../findings/system-fault.ts";
import { listFiles } from "./list-files.ts";
import type { OutputFolder } from "./output-folder.ts";
import { publishedNames, recordName } from "./output-names.ts";

const writtenFolderSchema = z
  .object({
    name: z.enum(publishedNames),
    /** Tells this very folder from any other that may come to stand in its place. */
    identity: z.string(),
    /** The files in it, each as its path with forward slashes and its size in bytes. */
    files: z.array(z.tuple([z.string(), z.number()]).readonly()).readonly(),
  })
  .readonly();

const swapRecordSchema = z
  .object({
    /** The folder in the working folder that the new site was made in. */
    staging: z.string().regex(/^staging-[\w-]+$/),
    folders: z.array(writtenFolderSchema).readonly(),
  })
  .readonly();

/** A folder as a build wrote it. What says so lies in the working folder, never in the folder itself. */
export type WrittenFolder = z.infer<typeof writtenFolderSchema>;

/** What a swap puts into place: written before it as its journal, and kept after it as the record. */
export type SwapRecord = z.infer<typeof swapRecordSchema>;

/** Where the record of what stands in the output lies. */
export function nameRecord(output: OutputFolder): string {
  return join(output.work, recordName);
}

/**
 * Reads a journal or a record.
 *
 * @param path the file
 * @returns what it says, or `undefined` where there is none that can be read
 */
export function readSwapRecord(path: string): SwapRecord | undefined {
  try {
    const read = swapRecordSchema.safeParse(JSON.parse(readFileSync(path, "utf8")));
    return read.success ? read.data : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Describes a folder that a build has just written.
 *
 * @param name what it is called once it is published
 * @param path where it stands now; moving it on its disk does not change what is said of it
 * @throws when it cannot be read
 */
export function describeWritten(name: WrittenFolder["name"], path: string): WrittenFolder {
  const files = listFiles(path).map((file) => [file, lstatSync(join(path, file)).size] as const);
  return { name, identity: identifyFolder(path), files };
}

/**
 * Adds to the record what is about to be put into the folders of the last build, so that the next one
 * knows it as its own. Before it is put there: after a kill between the two, nothing is a stranger.
 *
 * @param output the folders of the output; the caller holds its lock, and no folder is foreign
 * @param staged the folder that holds the new files of each published folder
 * @throws when a folder cannot be read, or the record cannot be written
 */
export function noteComingFiles(
  output: OutputFolder,
  staged: Readonly<Record<WrittenFolder["name"], string>>,
): void {
  const path = nameRecord(output);
  const record = readSwapRecord(path);
  if (record === undefined) return; // nothing stands there
  const folders = record.folders.map((folder) => {
    const files = new Map([
      ...folder.files,
      ...describeWritten(folder.name, staged[folder.name]).files,
    ]);
    return { ...folder, files: [...files] };
  });
  writeFileSync(`${path}.new`, JSON.stringify({ ...record, folders }));
  renameSync(`${path}.new`, path);
}

/**
 * Tells whether a folder is the one that was written, with every file at its size. After a loss of
 * power, files that were never flushed to the disk are empty or gone.
 *
 * @param written the folder as written
 * @param path where to look for it
 */
export function isWhole({ identity, files }: WrittenFolder, path: string): boolean {
  try {
    return (
      identifyFolder(path) === identity &&
      files.every(([file, bytes]) => lstatSync(join(path, file)).size === bytes)
    );
  } catch {
    return false;
  }
}

/** Tells whether a folder has the very files of a written one, each at its size, as a copy has. */
function isCopy({ name, files }: WrittenFolder, path: string): boolean {
  const sizes = new Map(files);
  const found = listOwnFiles(path);
  return (
    basename(path) === name &&
    found.length === files.length &&
    found.every((file) => lstatSync(join(path, file)).size === sizes.get(file))
  );
}

/**
 * Tells one folder from another, also from one that got its number after it was deleted. Moving it
 * within its disk does not change this; copying it does.
 *
 * @param path the folder
 * @throws when it is not there
 */
export function identifyFolder(path: string): string {
  const { ino, birthtimeNs } = lstatSync(path, { bigint: true });
  return `${ino}-${birthtimeNs}`;
}

/**
 * Looks whether a build may replace what stands in its output: only what a build wrote. That is
 * a folder that the record knows, with no file in it that no build put there; or one that has the very
 * files of the last build, wherever all of it was copied to; or one without any file.
 *
 * @param output the folders of the output
 * @param alsoWritten folders that a swap which was cut off may have put there
 * @returns the first folder that is not ours, or `undefined` when there is none
 * @throws when a folder cannot be read
 */
export function findForeignFolder(
  output: OutputFolder,
  alsoWritten: readonly WrittenFolder[] = [],
): SystemFault | undefined {
  const written = [...(readSwapRecord(nameRecord(output))?.folders ?? []), ...alsoWritten];
  for (const path of [output.site, output.residents]) {
    const files = listOwnFiles(path);
    if (files.length === 0) continue;
    const identity = identifyFolder(path);
    const known = written.find((folder) => folder.identity === identity || isCopy(folder, path));
    if (known === undefined) return describeForeign(path);
    const names = new Set(known.files.map(([file]) => file));
    const strangers = files.filter((file) => !names.has(file));
    if (strangers.length > 0) return describeStrangers(path, strangers);
  }
  return undefined;
}

/** Files that a file manager leaves in every folder someone looks into; nobody misses one. */
const litterPattern = /(?:^|\/)(?:\.DS_Store|\._[^/]*|Thumbs\.db|desktop\.ini|\.directory)$/i;

/**
 * Tells whether a site stands in a folder: anything but empty folders and what a file manager leaves.
 *
 * @param folder the folder, which need not be there
 * @throws when it cannot be read
 */
export function holdsFiles(folder: string): boolean {
  return listOwnFiles(folder).length > 0;
}

function listOwnFiles(folder: string): readonly string[] {
  if (lstatSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return listFiles(folder).filter((file) => !litterPattern.test(file));
}

function describeStrangers(path: string, [first = "", ...others]: readonly string[]): SystemFault {
  const more = others.length === 0 ? "" : ` and ${others.length} more`;
  return createSystemFault(
    `${path} holds files that no build put there: ${first}${more}. A build replaces the whole folder, and they would be lost. Move them to another place, and run the command again.`,
  );
}

function describeForeign(path: string): SystemFault {
  return createSystemFault(
    `${path} is not known to be from a build of Front Porch, and a build would replace all of it. Move it away, or delete it if nobody needs it; then run the command again.`,
  );
}

import { createHash } from "node:crypto";
import { lstat, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "../content/zod.ts";
import { createSystemFault, type SystemFault } from "../findings/system-fault.ts";

/** A folder that a command writes a few files into, such as `_binder`, beside a person's own. */
export interface FilledFolder {
  readonly path: string;
  /** Where it is noted which files the command wrote: a file that is not in that folder. */
  readonly note: string;
}

/**
 * Looks before any work whether a command may write its files: only over those that it wrote itself
 * and nobody changed since.
 *
 * @param folder the folder
 * @param names the names of the files
 * @returns why not, or `undefined` when all is well
 * @throws when a file cannot be read
 */
export async function findForeignFile(
  folder: FilledFolder,
  names: readonly string[],
): Promise<SystemFault | undefined> {
  const stats = await lstat(folder.path).catch(() => undefined); // not there yet
  if (stats !== undefined && !stats.isDirectory()) {
    const kind = stats.isSymbolicLink() ? "a link to another place" : "a file";
    return createSystemFault(`${folder.path} is ${kind} where a folder belongs. Move it away.`);
  }
  const written = await readWritten(folder);
  for (const name of names) {
    const path = join(folder.path, name);
    const sum = await sumFile(path);
    if (sum === undefined || written.includes(sum)) continue;
    return createSystemFault(
      `${path} was not written by this command, or it was changed since, and it would be lost. Move it to another place, and run the command again.`,
    );
  }
  return undefined;
}

/**
 * Writes files whole or not at all, each in the place of an earlier one of its own.
 *
 * @param folder the folder; it is created if need be
 * @param files their content by name; `undefined` deletes what an earlier run wrote
 * @throws when the disk cannot be written
 */
export async function writeOwnFiles(
  folder: FilledFolder,
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
): Promise<void> {
  await mkdir(folder.path, { recursive: true });
  await mkdir(join(folder.note, ".."), { recursive: true });
  const sums = Object.values(files).flatMap((content) =>
    content === undefined ? [] : [sumBytes(content)],
  );
  // Noted before they are written: a kill between the two must not make a stranger of one.
  const written = [...sums, ...(await readWritten(folder))].slice(0, mostNoted);
  await replaceFile(folder.note, JSON.stringify(written));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder.path, name);
    if (content === undefined) await rm(path, { force: true });
    else await replaceFile(path, content);
  }
}

/** Of this run and the one before it, with some to spare. */
const mostNoted = 8;

async function readWritten({ note }: FilledFolder): Promise<readonly string[]> {
  try {
    return z.array(z.string()).parse(JSON.parse(await readFile(note, "utf8")));
  } catch {
    return []; // none yet
  }
}

async function replaceFile(path: string, content: string | Uint8Array): Promise<void> {
  await writeFile(`${path}.new`, content);
  await rename(`${path}.new`, path);
}

async function sumFile(path: string): Promise<string | undefined> {
  const stats = await lstat(path).catch(() => undefined); // not there yet
  if (stats === undefined) return undefined;
  return stats.isFile() ? sumBytes(await readFile(path)) : "no file at all";
}

function sumBytes(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

import { createHash, randomUUID } from "node:crypto";
import { link, mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { KeyStore } from "./key-store.ts";

/** The last change of each file in this process, so that the next one waits for it. */
const changes = new Map<string, Promise<unknown>>();

/** To look at a file and then replace it is two steps, between which nobody else may change it. */
function inTurn<Result>(path: string, change: () => Promise<Result>): Promise<Result> {
  const turn = (changes.get(path) ?? Promise.resolve()).then(change);
  const ended = turn.then(ignore, ignore).then(() => {
    if (changes.get(path) === ended) changes.delete(path);
  });
  changes.set(path, ended);
  return turn;
}

function ignore(): void {}

/**
 * Opens a store of files, one for each key, for a site on one's own machine, the preview and tests. A file
 * appears whole or not at all. One process at a time may replace what is in a folder, or add to it on a disk
 * without hard links. What it makes, nobody else on the machine may read: it holds what neighbors wrote, and a
 * secret.
 *
 * @param folder where the files stand; it need not exist
 */
export function openFileStore(folder: string): KeyStore {
  const place = (key: string) => join(folder, `${encodeURIComponent(key)}.txt`);
  const writeAside = async (text: string) => {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    const aside = join(folder, `${randomUUID()}${asideEnding}`);
    await writeFile(aside, text, { flush: true, mode: 0o600 });
    return aside;
  };
  return {
    async add(key, text) {
      const aside = await writeAside(text);
      try {
        await link(aside, place(key)); // fails where the name is taken, in one step
        return true;
      } catch (error) {
        return readCode(error) === "EEXIST" ? false : await moveWhereFree(aside, place(key));
      } finally {
        await rm(aside, { force: true });
      }
    },
    async find(key) {
      const text = await readFile(place(key), "utf8").catch(ignoreMissing);
      return text === undefined ? undefined : { text, version: writeVersion(text) };
    },
    replace: (key, text, version) =>
      inTurn(place(key), async () => {
        const current = await readFile(place(key), "utf8").catch(ignoreMissing);
        if (current === undefined || writeVersion(current) !== version) return false;
        await rename(await writeAside(text), place(key));
        return true;
      }),
    async list(prefix) {
      const files = (await readdir(folder).catch(ignoreMissing)) ?? [];
      return files
        .flatMap(readKey)
        .filter((key) => key.startsWith(prefix))
        .toSorted();
    },
    delete: (key) => inTurn(place(key), () => rm(place(key), { force: true })),
  };
}

/** Some disks know no second name for a file, such as exFAT. A move takes the place of what is there. */
function moveWhereFree(aside: string, place: string): Promise<boolean> {
  return inTurn(place, async () => {
    if ((await stat(place).catch(ignoreMissing)) !== undefined) return false;
    await rename(aside, place);
    return true;
  });
}

/**
 * What a backup or a person put there, such as “… (copy).txt”, is no key: one such file must not keep all
 * others from being read, nor be taken for a message that nobody sent.
 */
function readKey(file: string): readonly string[] {
  const name = file.endsWith(".txt") ? file.slice(0, -".txt".length) : "";
  try {
    const key = decodeURIComponent(name);
    return key !== "" && encodeURIComponent(key) === name ? [key] : [];
  } catch {
    return [];
  }
}

const asideEnding = ".new";

/** No write takes so long, so that nobody is at work on what is older. */
const longestWrite = 10 * 60 * 1000;

/**
 * Deletes what writes left that were cut off: copies of texts that no key leads to, so that neither their
 * end of keeping nor a person deletes them.
 *
 * @param folder the store's folder; it need not exist
 * @param now the moment
 */
export async function deleteCutOffWrites(folder: string, now: Date): Promise<void> {
  const files = (await readdir(folder).catch(ignoreMissing)) ?? [];
  for (const file of files.filter((name) => name.endsWith(asideEnding))) {
    const place = join(folder, file);
    const written = await stat(place).catch(ignoreMissing);
    if (written !== undefined && now.getTime() - written.mtimeMs > longestWrite) {
      await rm(place, { force: true });
    }
  }
}

function writeVersion(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

function ignoreMissing(error: unknown): undefined {
  if (readCode(error) !== "ENOENT") throw error;
}

function readCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

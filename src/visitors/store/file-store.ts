import { createHash, randomUUID } from "node:crypto";
import { link, mkdir, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { KeyStore } from "./key-store.ts";

/**
 * Opens a store of files, one for each key, for the preview and for tests. A file appears whole or
 * not at all.
 *
 * @param folder where the files stand; it need not exist
 */
export function openFileStore(folder: string): KeyStore {
  const place = (key: string) => join(folder, `${encodeURIComponent(key)}.txt`);
  const writeAside = async (text: string) => {
    await mkdir(folder, { recursive: true });
    const aside = join(folder, `${randomUUID()}.new`);
    await writeFile(aside, text, { flush: true });
    return aside;
  };
  return {
    async add(key, text) {
      const aside = await writeAside(text);
      try {
        await link(aside, place(key)); // fails where the name is taken, in one step
        return true;
      } catch (error) {
        if (readCode(error) === "EEXIST") return false;
        throw error;
      } finally {
        await rm(aside);
      }
    },
    async find(key) {
      const text = await readFile(place(key), "utf8").catch(ignoreMissing);
      return text === undefined ? undefined : { text, version: writeVersion(text) };
    },
    async replace(key, text, version) {
      const current = await readFile(place(key), "utf8").catch(ignoreMissing);
      if (current === undefined || writeVersion(current) !== version) return false;
      await rename(await writeAside(text), place(key));
      return true;
    },
    async list(prefix) {
      const files = (await readdir(folder).catch(ignoreMissing)) ?? [];
      return files
        .filter((file) => file.endsWith(".txt"))
        .map((file) => decodeURIComponent(file.slice(0, -".txt".length)))
        .filter((key) => key.startsWith(prefix))
        .toSorted();
    },
    delete: (key) => rm(place(key), { force: true }),
  };
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

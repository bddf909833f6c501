import { existsSync } from "node:fs";
import { mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * Makes a folder once for all files of a run that read it. It goes away with the run, and with nobody
 * before. Of two workers that ask at once each makes it, and one folder stays.
 *
 * @param name what it is called in the folder of the run
 * @param make fills an empty folder
 * @returns the folder, which nobody may write to
 */
export async function makeOnce(
  name: string,
  make: (folder: string) => Promise<unknown>,
): Promise<string> {
  const folder = join(tmpdir(), name); // in the folder of this run, as vitest.config.ts sets it
  if (existsSync(folder)) return folder;
  const own = await mkdtemp(`${folder}-`);
  await make(own);
  await rename(own, folder).catch(() => rm(own, { recursive: true }));
  return folder;
}

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readIdentifiedHome } from "../../src/documents/identify-home.ts";
import { listVersionsToKeep } from "../../src/documents/versions/keep-version.ts";
import { writeHome } from "./create-home.ts";

/** Texts by their path below the content folder. */
export type Texts = Readonly<Record<string, string>>;

/**
 * Adds to a home's files those that keep what is in force, as `front-porch keep` writes them.
 *
 * @param files texts by their path below the content folder
 */
export async function keepFiles(files: Texts): Promise<Texts> {
  const folder = await mkdtemp(join(tmpdir(), "front-porch-kept-"));
  try {
    await writeHome(folder, files);
    const kept = listVersionsToKeep(await readIdentifiedHome(folder));
    return { ...files, ...Object.fromEntries(kept.map(({ file, text }) => [file, text])) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { listFiles } from "../build/output/list-files.ts";
import {
  listServedFiles,
  manifestFile,
  type ResidentsManifest,
  residentsManifestSchema,
} from "../server/residents/residents-manifest.ts";

/**
 * Writes the list of what the residents' function may serve, from the files that are there. What is
 * not on the list has no address, whatever a visitor asks for.
 *
 * @param folder the folder that is to become `_residents`
 * @param told what else the function and the host are told
 */
export async function writeResidentsManifest(
  folder: string,
  told: Omit<ResidentsManifest, "version" | "files">,
): Promise<void> {
  const files = listFiles(folder).toSorted();
  const manifest = { version: 1, ...told, files: listServedFiles(files) };
  const text = JSON.stringify(residentsManifestSchema.parse(manifest));
  await writeFile(join(folder, manifestFile), text);
}

import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { AnswerFrame } from "../../server/answer-frame.ts";
import {
  listServedFiles,
  manifestFile,
  type ResidentsManifest,
  residentsManifestSchema,
} from "../../server/residents/residents-manifest.ts";
import { listFiles } from "../output/list-files.ts";

/**
 * Writes the list of what the residents' function may serve, from the files that are there. What is
 * not on the list has no address, whatever a visitor asks for.
 *
 * @param folder the folder that is to become `_residents`
 * @param access how residents reach their pages
 * @param frame the sign-in page's frame, made of public facts
 * @param redirects addresses that residents' pages had before
 */
export async function writeResidentsManifest(
  folder: string,
  access: ResidentsManifest["access"],
  frame: AnswerFrame,
  redirects: ResidentsManifest["redirects"] = [],
): Promise<void> {
  const files = listFiles(folder).toSorted();
  const manifest = { version: 1, access, files: listServedFiles(files), redirects, frame };
  const text = JSON.stringify(residentsManifestSchema.parse(manifest));
  await writeFile(join(folder, manifestFile), text);
}

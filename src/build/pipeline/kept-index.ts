import { createHash } from "node:crypto";
import { cpSync } from "node:fs";
import { join } from "node:path";
import type { WritingOptions } from "../../search/search-index.ts";
import type { RenderedPage, SearchableSections } from "../eleventy/render-site.ts";
import type { OutputFolder } from "../output/output-folder.ts";
import { readNote, writeNote } from "./build-note.ts";
import { sumFolders } from "./sum-files.ts";

type IndexedAudience = RenderedPage["audience"];

/** An index that stands in the output: what it was made from, and its bytes. */
interface KeptIndex {
  readonly sections: string;
  readonly files: string;
}

/**
 * Sums up what an index is made from. Each audience has an index, and a sum, of its own.
 *
 * @param program the sum of the program
 * @param sections the audience's sections in the order they are indexed in
 * @param options how the index is written
 * @returns a sum that changes with any of them
 */
export function sumIndex(
  program: string,
  sections: SearchableSections[IndexedAudience],
  { hasProgram, knownWords = new Set() }: WritingOptions,
): string {
  const hash = createHash("sha256").update(program);
  hash.update(JSON.stringify([hasProgram, [...knownWords]]));
  for (const section of sections) hash.update(`\0${JSON.stringify(section)}`);
  return hash.digest("hex");
}

/**
 * Copies an audience's index from the last good site where it was made from the same sections and not
 * a byte of it has changed since.
 *
 * @param output the folders of the output; the caller holds its lock
 * @param audience whose index
 * @param sections the sum of the sections it is to be made from
 * @param folder where to copy it
 * @returns false when it has to be made
 * @throws when the disk cannot be written
 */
export function copyKeptIndex(
  output: OutputFolder,
  audience: IndexedAudience,
  sections: string,
  folder: string,
): boolean {
  const kept = readNote<KeptIndex>(output, nameNote(audience));
  const live = nameLiveIndex(output, audience);
  if (kept?.sections !== sections || kept.files !== sumFolders([live])) return false;
  cpSync(live, folder, { recursive: true });
  return true;
}

/**
 * Notes which sections an index in the output was made from. The caller holds the output's lock.
 *
 * @param output the folders of the output
 * @param audience whose index
 * @param sections the sum of the sections
 * @throws when the disk cannot be written
 */
export function noteIndex(output: OutputFolder, audience: IndexedAudience, sections: string): void {
  const kept: KeptIndex = { sections, files: sumFolders([nameLiveIndex(output, audience)]) };
  writeNote(output, nameNote(audience), kept);
}

function nameLiveIndex({ site, residents }: OutputFolder, audience: IndexedAudience): string {
  return join(audience === "public" ? site : residents, "pagefind");
}

function nameNote(audience: IndexedAudience): string {
  return `index-${audience}`;
}

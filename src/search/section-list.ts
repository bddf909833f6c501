import { gzipSync } from "node:zlib";
import type { RecordedSection } from "./document-record.ts";
import type { IndexFile } from "./pagefind-process.ts";

/** The files of a record's sections, by the name that the index gave the record. */
export interface ListedRecord {
  readonly id: string;
  readonly files: readonly (readonly RecordedSection[])[];
}

/**
 * Makes the file that tells which words of each record belong to which section: a line for each
 * record, with its name and the three lengths of each section; a semicolon starts another file.
 *
 * @param records every record of the index
 * @returns what `src/site/scripts/search/section-map.ts` reads
 */
export function createSectionList(records: readonly ListedRecord[]): IndexFile {
  const lines = records.map(({ id, files }) => `${id}:${files.map(listFile).join(";")}`);
  return { path: "sections.gz", content: gzipSync(lines.join("\n")) };
}

function listFile(sections: readonly RecordedSection[]): string {
  return sections.map(({ zones }) => `${zones.title}.${zones.words}.${zones.text}`).join(",");
}

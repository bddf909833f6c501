import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { defaultLanguage } from "../locales/language.ts";
import type { SearchableSection } from "../pages/searchable-sections.ts";
import { nameDocument } from "./browser/search-terms.ts";
import { type IndexFile, type IndexRecord, makeIndex } from "./make-index.ts";
import { createWordList } from "./word-list.ts";

/** What came of writing an index. */
export type WrittenIndex =
  | { readonly kind: "written"; readonly sections: number }
  | { readonly kind: "failed"; readonly message: string };

/** How an index is written. */
export interface WritingOptions {
  /** False for an index that is only searched together with one that has the program. */
  readonly hasProgram: boolean;
  /** Words that another list of the same search has already. */
  readonly knownWords?: ReadonlySet<string>;
}

/**
 * Indexes sections and writes what a browser needs. The order of sections decides the bytes of the
 * index: give them in the order of their addresses.
 *
 * @param name which index it is, such as `public`, for messages
 * @param sections every section of the index
 * @param folder the `pagefind` folder to write, which need not exist
 * @param options what belongs into the folder
 * @returns a failure when Pagefind failed
 * @throws when the disk cannot be written
 */
export async function writeSearchIndex(
  name: string,
  sections: readonly SearchableSection[],
  folder: string,
  options: WritingOptions,
): Promise<WrittenIndex> {
  const made = await makeIndex(sections.map(createRecord));
  if (made.kind === "failed") {
    const reason = made.reason.split("\n")[0];
    const message = `The search index of the ${name} pages could not be made: ${reason}`;
    return { kind: "failed", message };
  }
  const files = made.files.filter(({ path }) => isLoaded(path, options));
  writeFiles(folder, [...files, createWordList(sections, options.knownWords)]);
  return { kind: "written", sections: sections.length };
}

/** What a page finds by, and what it shows: https://pagefind.app/docs/node-api/#indexaddcustomrecord */
function createRecord(section: SearchableSection): IndexRecord {
  const { address, title, documentTitle, reviewed, text, words } = section;
  return {
    url: address,
    content: text.trim() === "" ? title : text,
    meta: {
      title,
      words: words.join("; "),
      document: documentTitle,
      reviewed,
      in: nameDocument(documentTitle),
    },
  };
}

const indexPattern = /^(?:pagefind-entry\.json|pagefind\..*\.pf_meta|(?:index|fragment)[\\/].*)$/;
const programFiles: ReadonlySet<string> = new Set([
  "pagefind.js",
  "pagefind-worker.js",
  `wasm.${defaultLanguage}.pagefind`,
]);

/** Pagefind also makes ready-made interfaces, and a program for languages that the index has not. */
function isLoaded(path: string, { hasProgram }: WritingOptions): boolean {
  return indexPattern.test(path) || (hasProgram && programFiles.has(path));
}

/** One write after the other is the quickest for files as small as these. */
function writeFiles(folder: string, files: readonly IndexFile[]): void {
  const made = new Set<string>();
  for (const { path, content } of files) {
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  }
}

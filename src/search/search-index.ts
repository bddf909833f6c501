import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { SearchableSection } from "../views/searchable-sections.ts";
import { createDocumentRecords } from "./document-record.ts";
import { type IndexFile, startPagefind } from "./pagefind-process.ts";
import { findRecordNames } from "./record-names.ts";
import { packSections } from "./section-files.ts";
import { tellWords } from "./tell-words.ts";
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

/** One search index, in a process of its own, so that two can be made side by side. */
export interface SearchIndex {
  /**
   * Indexes sections and writes what a browser needs. The order of sections decides the bytes of
   * the index: give them in the order of their addresses.
   *
   * @param sections every section of the index
   * @param folder the `pagefind` folder to write, which need not exist
   * @param options what belongs into the folder
   * @returns a failure when Pagefind failed
   * @throws when the disk cannot be written
   */
  write(
    sections: readonly SearchableSection[],
    folder: string,
    options: WritingOptions,
  ): Promise<WrittenIndex>;
  /** Ends the process. Closing twice is harmless. */
  close(): Promise<void>;
}

/**
 * Starts a search index.
 *
 * @param name which index it is, such as `public`, for messages
 * @returns the index; a fault in starting is told when it is written
 */
export function openSearchIndex(name: string): SearchIndex {
  const starting = startPagefind();
  starting.catch(() => undefined); // told by `write`
  let closing: Promise<void> | undefined;
  return {
    async write(sections, folder, options) {
      const documents = createDocumentRecords(sections);
      let files: readonly IndexFile[];
      try {
        const pagefind = await starting;
        for (const { record } of documents) pagefind.add(record);
        const building = pagefind.build();
        const packed = packSections(documents); // here, while Pagefind is busy
        const made = await building;
        files = [...selectFiles(made, options), ...packed.name(findRecordNames(made))];
      } catch (error) {
        return { kind: "failed", message: describe(name, error) };
      }
      writeFiles(folder, [...files, createWordList(sections, options.knownWords)]);
      return { kind: "written", sections: sections.length };
    },
    close() {
      closing ??= starting.then(
        (pagefind) => pagefind.close(),
        () => undefined,
      );
      return closing;
    },
  };
}

function describe(name: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The search index of the ${name} pages could not be made: ${reason.split("\n")[0]}`;
}

/** What a page can load of what Pagefind makes: of an index, and of its program. */
const indexFilePattern = /^(?:pagefind-entry\.json|pagefind\..*\.pf_meta|index[\\/].*)$/;
const workerFile = "pagefind-worker.js";
const programPattern = /^wasm\..*\.pagefind$/;

/**
 * Picks what a page can load: Pagefind also makes three ready-made interfaces, a program for pages
 * without a worker, WebAssembly for languages that the index does not have, and a file of each
 * record, in whose stead we write what results show.
 */
function selectFiles(
  files: readonly IndexFile[],
  { hasProgram }: WritingOptions,
): readonly IndexFile[] {
  const hasLanguage = files.some(({ path }) => path === "wasm.en.pagefind");
  return files.flatMap((file) => {
    if (indexFilePattern.test(file.path)) return [file];
    if (!hasProgram) return [];
    if (file.path === workerFile) return [tellWords(file)];
    const isSpare = hasLanguage && file.path === "wasm.unknown.pagefind";
    return programPattern.test(file.path) && !isSpare ? [file] : [];
  });
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

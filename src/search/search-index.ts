import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { nameDocument } from "../site/scripts/search/search-terms.ts";
import type { SearchableSection } from "../views/searchable-sections.ts";
import { createIndexText } from "./index-text.ts";
import { type ShownSection, showSection } from "./pack-fragment.ts";
import {
  type IndexFile,
  type IndexRecord,
  type PagefindProcess,
  startPagefind,
} from "./pagefind-process.ts";
import { createWordList, listKnownWords } from "./word-list.ts";

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
   * Takes a section at once and indexes it while pages are still being rendered. The order of
   * sections decides the bytes of the index: give them in the order of their addresses.
   */
  add(section: SearchableSection): void;
  /**
   * Waits for every section and writes what a browser needs.
   *
   * @param folder the `pagefind` folder to write, which need not exist
   * @param options what belongs into the folder
   * @returns a failure when Pagefind failed
   * @throws when the disk cannot be written
   */
  write(folder: string, options: WritingOptions): Promise<WrittenIndex>;
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
  const sections = new Map<string, SearchableSection>();
  const starting = startPagefind();
  let early: IndexRecord[] = []; // records that came before the process was up
  let pagefind: PagefindProcess | undefined;
  const started = starting.then(
    (process) => {
      pagefind = process;
      for (const record of early) process.add(record);
      early = [];
    },
    () => undefined, // told by `write`, which waits for `starting` itself
  );
  return {
    add(section) {
      sections.set(section.address, section);
      const record = createRecord(section);
      if (pagefind === undefined) early.push(record);
      else pagefind.add(record);
    },
    async write(folder, options) {
      let files: readonly IndexFile[];
      try {
        const process = await starting;
        await started;
        files = await process.build();
      } catch (error) {
        return { kind: "failed", message: describe(name, error) };
      }
      const words = createWordList([...sections.values()], options.knownWords);
      writeFiles(folder, [...selectFiles(files, options, sections), words]);
      return { kind: "written", sections: sections.size };
    },
    async close() {
      await started;
      const running = pagefind;
      pagefind = undefined;
      await running?.close();
    },
  };
}

/**
 * The title and the words people search by are fields of their own, with a weight of their own. Each
 * is a bag of words: what is shown is put in by `showSection`.
 */
function createRecord(section: SearchableSection): IndexRecord {
  const title = listKnownWords(section.title);
  const words = listKnownWords(section.words.join(" ")).filter((word) => !title.includes(word));
  return {
    url: section.address,
    content: createIndexText(section.text),
    meta: {
      title: title.join(" "),
      words: words.join(" "),
      document: nameDocument(section.documentTitle),
    },
  };
}

function describe(name: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The search index of the ${name} pages could not be made: ${reason.split("\n")[0]}`;
}

/** What a page can load of an index, and what it can load of Pagefind's program. */
const indexFilePattern =
  /^(?:pagefind-entry\.json|pagefind\..*\.pf_meta|(?:index|fragment)[\\/].*)$/;
const programFilePattern = /^(?:pagefind-worker\.js|wasm\..*\.pagefind)$/;

/**
 * Picks what a page can load: Pagefind also makes three ready-made interfaces, a program for pages
 * without a worker, and WebAssembly for languages that the index does not have.
 */
function selectFiles(
  files: readonly IndexFile[],
  { hasProgram }: WritingOptions,
  sections: ReadonlyMap<string, SearchableSection>,
): readonly IndexFile[] {
  const hasLanguage = files.some(({ path }) => path === "wasm.en.pagefind");
  return files.flatMap((file) => {
    if (/^fragment[\\/]/.test(file.path)) return [showSection(file, findShown(sections))];
    if (indexFilePattern.test(file.path)) return [file];
    const isNeeded = hasProgram && programFilePattern.test(file.path);
    return isNeeded && !(hasLanguage && file.path === "wasm.unknown.pagefind") ? [file] : [];
  });
}

function findShown(sections: ReadonlyMap<string, SearchableSection>) {
  return (address: string): ShownSection | undefined => sections.get(address);
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

import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type IndexFile, type PagefindProcess, startPagefind } from "./pagefind-process.ts";

/** A page as the search index takes it. */
export interface SearchablePage {
  /** The page's address, such as `/policies/grievance-policy/`. */
  readonly address: string;
  readonly html: string;
}

/** What came of writing an index. */
export type WrittenIndex =
  | { readonly kind: "written"; readonly pages: number }
  | { readonly kind: "failed"; readonly message: string };

/** One search index, in a process of its own, so that two can be made side by side. */
export interface SearchIndex {
  /**
   * Takes a page at once and reads it while others are still being rendered. The order of pages
   * decides the bytes of the index: give them in the order of their addresses.
   *
   * @param page a page; one without `data-pagefind-body` is left out
   */
  add(page: SearchablePage): void;
  /**
   * Waits for every page and writes what a browser needs.
   *
   * @param folder the `pagefind` folder to write, which need not exist
   * @returns a failure when Pagefind failed
   * @throws when the disk cannot be written
   */
  write(folder: string): Promise<WrittenIndex>;
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
  let pages = 0;
  const starting = startPagefind();
  let early: SearchablePage[] = []; // pages that came before the process was up
  let pagefind: PagefindProcess | undefined;
  const started = starting.then(
    (process) => {
      pagefind = process;
      for (const page of early) process.add(page);
      early = [];
    },
    () => undefined, // told by `write`, which waits for `starting` itself
  );
  return {
    add(page) {
      if (!page.html.includes("data-pagefind-body")) return;
      pages += 1;
      if (pagefind === undefined) early.push(page);
      else pagefind.add(page);
    },
    async write(folder) {
      let files: readonly IndexFile[];
      try {
        const process = await starting;
        await started;
        files = await process.build();
      } catch (error) {
        return { kind: "failed", message: describe(name, error) };
      }
      writeLoadedFiles(folder, files);
      return { kind: "written", pages };
    },
    async close() {
      await started;
      const running = pagefind;
      pagefind = undefined;
      await running?.close();
    },
  };
}

function describe(name: string, error: unknown): string {
  const reason = error instanceof Error ? error.message : String(error);
  return `The search index of the ${name} pages could not be made: ${reason.split("\n")[0]}`;
}

/** What a page can load of what Pagefind writes. */
const loadedFilePattern =
  /^(?:pagefind\.js|pagefind-worker\.js|pagefind-entry\.json|pagefind\..*\.pf_meta|wasm\..*\.pagefind|(?:index|fragment|filter)[\\/].*)$/;

/**
 * Writes what a page can load: Pagefind also makes three ready-made interfaces, and WebAssembly for
 * languages that the index does not have. One write after the other is the quickest for files as
 * small as these.
 */
function writeLoadedFiles(folder: string, files: readonly IndexFile[]): void {
  const hasLanguage = files.some(({ path }) => path === "wasm.en.pagefind");
  const made = new Set<string>();
  for (const { path, content } of files) {
    if (!loadedFilePattern.test(path)) continue;
    if (hasLanguage && path === "wasm.unknown.pagefind") continue;
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    writeFileSync(file, content);
  }
}

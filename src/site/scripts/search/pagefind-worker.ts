/** Where a word stands in a record, and how near it is to the one that was asked for. */
export interface FoundWord {
  /** Which word of the record, counted from 0. */
  readonly location: number;
  /** 1 for a whole word, less for a part of one with a hyphen. */
  readonly weight: number;
  /** The weight in 24ths, squared, times how near the word is in length. */
  readonly balanced_score: number;
}

/** A record that has a word, as the index tells it. A record is a document. */
export interface Hit {
  /** The record's name in the index. */
  readonly id: string;
  readonly words: readonly FoundWord[];
}

/** Pagefind's program, running beside the page. */
export interface PagefindWorker {
  /** Finds the records that have a word or a longer one; in quotes, without those. */
  search(term: string): Promise<readonly Hit[]>;
}

/** How steeply a longer word falls behind, which `score-sections.ts` reads from what is found. */
export const ranking = { termSimilarity: 2 };

interface Answer {
  readonly id: string;
  readonly result?: unknown;
  readonly error?: string;
}

interface Waiting {
  readonly resolve: (result: unknown) => void;
  readonly reject: (fault: Error) => void;
}

/**
 * Starts Pagefind's worker and gives it the indexes. Pagefind's own script would do the same, with
 * a second program for pages that may run WebAssembly themselves, which ours never may.
 *
 * @param folders the folders of the indexes; the first has the program
 * @returns the worker, once it has answered
 * @throws when the worker or its WebAssembly does not run
 */
export async function startPagefind(folders: readonly string[]): Promise<PagefindWorker> {
  const [first = "", ...others] = folders;
  const ask = openWorker(`${first}pagefind-worker.js`);
  await ask("init", [{ basePath: first, baseUrl: "/", language: "en", primary: true, ranking }]);
  // Merging waits for the program without end; asking for nothing fails where that does not run.
  await Promise.all([
    ask("preload", [null]),
    ...others.map((folder) =>
      ask("mergeIndex", [folder, { baseUrl: "/", language: "en", ranking }]),
    ),
  ]);
  return {
    async search(term) {
      const found = await ask("search", [term]);
      // Pagefind 1.5's answer, with the words as src/search/tell-words.ts lets it tell them.
      return (found as { readonly results: readonly Hit[] }).results;
    },
  };
}

function openWorker(address: string) {
  const worker = new Worker(address);
  const waiting = new Map<string, Waiting>();
  let count = 0;
  let fault: Error | undefined;
  worker.addEventListener("error", () => {
    fault = new Error("The search program did not start.");
    for (const { reject } of waiting.values()) reject(fault);
    waiting.clear();
  });
  worker.addEventListener("message", ({ data }: MessageEvent<Answer>) => {
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if (data.error === undefined) asked?.resolve(data.result);
    else asked?.reject(new Error(data.error));
  });
  return (method: string, args: readonly unknown[]): Promise<unknown> => {
    if (fault !== undefined) return Promise.reject(fault);
    const id = String(count++);
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, method, args });
    });
  };
}

/** A section that has a word, as the index tells it. */
export interface Hit {
  /** The section's name in the index. */
  readonly id: string;
  readonly score: number;
  /** Which words of the section's text, counted from 0. */
  readonly words: readonly number[];
  /** The name that the section's text is asked for by. */
  readonly data: string;
}

/** What a result shows. */
export interface FoundSection {
  readonly url: string;
  readonly content: string;
  readonly meta: {
    readonly title: string;
    readonly documentTitle: string;
    readonly reviewed: string;
  };
}

/** Pagefind's program, running beside the page. */
export interface PagefindWorker {
  /** Finds the sections that have a word; in quotes, without those that have a longer one. */
  search(term: string): Promise<readonly Hit[]>;
  load(hit: Hit): Promise<FoundSection>;
}

/** How Pagefind weighs what it finds; measured by `npm run bench:search`. */
const ranking = {
  termSimilarity: 2,
  pageLength: 0.4,
  termFrequency: 0.6,
  termSaturation: 1.2,
  metaWeights: { title: 6, words: 4, document: 0 },
};

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
      return (found as { readonly results: readonly Hit[] }).results; // Pagefind 1.5's answer
    },
    async load(hit) {
      return (await ask("getData", [hit.data])) as FoundSection; // as src/search/pack-fragment.ts writes it
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

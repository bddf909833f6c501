/** What Pagefind's own interface gives and takes, as far as it is used: https://pagefind.app/docs/api/ */
export interface Pagefind {
  options(options: IndexOptions): Promise<void>;
  init(): Promise<void>;
  /** Nothing in quotes finds longer words as well; `null` finds every record. */
  search(term: string | null): Promise<{ readonly results: readonly FoundRecord[] }>;
  mergeIndex(folder: string, options: IndexOptions): Promise<void>;
  destroy(): Promise<void>;
}

interface IndexOptions {
  readonly baseUrl: string;
  readonly ranking: typeof ranking;
}

/** A section that has what was asked for. */
export interface FoundRecord {
  readonly id: string;
  readonly score: number;
  /** The fields beside the text that have it. */
  readonly matchedMetaFields?: readonly string[];
  data(): Promise<RecordData>;
}

/** What the index keeps of a section. */
export interface RecordData {
  readonly url: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

/**
 * Titles and search words are counted by `find-sections.ts`: here several forms of a word in one field
 * would multiply. https://pagefind.app/docs/ranking/
 */
const ranking = {
  termSimilarity: 2,
  pageLength: 0.4,
  termSaturation: 1.2,
  diacriticSimilarity: 0,
  metaWeights: { title: 0, words: 0, phrases: 0, document: 0, reviewed: 0, in: 0 },
} as const;

/** An index that answers, and how many sections it has. */
export interface OpenIndex {
  readonly pagefind: Pagefind;
  readonly total: number;
}

/**
 * Opens the indexes of a search.
 *
 * @param folders their folders; the first has the program
 * @throws when the program or an index cannot be loaded; then nothing of it is left running
 */
export async function openIndex(folders: readonly string[]): Promise<OpenIndex> {
  const [first = "", ...others] = folders;
  const pagefind: Pagefind = await import(`${first}pagefind.js`);
  const options = { baseUrl: "/", ranking };
  try {
    await pagefind.options(options);
    await pagefind.init();
    await pagefind.search(null); // a program that does not run says so here; merging would wait for ever
    for (const folder of others) await pagefind.mergeIndex(folder, options);
    const { results } = await pagefind.search(null);
    return { pagefind, total: results.length };
  } catch (error) {
    await pagefind.destroy();
    throw error;
  }
}

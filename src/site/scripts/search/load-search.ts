import { createSearch } from "./find-sections.ts";
import { loadPacked } from "./load-packed.ts";
import { startPagefind } from "./pagefind-worker.ts";
import { createScorer } from "./score-sections.ts";
import { readSectionMap, type SectionMap } from "./section-map.ts";
import { createSectionLoader } from "./shown-sections.ts";
import { readWordList } from "./spelling.ts";

/** A search, and what loads what is shown of what it found. */
export interface Search {
  readonly find: ReturnType<typeof createSearch>;
  readonly load: ReturnType<typeof createSectionLoader>;
}

/**
 * Makes the function that starts the search once, when someone is about to use it.
 *
 * @param folders the folders of the indexes; the first has the program
 */
export function createSearchLoader(folders: readonly string[]): () => Promise<Search> {
  let loading: Promise<Search> | undefined;
  return () => {
    loading ??= loadSearch(folders);
    return loading;
  };
}

async function loadSearch(folders: readonly string[]): Promise<Search> {
  const [worker, sections] = await Promise.all([startPagefind(folders), loadSections(folders)]);
  let words: Promise<readonly string[]> | undefined;
  const findWords = () => {
    words ??= loadWords(folders).catch(() => []); // no spellings then, and everything else
    return words;
  };
  return {
    find: createSearch({ worker, score: createScorer(sections), loadWords: findWords }),
    load: createSectionLoader(loadPacked),
  };
}

/** Which words of each index belong to which section. */
async function loadSections(folders: readonly string[]): Promise<SectionMap> {
  const maps = await Promise.all(
    folders.map(async (folder) => readSectionMap(await loadPacked(`${folder}sections.gz`), folder)),
  );
  return new Map(maps.flatMap((map) => [...map]));
}

/** The words of each index. */
async function loadWords(folders: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(folders.map((folder) => loadPacked(`${folder}words.gz`)));
  return lists.flatMap(readWordList);
}

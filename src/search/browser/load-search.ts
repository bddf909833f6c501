import type { AskedLanguage } from "../../theme/scripts/asked-language.ts";
import { createSearch, type Search } from "./find-sections.ts";
import { openIndex } from "./pagefind.ts";

/**
 * Makes the function that starts the search when someone is about to use it. One that failed is
 * tried again at the next call.
 *
 * @param folders the folders of the indexes; the first has the program
 * @param language the language that people search in
 */
export function createSearchLoader(
  folders: readonly string[],
  language: AskedLanguage,
): () => Promise<Search> {
  let loading: Promise<Search> | undefined;
  return () => {
    loading ??= loadSearch(folders, language).catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
    return loading;
  };
}

async function loadSearch(folders: readonly string[], language: AskedLanguage): Promise<Search> {
  const index = await openIndex(folders);
  let words: Promise<readonly string[]> | undefined;
  const loadOnce = () => {
    words ??= loadWords(folders).catch(() => []); // no spellings then, and everything else
    return words;
  };
  return createSearch(index, loadOnce, language);
}

/** The words of each index, a line each. */
async function loadWords(folders: readonly string[]): Promise<readonly string[]> {
  const lists = await Promise.all(
    folders.map(async (folder) => {
      const response = await fetch(`${folder}words.txt`);
      if (!response.ok) throw new Error(`${folder}words.txt is not there.`);
      return (await response.text()).split("\n").filter((word) => word !== "");
    }),
  );
  return lists.flat();
}

import type { KeyStore } from "./key-store.ts";

/** How many texts are read side by side. */
const readAtOnce = 20;

/**
 * Reads texts, some at once.
 *
 * @param store the store
 * @param keys their keys
 * @returns those that are still there, by their keys
 * @throws when the store cannot be reached
 */
export async function readTexts(
  store: KeyStore,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (let from = 0; from < keys.length; from += readAtOnce) {
    const some = keys.slice(from, from + readAtOnce);
    const found = await Promise.all(some.map((key) => store.find(key)));
    for (const [index, key] of some.entries()) {
      const kept = found[index];
      if (kept !== undefined) texts.set(key, kept.text);
    }
  }
  return texts;
}

import type { KeyStore } from "./key-store.ts";

/** Each time that one's change was overtaken somebody else's was written, so that this ends. */
const mostTries = 60;

/**
 * Changes what stands under a key so that nobody's change is lost: where somebody else wrote
 * meanwhile, the change is made anew from what they wrote.
 *
 * @param store the store
 * @param key the key
 * @param change gives the text as it should be from the text that is there, if any; nothing where it
 *   may stay as it is. It may be asked several times
 * @returns the text that stands there now, if any
 * @throws when the store cannot be reached, or others never stop writing
 */
export async function changeText(
  store: KeyStore,
  key: string,
  change: (text: string | undefined) => string | undefined,
): Promise<string | undefined> {
  for (let tries = 0; tries < mostTries; tries += 1) {
    const kept = await store.find(key);
    const text = change(kept?.text);
    if (text === undefined || text === kept?.text) return kept?.text;
    const isWritten =
      kept === undefined
        ? await store.add(key, text)
        : await store.replace(key, text, kept.version);
    if (isWritten) return text;
  }
  throw new Error("Others kept changing the text at the same time.");
}

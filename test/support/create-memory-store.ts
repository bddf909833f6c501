import type { KeyStore } from "../../src/server/store/key-store.ts";

/** Makes a store that forgets everything with the test. */
export function createMemoryStore(): KeyStore {
  const texts = new Map<string, string>();
  return {
    async add(key, text) {
      if (texts.has(key)) return false;
      texts.set(key, text);
      return true;
    },
    async find(key) {
      const text = texts.get(key);
      return text === undefined ? undefined : { text, version: text };
    },
    async replace(key, text, version) {
      if (texts.get(key) !== version) return false;
      texts.set(key, text);
      return true;
    },
    list: async (prefix) => [...texts.keys()].filter((key) => key.startsWith(prefix)),
    async delete(key) {
      texts.delete(key);
    },
  };
}

import { setTimeout as wait } from "node:timers/promises";
import type { KeyStore } from "../../src/server/store/key-store.ts";

/**
 * Makes a store that now and then is slow, fails before it does something, or fails after it did.
 *
 * @param store the store that works
 * @param random numbers from 0 up to 1
 */
export function addFaults(store: KeyStore, random: () => number): KeyStore {
  const disturb = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    const kind = random();
    if (kind < 0.04) throw new Error("The store failed before it did anything.");
    if (kind < 0.1) await wait(1 + random() * 8);
    const result = await work();
    if (kind > 0.96) throw new Error("The store failed after it had done it.");
    return result;
  };
  return {
    add: (key, text) => disturb(() => store.add(key, text)),
    find: (key) => disturb(() => store.find(key)),
    replace: (key, text, version) => disturb(() => store.replace(key, text, version)),
    list: (prefix) => disturb(() => store.list(prefix)),
    delete: (key) => disturb(() => store.delete(key)),
  };
}

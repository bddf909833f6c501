import type { KeyStore } from "../store/key-store.ts";
import { isOldTry } from "./limit-tries.ts";
import { isOldEnd } from "./signed-out-sessions.ts";

/**
 * Deletes what no longer matters from a store of the residents' sessions: counts of wrong codes of other
 * days, and notes that a session was signed out whose time is over. The epoch stays.
 *
 * @param store a deploy's store
 * @param now the moment
 * @returns how much was deleted
 * @throws when the store cannot be reached
 */
export async function deleteOldSessions(store: KeyStore, now: Date): Promise<number> {
  const old = (await store.list("")).filter((key) => isOldTry(key, now) || isOldEnd(key, now));
  for (const key of old) await store.delete(key);
  return old.length;
}

import { changeText } from "../store/change-text.ts";
import type { KeyStore } from "../store/key-store.ts";

const key = "epoch";

/**
 * Reads which round of sessions holds. It lives outside the deploys, so that older deploys, whose
 * variables are frozen, follow it too.
 *
 * @param store the deploy's store
 * @throws when the store cannot be reached or holds something else; no session holds then
 */
export async function readEpoch(store: KeyStore): Promise<number> {
  return readNumber((await store.find(key))?.text);
}

/**
 * Signs everyone out, on every deploy of this context at once.
 *
 * @param store the deploy's store
 * @returns the round of sessions that holds from now on
 * @throws when the store cannot be reached
 */
export async function signEveryoneOut(store: KeyStore): Promise<number> {
  const next = await changeText(store, key, (text) => String(readNumber(text) + 1));
  return readNumber(next);
}

function readNumber(text = "0"): number {
  if (!/^\d{1,9}$/.test(text)) throw new Error("The residents' epoch is not a number.");
  return Number(text);
}

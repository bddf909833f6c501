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
  const text = (await store.find(key))?.text ?? "0";
  if (!/^\d{1,9}$/.test(text)) throw new Error("The residents' epoch is not a number.");
  return Number(text);
}

/**
 * Signs everyone out, on every deploy of this context at once.
 *
 * @param store the deploy's store
 * @returns the round of sessions that holds from now on
 * @throws when the store cannot be reached
 */
export async function signEveryoneOut(store: KeyStore): Promise<number> {
  for (let tries = 0; tries < 5; tries += 1) {
    const kept = await store.find(key);
    const next = (await readEpoch(store)) + 1;
    const isWritten =
      kept === undefined
        ? await store.add(key, String(next))
        : await store.replace(key, String(next), kept.version);
    if (isWritten) return next;
  }
  throw new Error("Others kept changing the epoch at the same time.");
}

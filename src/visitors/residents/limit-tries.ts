import { createHmac } from "node:crypto";
import type { KeyStore } from "../store/key-store.ts";
import { widenAddress } from "../widen-address.ts";
import type { SessionKey } from "./session.ts";

/**
 * A household shares one connection, and anyone may mistype. The code itself is too long to guess; the
 * limit keeps guessing from costing the operator anything, and never lasts longer than minutes, so
 * that nobody can lock residents out.
 */
const mostWrongTries = 10;
const windowMilliseconds = 10 * 60 * 1000;

/** Counts wrong codes by the connection they come from. */
export interface TryLimit {
  isReached(address: string): Promise<boolean>;
  countWrong(address: string): Promise<void>;
}

/**
 * Makes a limit that lives in the store and knows connections by a signature that changes every day,
 * so it holds no address. It is best effort; Netlify's own rule stands before it.
 *
 * @param store the deploy's store
 * @param key the deploy's key
 * @param now the moment
 */
export function createTryLimit(store: KeyStore, key: SessionKey, now: Date): TryLimit {
  const day = now.toISOString().slice(0, 10);
  const name = (address: string) => `tries/${day}/${hide(key, `${day} ${widenAddress(address)}`)}`;
  const read = async (address: string) => {
    const kept = await store.find(name(address));
    return { kept, recent: readTimes(kept?.text, now.getTime() - windowMilliseconds) };
  };
  return {
    async isReached(address) {
      return (await read(address)).recent.length >= mostWrongTries;
    },
    async countWrong(address) {
      const { kept, recent } = await read(address);
      const text = [...recent, now.getTime()].slice(-mostWrongTries).join(" ");
      if (kept === undefined) await store.add(name(address), text);
      else await store.replace(name(address), text, kept.version);
      await forgetOtherDays(store, day);
    },
  };
}

async function forgetOtherDays(store: KeyStore, day: string): Promise<void> {
  const keys = await store.list("tries/");
  const old = keys.filter((key) => !key.startsWith(`tries/${day}/`));
  await Promise.all(old.map((key) => store.delete(key)));
}

function hide({ bytes }: SessionKey, text: string): string {
  return createHmac("sha256", bytes).update(`tries ${text}`).digest("base64url").slice(0, 32);
}

function readTimes(text: string | undefined, since: number): readonly number[] {
  return (text ?? "")
    .split(" ")
    .map(Number)
    .filter((time) => Number.isSafeInteger(time) && time > since);
}

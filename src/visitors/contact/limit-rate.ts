import { z } from "zod";
import type { KeyStore } from "../store/key-store.ts";
import { widenAddress } from "../widen-address.ts";
import { type Signer, writeId } from "./sign.ts";

/** Several neighbors may share one connection, so that a minute's limit must not be one person's. */
const mostInAMinute = 5;
const mostInADay = 20;

const minute = 60_000;
const timesSchema = z.array(z.int());

/** Counts messages by the connection they come from. */
export interface RateLimit {
  /** Tells whether a connection has sent as many as it may. */
  isReached(address: string): Promise<boolean>;
  /** Counts a message. */
  count(address: string): Promise<void>;
}

/**
 * Makes a limit that lives in the store. It knows connections by a signature that changes every
 * day, so it holds no address. It is best effort: two messages at the same moment may count as one,
 * and Netlify's own rule stands before it.
 *
 * @param store the store that holds the counts
 * @param signer the site's signer
 * @param now the moment
 */
export function createRateLimit(store: KeyStore, signer: Signer, now: Date): RateLimit {
  const day = now.toISOString().slice(0, 10);
  const name = (address: string) =>
    `rates/${day}/${writeId(signer.sign("address", [day, widenAddress(address)]))}`;
  return {
    async isReached(address) {
      const times = readTimes((await store.find(name(address)))?.text);
      const recent = times.filter((time) => time > now.getTime() - minute);
      return recent.length >= mostInAMinute || times.length >= mostInADay;
    },
    async count(address) {
      const kept = await store.find(name(address));
      const times = JSON.stringify([...readTimes(kept?.text), now.getTime()]);
      if (kept === undefined) await store.add(name(address), times);
      else await store.replace(name(address), times, kept.version);
    },
  };
}

/**
 * Tells whether a count is of another day.
 *
 * @param key the count's key
 * @param now the moment
 */
export function isOldRate(key: string, now: Date): boolean {
  return key.split("/")[1] !== now.toISOString().slice(0, 10);
}

function readTimes(text: string | undefined): readonly number[] {
  try {
    return timesSchema.safeParse(JSON.parse(text ?? "[]")).data ?? [];
  } catch {
    return [];
  }
}

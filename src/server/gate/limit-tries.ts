import { createHmac } from "node:crypto";
import { changeText } from "../store/change-text.ts";
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
  /** Takes a try, in one step of the store. @returns false when there is none left just now */
  take(address: string): Promise<boolean>;
  /** Gives a try back to a connection from which the right code came. */
  giveBack(address: string): Promise<void>;
}

/**
 * Makes a limit that lives in the store and knows connections by a signature that changes every day,
 * so it holds no address. Netlify's own rule stands before it.
 *
 * @param store the deploy's store
 * @param key the deploy's key
 * @param now the moment
 */
export function createTryLimit(store: KeyStore, key: SessionKey, now: Date): TryLimit {
  const day = readDay(now);
  const name = (address: string) =>
    `${prefix}${day}/${hide(key, `${day} ${widenAddress(address)}`)}`;
  const own = now.getTime();
  return {
    async take(address) {
      let isTaken = false;
      await changeText(store, name(address), (text) => {
        const recent = readTimes(text).filter((time) => time > own - windowMilliseconds);
        isTaken = recent.length < mostWrongTries;
        return isTaken ? [...recent, own].join(" ") : undefined;
      });
      return isTaken;
    },
    async giveBack(address) {
      await changeText(store, name(address), (text) => {
        const times = readTimes(text);
        const place = times.indexOf(own);
        return place === -1 ? undefined : times.toSpliced(place, 1).join(" ");
      });
    },
  };
}

const prefix = "tries/";

/**
 * Tells whether a count is of another day.
 *
 * @param key any key of the store
 * @param now the moment
 */
export function isOldTry(key: string, now: Date): boolean {
  return key.startsWith(prefix) && !key.startsWith(`${prefix}${readDay(now)}/`);
}

function readDay(now: Date): string {
  return now.toISOString().slice(0, 10);
}

function hide({ bytes }: SessionKey, text: string): string {
  return createHmac("sha256", bytes).update(`tries ${text}`).digest("base64url").slice(0, 32);
}

function readTimes(text: string | undefined): readonly number[] {
  return (text ?? "").split(" ").map(Number).filter(isTime);
}

function isTime(time: number): boolean {
  return Number.isSafeInteger(time) && time > 0;
}

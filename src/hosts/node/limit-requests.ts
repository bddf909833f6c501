import { widenAddress } from "../../server/widen-address.ts";
import type { SiteFunction } from "../site-functions.ts";

const window = 60_000;

/** So many connections are told apart; beyond that the count starts anew, so that memory is bounded. */
const mostConnections = 50_000;

/** Tells whether a connection may ask a function once more. */
export type RequestLimit = (asked: SiteFunction, address: string) => boolean;

/**
 * Makes the limits of the functions, which other hosts keep outside of them. They slow guessing and
 * flooding, and are forgotten when the server stops.
 *
 * @param readTime gives milliseconds that only grow
 */
export function createRequestLimit(readTime: () => number = () => performance.now()): RequestLimit {
  let counts = new Map<string, number>();
  let started = readTime();
  return ({ name, mostInAMinute }, address) => {
    if (mostInAMinute === undefined) return true;
    if (readTime() - started >= window || counts.size >= mostConnections) {
      counts = new Map();
      started = readTime();
    }
    const key = `${name} ${widenAddress(address)}`;
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= mostInAMinute;
  };
}

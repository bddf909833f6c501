import { z } from "../../content/zod.ts";
import { changeText } from "../store/change-text.ts";
import type { KeyStore } from "../store/key-store.ts";
import { widenAddress } from "../widen-address.ts";
import { type Signer, writeId } from "./sign.ts";

/** How many messages a connection may send. */
export interface RateLimits {
  readonly inAMinute: number;
  readonly inADay: number;
}

/** Several neighbors may share one connection, so that a minute's limit must not be one person's. */
export const usualLimits: RateLimits = { inAMinute: 5, inADay: 20 };

const minute = 60_000;

/** A message that was counted: when it came, and the start of its id. */
const placeSchema = z.tuple([z.int(), z.string()]);
type Place = z.output<typeof placeSchema>;

/** What a limit counts. */
export interface Counted {
  /** The connection's address. */
  readonly address: string;
  /** The id of the message. */
  readonly id: string;
  readonly now: Date;
}

/**
 * Takes a place for a message among those that its connection may send. Of many messages at the same
 * moment no more than may are given one: a place is taken in one step of the store. A message that
 * has its place keeps it, however often it is sent.
 *
 * Connections are known by a signature that changes at midnight in universal time, so that the store
 * holds no address; counting starts anew then.
 *
 * @param store the store that holds the counts
 * @param signer the site's signer
 * @param limits how many may be sent
 * @param counted the message and where it comes from
 * @returns false when there is no place left
 * @throws when the store cannot be reached
 */
export async function takePlace(
  store: KeyStore,
  signer: Signer,
  limits: RateLimits,
  { address, id, now }: Counted,
): Promise<boolean> {
  const day = readDay(now);
  const name = nameRate(now, writeId(signer.sign("address", [day, widenAddress(address)])));
  const own = id.slice(0, 8);
  const text = await changeText(store, name, (kept) => {
    const places = readPlaces(kept);
    const recent = places.filter(([time]) => time > now.getTime() - minute);
    const isFull = recent.length >= limits.inAMinute || places.length >= limits.inADay;
    if (isFull || hasPlace(places, own)) return undefined;
    return JSON.stringify([...places, [now.getTime(), own]]);
  });
  return hasPlace(readPlaces(text), own);
}

function hasPlace(places: readonly Place[], id: string): boolean {
  return places.some(([, counted]) => counted === id);
}

/**
 * Names what the store keeps until the next day.
 *
 * @param now the moment
 * @param name what it is, in letters that a key may have
 */
export function nameRate(now: Date, name: string): string {
  return `rates/${readDay(now)}/${name}`;
}

/**
 * Tells whether a count is of another day.
 *
 * @param key the count's key
 * @param now the moment
 */
export function isOldRate(key: string, now: Date): boolean {
  return key.split("/")[1] !== readDay(now);
}

function readDay(now: Date): string {
  return now.toISOString().slice(0, 10);
}

function readPlaces(text: string | undefined): readonly Place[] {
  try {
    return z.array(placeSchema).safeParse(JSON.parse(text ?? "[]")).data ?? [];
  } catch {
    return [];
  }
}

import { randomUUID } from "node:crypto";
import type { KeyStore } from "../store/key-store.ts";
import { nameRate } from "./limit-rate.ts";
import type { Signer } from "./sign.ts";
import { withinTime } from "./within-time.ts";

/**
 * The header by which an empty form that is given back says that a message would be kept. It says nothing
 * else of the deploy. `docs/doctor.md` tells of it.
 */
export const readinessHeader = "Front-Porch-Form";

/** What the header says. */
export const ready = "ready";

/** What a form needs to keep a message. */
export interface FormEquipment {
  readonly store: KeyStore | undefined;
  readonly signer: Signer | undefined;
  readonly now: () => Date;
}

/**
 * Tries whether a message would be kept: writes a word into the store and deletes it. What a cut-off try
 * leaves goes with the counts of its day.
 *
 * @param equipment what the form has
 * @param patience how long to wait for the store, in milliseconds
 */
export async function canKeepMessages(
  { store, signer, now }: FormEquipment,
  patience: number,
): Promise<boolean> {
  if (store === undefined || signer === undefined) return false;
  const key = nameRate(now(), `trial-${randomUUID()}`);
  try {
    const isKept = await withinTime(patience, store.add(key, ""));
    await withinTime(patience, store.delete(key));
    return isKept;
  } catch {
    return false;
  }
}

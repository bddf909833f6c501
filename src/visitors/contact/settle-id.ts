import type { KeyStore } from "../store/key-store.ts";
import { type ContactFields, fieldNames } from "./contact-fields.ts";
import { type Signer, writeId } from "./sign.ts";

/** How long the same words without an id of their own count as the same message. */
const slotMilliseconds = 10 * 60_000;

/** What a message's id is made from. */
export interface IdSource {
  readonly fields: ContactFields;
  /** The id that the browser's script made, the same for every retry. */
  readonly givenId: string | undefined;
  readonly now: Date;
}

/**
 * Finds the id under which a message is kept, so that sending it again never makes a second one.
 *
 * With an id from the browser, the message's id is signed from it and the words: words that were
 * changed between two tries are another message, and nobody can claim somebody else's id.
 *
 * Without one it is signed from the words and the ten minutes they came in. Those ten minutes end
 * at some moment, and a second try may come just after it. So each try takes two slots, that of
 * its own ten minutes and the next one's, and goes by the id it finds there: two tries on either
 * side of the edge share a slot. Taking a slot is one step in the store; of two at the same time
 * only one wins.
 *
 * @param store the store that holds the slots
 * @param signer the site's signer
 * @param source the message and when it came
 * @throws when the store cannot be reached
 */
export async function settleId(
  store: KeyStore,
  signer: Signer,
  { fields, givenId, now }: IdSource,
): Promise<string> {
  const words = fieldNames.map((name) => fields[name]);
  if (givenId !== undefined) return writeId(signer.sign("message", ["given", givenId, ...words]));
  const slot = Math.floor(now.getTime() / slotMilliseconds);
  const name = writeId(signer.sign("slot", words));
  const own = writeId(signer.sign("message", ["slot", String(slot), ...words]));
  const first = await takeSlot(store, nameSlot(slot, name), own);
  return takeSlot(store, nameSlot(slot + 1, name), first);
}

/**
 * Tells whether a slot is too old to matter.
 *
 * @param key the slot's key
 * @param now the moment
 */
export function isOldSlot(key: string, now: Date): boolean {
  const slot = Number(key.split("/")[1]);
  return !(slot * slotMilliseconds > now.getTime() - 24 * 60 * 60_000);
}

function nameSlot(slot: number, name: string): string {
  return `slots/${slot}/${name}`;
}

async function takeSlot(store: KeyStore, key: string, id: string): Promise<string> {
  if (await store.add(key, id)) return id;
  const taken = await store.find(key);
  if (taken === undefined) throw new Error("A slot was taken and is not there.");
  return taken.text;
}

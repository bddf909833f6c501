import { randomBytes } from "node:crypto";
import type { KeyStore } from "./key-store.ts";

/**
 * Keeps a secret of this machine's own in a store, so that a page after sending is still right tomorrow.
 *
 * @param store the store
 * @returns the secret, which is made where there is none yet
 * @throws when the store cannot be reached
 */
export async function keepSecret(store: KeyStore): Promise<string> {
  const key = "secret";
  await store.add(key, randomBytes(32).toString("base64"));
  return (await store.find(key))?.text ?? "";
}

import type { KeyStore } from "../store/key-store.ts";
import type { Session } from "./session.ts";

const prefix = "signed-out/";

/**
 * Ends a session wherever there is a copy of its cookie, on every deploy of this context at once.
 *
 * @param store the deploy's store
 * @param session the session
 * @throws when the store cannot be reached; copies still hold then
 */
export async function endSession(store: KeyStore, session: Session): Promise<void> {
  await store.add(writeKey(session), "signed out");
}

/**
 * Tells whether somebody signed a session out.
 *
 * @param store the deploy's store
 * @param session the session
 * @throws when the store cannot be reached; no session holds then
 */
export async function isEnded(store: KeyStore, session: Session): Promise<boolean> {
  return (await store.find(writeKey(session))) !== undefined;
}

/**
 * Tells whether it was noted that a session was signed out whose time is over by itself.
 *
 * @param key any key of the store
 * @param now the moment
 */
export function isOldEnd(key: string, now: Date): boolean {
  const [, ends = ""] = key.split("/");
  return key.startsWith(prefix) && !(Number(ends) > now.getTime() / 1000);
}

function writeKey({ ends, id }: Session): string {
  return `${prefix}${ends}/${id}`;
}

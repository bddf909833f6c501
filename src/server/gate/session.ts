import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { GateKind } from "./gate-kind.ts";

/**
 * Tells how long somebody stays signed in.
 *
 * @param kind whose gate it is
 * @returns seconds
 */
export function countSessionSeconds({ sessionDays }: GateKind): number {
  return sessionDays * 24 * 60 * 60;
}

/** A key with fewer bits could be guessed (OWASP ASVS 5.0, 11.2.3). */
const shortestKey = 32;

/** What a deploy makes and checks sessions with. */
export interface SessionKey {
  readonly bytes: Buffer;
  /** Whose gate the sessions open. */
  readonly kind: GateKind;
}

/**
 * Reads the key that sessions are signed with, and binds it to the code: where either changes,
 * everyone signs in again.
 *
 * @param kind whose gate it is
 * @param text the deploy's key, such as `RESIDENT_SESSION_KEY`: at least 32 bytes in base64 or base64url
 * @param codeHash the deploy's hash of the code, such as `RESIDENT_CODE_HASH`
 * @returns nothing when there is no key, or one too short to trust
 */
export function readSessionKey(
  kind: GateKind,
  text: string | undefined,
  codeHash: string | undefined,
): SessionKey | undefined {
  const typed = text?.trim() ?? "";
  if (!/^[\w+/-]{43,200}={0,2}$/.test(typed)) return undefined;
  const key = Buffer.from(typed, "base64");
  // One character over and over is no key, however long.
  if (key.length < shortestKey || new Set(key).size < shortestKey / 4) return undefined;
  const bytes = createHmac("sha256", key)
    .update(codeHash?.trim() ?? "")
    .digest();
  return { bytes, kind };
}

/** A session that this deploy made and whose time is not over. */
export interface Session {
  /** Nothing but random; it says nothing about who signed in. */
  readonly id: string;
  /** When it ends, in seconds since 1970. */
  readonly ends: number;
  /** The round of sessions it belongs to. */
  readonly epoch: number;
}

/**
 * Writes a new session: `v2.<when it ends>.<epoch>.<id>.<signature>`.
 *
 * @param key the deploy's key
 * @param epoch which round of sessions it belongs to
 * @param now the moment of signing in
 */
export function writeSession(key: SessionKey, epoch: number, now: Date): string {
  const ends = Math.floor(now.getTime() / 1000) + countSessionSeconds(key.kind);
  const start = `v2.${ends}.${epoch}.${randomBytes(16).toString("base64url")}`;
  return `${start}.${sign(key, start)}`;
}

/**
 * Reads a session. Whether its round still holds and nobody has signed it out, the store knows.
 *
 * @param key the deploy's key
 * @param now the moment
 * @param text what the browser sent
 * @returns nothing where this deploy did not make it, or its time is over
 */
export function readSession(key: SessionKey, now: Date, text: string): Session | undefined {
  const match = /^(v2\.(\d{1,12})\.(\d{1,9})\.([\w-]{22}))\.([\w-]{43})$/.exec(text);
  if (match === null) return undefined;
  const [, start = "", ends = "", epoch = "", id = "", signature = ""] = match;
  const right = Buffer.from(sign(key, start));
  if (!timingSafeEqual(Buffer.from(signature), right)) return undefined;
  const seconds = now.getTime() / 1000;
  const isInTime = seconds < Number(ends) && Number(ends) <= latestEnd(key, seconds);
  return isInTime ? { id, ends: Number(ends), epoch: Number(epoch) } : undefined;
}

/**
 * A session that ends later than any that is made now was not made by this code. Where sessions become
 * shorter, those of before therefore end at once, until less than that is left of them: take a new
 * key with it, and everyone signs in again.
 */
function latestEnd({ kind }: SessionKey, seconds: number): number {
  return Math.floor(seconds) + countSessionSeconds(kind);
}

function sign({ bytes, kind }: SessionKey, start: string): string {
  return createHmac("sha256", bytes).update(`${kind.purpose} ${start}`).digest("base64url");
}

import { createHmac, timingSafeEqual } from "node:crypto";

/** What a secret is used for; a signature for one purpose is worth nothing for another. */
export type Purpose = "message" | "slot" | "sent" | "address";

/** A secret that is guessed makes ids and signatures worthless. */
const shortestSecret = 32;

/** Makes and checks everything that only this site may make. */
export interface Signer {
  /**
   * @param parts texts that are signed together; where one ends and the next begins counts
   * @returns 32 bytes
   */
  sign(purpose: Purpose, parts: readonly string[]): Buffer;
}

/**
 * Makes a signer.
 *
 * @param secret the deploy's `CONTACT_SECRET`
 * @returns nothing when there is no secret, or one too short to trust
 */
export function createSigner(secret: string | undefined): Signer | undefined {
  if (secret === undefined || secret.length < shortestSecret) return undefined;
  // One character over and over is no secret, however long.
  if (new Set(secret).size < shortestSecret / 4) return undefined;
  return {
    sign: (purpose, parts) =>
      createHmac("sha256", secret)
        .update(JSON.stringify([purpose, ...parts]))
        .digest(),
  };
}

/** The digits of Crockford's base 32: no letter that looks like another, none that makes words. */
const digits = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/**
 * Writes the first 130 bits of a signature as 26 digits that people can read to each other
 * (https://www.crockford.com/base32.html).
 *
 * @param bytes at least 17 bytes
 */
export function writeId(bytes: Buffer): string {
  const bits = [...bytes.subarray(0, 17)].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return Array.from({ length: 26 }, (_, index) =>
    digits.charAt(Number.parseInt(bits.slice(index * 5, index * 5 + 5), 2)),
  ).join("");
}

/**
 * Writes the reference that stands for a message, such as `7K3M-9QXD`: the start of its id.
 *
 * @param id the message's id
 */
export function writeReference(id: string): string {
  return `${id.slice(0, 4)}-${id.slice(4, 8)}`;
}

/**
 * Reads a reference as people type one.
 *
 * @param typed such as `7k3m 9qxd`
 * @returns the start of the message's id, or nothing when it is no reference
 */
export function readReference(typed: string): string | undefined {
  const start = typed.toUpperCase().replace(/[\s-]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");
  return /^[0-9A-HJKMNP-TV-Z]{8}$/.test(start) ? start : undefined;
}

/** What the page after sending says; nothing of it is personal, so it may stand in its address. */
export interface SentNote {
  readonly reference: string;
  /** True when the writer's email address looks mistyped. */
  readonly isReplyDoubtful: boolean;
}

/** Where the page after sending stands. */
export const sentPath = "/neighbors/contact/sent/";

/**
 * Writes the address of the page after sending, signed so that nobody can make one up.
 *
 * @param signer the site's signer
 * @param note what the page says
 */
export function writeSentAddress(signer: Signer, note: SentNote): string {
  const query = new URLSearchParams({ reference: note.reference });
  if (note.isReplyDoubtful) query.set("check", "reply");
  query.set("seal", writeSeal(signer, note));
  return `${sentPath}?${query}`;
}

/**
 * Reads the address of the page after sending.
 *
 * @param signer the site's signer
 * @param query the address's query
 * @returns what it says, or nothing when this site did not write it
 */
export function readSentAddress(signer: Signer, query: URLSearchParams): SentNote | undefined {
  const note = {
    reference: query.get("reference") ?? "",
    isReplyDoubtful: query.get("check") === "reply",
  };
  const given = Buffer.from(query.get("seal") ?? "");
  const right = Buffer.from(writeSeal(signer, note));
  return given.length === right.length && timingSafeEqual(given, right) ? note : undefined;
}

function writeSeal(signer: Signer, { reference, isReplyDoubtful }: SentNote): string {
  return writeId(signer.sign("sent", [reference, isReplyDoubtful ? "check" : ""]));
}

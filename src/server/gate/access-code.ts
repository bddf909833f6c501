import { randomBytes, randomInt, scrypt, timingSafeEqual } from "node:crypto";
import { foldLetters } from "../../text/fold-letters.ts";
import { accessCodeWords } from "./access-code-words.ts";

/** How many words an access code has, such as the house code: from a list of 2,048 words they carry 66 bits. */
export const wordsInCode = 6;

/** The code of every preview on this machine, at each of its gates; no published site takes it. */
export const previewCode = "porch lamp kettle garden maple moon";

/** How hard it is to guess an access code. */
export const accessCodeBits = wordsInCode * Math.log2(accessCodeWords.length);

/**
 * Makes an access code: words drawn evenly and independently by the system's own source of randomness.
 *
 * @returns such as `apple porch kettle river seven moon`
 */
export function createAccessCode(): string {
  return Array.from(
    { length: wordsInCode },
    () => accessCodeWords[randomInt(accessCodeWords.length)],
  ).join(" ");
}

/** How much work a guess costs. */
interface Cost {
  readonly N: number;
  readonly r: number;
  readonly p: number;
}

/** OWASP Password Storage Cheat Sheet, scrypt: 2^14, 8, 5 takes 16 MiB and some 50 ms. */
const usualCost: Cost = { N: 2 ** 14, r: 8, p: 5 };

const hashLength = 32;
const hashPattern = /^scrypt:(\d{4,7}):(\d{1,2}):(\d{1,2}):([\w-]{16,}):([\w-]{43})$/;

/** An access code as a deploy keeps it: enough to check a code, not enough to know it. */
export interface AccessCodeHash {
  readonly cost: Cost;
  readonly salt: Buffer;
  readonly hash: Buffer;
}

/**
 * Writes the hash of a code, with everything needed to check against it.
 *
 * @param code the code
 * @param salt bytes that no other hash has
 * @param cost how much work each guess costs; tests that guess often take less
 * @returns `scrypt:16384:8:5:<salt>:<hash>`, with nothing in it that a shell or a form would change
 */
export async function hashAccessCode(
  code: string,
  salt = randomBytes(16),
  cost = usualCost,
): Promise<string> {
  const hash = await derive(foldAccessCode(code), salt, cost);
  const { N, r, p } = cost;
  return ["scrypt", N, r, p, salt.toString("base64url"), hash.toString("base64url")].join(":");
}

/**
 * Reads a hash as a deploy keeps it.
 *
 * @param text what the deploy has, such as `RESIDENT_CODE_HASH`
 * @returns nothing when there is none, or none that {@link hashAccessCode} could have written
 */
export function readAccessCodeHash(text: string | undefined): AccessCodeHash | undefined {
  const match = hashPattern.exec(text?.trim() ?? "");
  if (match === null) return undefined;
  const [, N = "", r = "", p = "", salt = "", hash = ""] = match;
  const cost = { N: Number(N), r: Number(r), p: Number(p) };
  const isPowerOfTwo = (cost.N & (cost.N - 1)) === 0;
  const isAffordable = 128 * cost.N * cost.r <= mostMemory && cost.r > 0 && cost.p > 0;
  if (!isPowerOfTwo || !isAffordable) return undefined;
  return { cost, salt: Buffer.from(salt, "base64url"), hash: Buffer.from(hash, "base64url") };
}

/**
 * Tells whether a typed code is the right one. It takes as long for a wrong code as for the right one.
 *
 * @param typed what was typed or pasted
 * @param kept the deploy's hash
 */
export async function isAccessCode(typed: string, kept: AccessCodeHash): Promise<boolean> {
  return timingSafeEqual(await derive(foldAccessCode(typed), kept.salt, kept.cost), kept.hash);
}

/**
 * Reads a code as people type it: capitals, further spaces, and the dashes and quotation marks that
 * phones put in by themselves make no difference.
 *
 * @param typed the code as typed
 */
export function foldAccessCode(typed: string): string {
  return foldLetters(typed)
    .replace(/[^\p{Letter}\p{Number}]+/gu, " ")
    .trim();
}

const mostMemory = 64 * 1024 * 1024;

function derive(code: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(code, salt, hashLength, { ...cost, maxmem: mostMemory * 2 }, (error, hash) => {
      if (error === null) resolve(hash);
      else reject(error);
    });
  });
}

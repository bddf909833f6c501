import { unescapeAll } from "markdown-it/lib/common/utils.mjs";
import { foldLetters, foldLookalikes } from "../../text/fold-letters.ts";

/** A line as a person reads it, and the way back to what was typed. */
export interface PlainLine {
  /** Small letters without accents, signs in their plainest form, nothing that cannot be seen. */
  readonly text: string;
  /**
   * @param offset an offset in `text`; its length stands for the end of the line
   * @returns the offset in the line as typed
   */
  readonly findTyped: (offset: number) => number;
}

/**
 * Reads a line without regard to how its letters were typed: capitals, accents, full-width letters,
 * letters of other alphabets that look the same, entities, backslashes and characters that cannot be
 * seen make no difference.
 *
 * @param line a line as typed
 * @returns the line in plain letters; it takes time in proportion to the line's length
 */
export function readPlainLine(line: string): PlainLine {
  if (alreadyPlain.test(line)) return { text: line.toLowerCase(), findTyped: (offset) => offset };
  const parts: string[] = [];
  const offsets: number[] = [];
  for (let at = 0; at < line.length; ) {
    const { typed, meant } = readCharacter(line, at);
    const plain = [...meant].map(readPlainCharacter).join("");
    parts.push(plain);
    for (let count = 0; count < plain.length; count += 1) offsets.push(at);
    at += typed;
  }
  return { text: parts.join(""), findTyped: (offset) => offsets[offset] ?? line.length };
}

const alreadyPlain = /^[\t\x20-%'-[\]-~]*$/; // ASCII without & and backslash

const entity = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/iy;

/** One character as markdown means it, and how many of the line's were typed for it. */
function readCharacter(line: string, at: number): { typed: number; meant: string } {
  const character = String.fromCodePoint(line.codePointAt(at) ?? 0);
  if (character === "\\") return { typed: 1, meant: "" };
  if (character === "&") {
    entity.lastIndex = at;
    const found = entity.exec(line)?.[0];
    if (found !== undefined) return { typed: found.length, meant: unescapeAll(found) };
  }
  return { typed: character.length, meant: character };
}

/** Every document uses the same few hundred characters. */
const knownCharacters = new Map<string, string>();

function readPlainCharacter(character: string): string {
  const known = knownCharacters.get(character);
  if (known !== undefined) return known;
  const plain = foldCharacter(character);
  knownCharacters.set(character, plain);
  return plain;
}

function foldCharacter(character: string): string {
  if (/^[\s\u0085\u2800]$/u.test(character)) return " ";
  return foldLookalikes(foldLetters(character))
    .replace(/\s/gu, " ")
    .replace(/[\p{Format}\p{Control}]/gu, "");
}

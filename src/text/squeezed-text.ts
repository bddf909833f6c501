import MarkdownIt from "markdown-it";
import { foldLetters } from "./fold-letters.ts";

/** A text without all that may stand between and inside words, and the way back to it. */
export interface SqueezedText {
  /** Its letters and digits alone, in small letters without accents. */
  readonly letters: string;
  /** Where each of them stands in the text. */
  readonly offsets: Int32Array;
  readonly text: string;
}

/**
 * Squeezes a text to its letters and digits, so that one thing is found however it was typed: with
 * marks of Markdown, spaces of any kind, invisible characters or a line break in it, in capitals, with
 * accents, as entities of HTML, or encoded in an address (`77+Quail%20Way`).
 *
 * @param text any text, as typed
 */
export function squeezeText(text: string): SqueezedText {
  const collected = createCollector(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isSmallLetter(code) || isDigit(code)) {
      collected.add(code, at);
    } else if (isCapital(code)) {
      collected.add(code + capitalToSmall, at);
    } else if (code === percent || code === ampersand) {
      const coded = readCoded(text, at);
      if (coded === undefined) continue;
      collected.addAll(readLetters(coded.meant), at);
      at += coded.length - 1;
    } else if (code >= firstBeyondAscii) {
      const character = String.fromCodePoint(text.codePointAt(at) ?? 0);
      collected.addAll(readLetters(character), at);
      at += character.length - 1;
    }
  }
  return { ...collected.read(), text };
}

/** Long texts are squeezed at every check, so their letters are gathered as numbers. */
function createCollector(expected: number) {
  let codes = new Uint16Array(expected + 32);
  let offsets = new Int32Array(expected + 32);
  let length = 0;
  const add = (code: number, offset: number): void => {
    if (length === codes.length) {
      codes = grow(codes, new Uint16Array(length * 2));
      offsets = grow(offsets, new Int32Array(length * 2));
    }
    codes[length] = code;
    offsets[length] = offset;
    length += 1;
  };
  return {
    add,
    addAll(letters: string, offset: number): void {
      for (let at = 0; at < letters.length; at += 1) add(letters.charCodeAt(at), offset);
    },
    read: () => ({
      letters: writeCodes(codes.subarray(0, length)),
      offsets: offsets.subarray(0, length),
    }),
  };
}

function grow<Numbers extends Uint16Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from);
  return to;
}

/** More arguments than this may be more than a function takes. */
const mostArguments = 8192;

function writeCodes(codes: Uint16Array): string {
  let text = "";
  for (let start = 0; start < codes.length; start += mostArguments) {
    const some = codes.subarray(start, start + mostArguments);
    text += Reflect.apply(String.fromCharCode, undefined, some); // spread, they are copied one by one
  }
  return text;
}

const firstBeyondAscii = 0x80;
const percent = 0x25;
const ampersand = 0x26;

function isSmallLetter(code: number): boolean {
  return code >= 0x61 && code <= 0x7a;
}

const capitalToSmall = 0x20;

function isCapital(code: number): boolean {
  return code >= 0x41 && code <= 0x5a;
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function readLetters(characters: string): string {
  return foldLetters(characters).replace(/[^\p{Letter}\p{Number}]/gu, "");
}

const { unescapeAll } = new MarkdownIt().utils;
/** Percent signs may be encoded themselves, again and again. */
const percentPattern = /%(?:25){0,8}([0-9a-f]{2})/iy;
const entityPattern = /&(?:#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]\w{1,31});/iy;

function readCoded(
  text: string,
  at: number,
): { readonly meant: string; readonly length: number } | undefined {
  const pattern = text.charCodeAt(at) === percent ? percentPattern : entityPattern;
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (match === null) return undefined;
  const [typed, hex] = match;
  const code = Number.parseInt(hex ?? "", 16);
  // Bytes beyond ASCII are parts of letters and spaces that no address here is told by.
  const meant =
    hex === undefined ? unescapeAll(typed) : code < 0x80 ? String.fromCharCode(code) : "";
  return { meant, length: typed.length };
}

/**
 * Says where a squeezed text has some letters, from left to right.
 *
 * @param squeezed the text
 * @param letters what to look for, squeezed as well; empty is found nowhere
 */
export function* findLetters(squeezed: SqueezedText, letters: string): Generator<number> {
  if (letters === "") return;
  let at = squeezed.letters.indexOf(letters);
  while (at >= 0) {
    yield at;
    at = squeezed.letters.indexOf(letters, at + 1);
  }
}

/**
 * Reads what stands between a letter and the one before it, as typed.
 *
 * @param squeezed the text
 * @param index the letter's place among the squeezed ones
 * @returns empty where the two stand together; all that is left at either end of the text
 */
export function readGap({ text, offsets }: SqueezedText, index: number): string {
  const before = offsets[index - 1];
  return text.slice(before === undefined ? 0 : before + 1, offsets[index] ?? text.length);
}

import { createFinding, type Finding } from "../../findings/finding.ts";
import { type PlaceWithEnd, reachOver } from "../../findings/place.ts";
import { listLines } from "../name-lines.ts";
import { readingRules } from "../reading-rules.ts";
import { cleanCharacters } from "./clean-characters.ts";
import { readSignature } from "./file-signature.ts";

/** A policy is a few pages; a file above this size is something else. In bytes. */
export const largestText = 1024 * 1024;

/** Either the text of a file, or what stands in the way of reading it. */
export type DecodedText =
  | {
      readonly kind: "text";
      readonly text: string;
      /** On characters that nobody can see, which are left out. */
      readonly findings: readonly Finding[];
    }
  | { readonly kind: "fault"; readonly finding: Finding };

/**
 * Turns a file's bytes into text, strictly: only UTF-8, since a guess would publish wrong letters
 * without a word. A byte-order mark is dropped and every line ends in `\n` afterwards.
 *
 * @param file the path below the content folder, for the findings
 * @param bytes the file as read
 * @returns the text, or the one finding that says why there is none
 */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  if (bytes.length > largestText) return fault(describeTooLarge(file, bytes.length));
  const nonText = findNonText(file, bytes);
  if (nonText !== undefined) return fault(nonText);
  const badBytes = findBadBytes(bytes);
  if (badBytes.length > 0) return fault(describeWrongEncoding(file, bytes, badBytes));
  return { kind: "text", ...cleanCharacters(file, endLines(new TextDecoder().decode(bytes))) };
}

function fault(finding: Finding): DecodedText {
  return { kind: "fault", finding };
}

/**
 * Says that a text is too long to be one.
 *
 * @param file the path below the content folder
 * @param size its size in bytes
 */
export function describeTooLarge(file: string, size: number): Finding {
  return createFinding(
    readingRules.tooLarge,
    { file, line: 1, column: 1 },
    {
      message: `This file has ${size.toLocaleString("en-US")} bytes; a document may have up to ${largestText.toLocaleString("en-US")}. Readers on a phone could not open a page this long.`,
      fix: "Split the text into several documents, or check that this is the file you meant.",
    },
  );
}

/** Editors end a line at each of the three, and so do we: lines have the numbers people see. */
function endLines(text: string): string {
  return text.replace(/\r\n?/g, "\n");
}

function findNonText(file: string, bytes: Uint8Array): Finding | undefined {
  const start = { file, line: 1, column: 1 };
  const encoding = findOtherUnicode(bytes);
  if (encoding !== undefined) {
    return createFinding(readingRules.notUtf8, start, {
      message: `This file is saved as ${encoding}, which the site cannot read.`,
      fix: 'Save it again with the encoding "UTF-8" (in Notepad: Save as, Encoding).',
    });
  }
  const signature = readSignature(bytes);
  if (signature !== undefined) {
    return createFinding(readingRules.notText, start, {
      message: `This is ${signature.what} with another name, not text.`,
      fix: "Open it in its own program, copy the text, and save that as a plain text file.",
    });
  }
  const firstZero = bytes.indexOf(0);
  if (firstZero < 0) return undefined;
  return createFinding(readingRules.notText, placeOf(file, bytes, firstZero), {
    message: "This file holds bytes that no text has, so it is not a text file.",
    fix: "Check that this is the file you meant, or copy its text into a new plain text file.",
  });
}

/** UTF-16 and UTF-32 begin with a mark, or every second byte of plain letters is zero. */
function findOtherUnicode(bytes: Uint8Array): string | undefined {
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex");
  if (start === "fffe0000" || start === "0000feff") return "UTF-32";
  if (/^(?:fffe|feff)/.test(start)) return "UTF-16";
  const sample = bytes.subarray(0, 1024 - (bytes.length % 2));
  let [even, odd] = [0, 0];
  for (let at = 0; at < sample.length; at += 2) {
    if (sample[at] === 0) even += 1;
    if (sample[at + 1] === 0) odd += 1;
  }
  const [few, many] = [Math.min(even, odd), Math.max(even, odd)];
  const pairs = sample.length / 2;
  return pairs >= 2 && many > pairs / 2 && few < pairs / 10 ? "UTF-16" : undefined;
}

/** How many places a finding names before it says “and further on”. */
const mostPlaces = 5;

function describeWrongEncoding(
  file: string,
  bytes: Uint8Array,
  badBytes: readonly number[],
): Finding {
  const [first = 0, ...others] = badBytes;
  const place = placeOf(file, bytes, first);
  const guess = guessLetters(bytes.subarray(first, first + 1));
  const guessed =
    guess === undefined
      ? `byte ${first} is no letter in it`
      : `byte ${first} is probably “${guess}” in an older Windows encoding, in “${guessWord(bytes, first)}”`;
  return createFinding(readingRules.notUtf8, place, {
    message: `This file is not saved as UTF-8: ${guessed}. It would come out as “�” on the site.${nameOthers(file, bytes, others)}`,
    fix: 'Save the file again with the encoding "UTF-8", or type the character again.',
  });
}

/** Places are counted from the start of the file each time, so that few of many are looked for. */
function nameOthers(file: string, bytes: Uint8Array, others: readonly number[]): string {
  if (others.length === 0) return "";
  const lines = others.slice(0, mostPlaces).map((at) => placeOf(file, bytes, at).line);
  const count = others.length === 1 ? "is 1 more" : `are ${others.length} more`;
  const more = others.length > mostPlaces ? " and further on" : "";
  return ` There ${count} like it, on ${listLines(lines)}${more}.`;
}

/** The letters that a program of an older Windows meant; nothing for bytes that have none there. */
function guessLetters(bytes: Uint8Array): string | undefined {
  const letters = new TextDecoder("windows-1252").decode(bytes);
  return /\p{Control}/u.test(letters) ? undefined : letters;
}

const longestWord = 20;

/** The word a byte stands in, so that it can be found by eye. */
function guessWord(bytes: Uint8Array, at: number): string {
  const isSpace = (index: number) => (bytes[index] ?? 32) <= 32;
  let [start, end] = [at, at + 1];
  while (!isSpace(start - 1) && at - start < longestWord) start -= 1;
  while (!isSpace(end) && end - at < longestWord) end += 1;
  return guessLetters(bytes.subarray(start, end)) ?? "";
}

/** What stands before the byte is UTF-8, or its letters are counted as if each were one. */
function placeOf(file: string, bytes: Uint8Array, at: number): PlaceWithEnd {
  const lines = endLines(new TextDecoder().decode(bytes.subarray(0, at))).split("\n");
  return reachOver({ file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 }, 1);
}

/**
 * Finds each byte that is not part of a letter in UTF-8, by the table of well-formed sequences in
 * the Unicode Standard (3.9, table 3-7).
 */
function findBadBytes(bytes: Uint8Array): readonly number[] {
  const bad: number[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = measureLetter(bytes, at);
    if (length === 0) bad.push(at);
    at += Math.max(1, length);
  }
  return bad;
}

/** How many bytes a letter has; none where there is no letter. */
function measureLetter(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const length = first < 0xc2 ? 0 : first < 0xe0 ? 2 : first < 0xf0 ? 3 : first < 0xf5 ? 4 : 0;
  const second = bytes[at + 1] ?? 0;
  const lowest = first === 0xe0 ? 0xa0 : first === 0xf0 ? 0x90 : 0x80;
  const highest = first === 0xed ? 0x9f : first === 0xf4 ? 0x8f : 0xbf;
  if (length === 0 || second < lowest || second > highest) return 0;
  for (let index = at + 2; index < at + length; index += 1) {
    if (((bytes[index] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

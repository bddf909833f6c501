import { createFinding, type Finding } from "./finding.ts";
import { readingRules } from "./reading-rules.ts";

/** A policy is a few pages; a file above this size is something else. In bytes. */
const largestFile = 1024 * 1024;

/** Either the text of a file, or what stands in the way of reading it. */
export type DecodedText =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "fault"; readonly finding: Finding };

/**
 * Turns a file's bytes into text, strictly: only UTF-8, since a guess would publish wrong letters
 * without a word. A byte-order mark is dropped and every line ends in `\n` afterwards.
 *
 * @param file the path below the content folder, for the finding
 * @param bytes the file as read
 * @returns the text, or the one finding that says why there is none
 */
export function decodeText(file: string, bytes: Uint8Array): DecodedText {
  const start = { file, line: 1, column: 1 };
  if (bytes.length > largestFile) {
    return fault(
      createFinding(readingRules.tooLarge, start, {
        message: `This file has ${bytes.length.toLocaleString("en-US")} bytes; a document may have up to ${largestFile.toLocaleString("en-US")}. Readers on a phone could not open a page this long.`,
        fix: "Split the text into several documents, or check that this is the file you meant.",
      }),
    );
  }
  if (isZip(bytes) || bytes.includes(0)) {
    return fault(describeNonText(file, bytes));
  }
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return { kind: "text", text: text.replaceAll("\r\n", "\n").replaceAll("\r", "\n") };
  } catch {
    return fault(describeWrongEncoding(file, bytes));
  }
}

function fault(finding: Finding): DecodedText {
  return { kind: "fault", finding };
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03 && bytes[3] === 0x04;
}

function describeNonText(file: string, bytes: Uint8Array): Finding {
  const place = { file, line: 1, column: 1 };
  if (isZip(bytes)) {
    return createFinding(readingRules.notText, place, {
      message: "This is a Word document or a zip file with another name, not text.",
      fix: "Open it in its own program, copy the text, and save that as a plain text file.",
    });
  }
  const isUtf16 =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isUtf16) {
    return createFinding(readingRules.notUtf8, place, {
      message: "This file is saved as UTF-16, which the site cannot read.",
      fix: 'Save it again with the encoding "UTF-8" (in Notepad: Save as, Encoding).',
    });
  }
  return createFinding(readingRules.notText, place, {
    message: "This file holds bytes that no text has, so it is not a text file.",
    fix: "Check that this is the file you meant, or copy its text into a new plain text file.",
  });
}

function describeWrongEncoding(file: string, bytes: Uint8Array): Finding {
  const offset = findFirstBadByte(bytes);
  const before = new TextDecoder("utf-8").decode(bytes.subarray(0, offset));
  const lines = before.split("\n");
  const guess = new TextDecoder("windows-1252").decode(bytes.subarray(offset, offset + 1));
  return createFinding(
    readingRules.notUtf8,
    { file, line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 },
    {
      message: `This file is not saved as UTF-8: byte ${offset} is probably “${guess}” in an older Windows encoding. It would come out as “�” on the site.`,
      fix: 'Save the file again with the encoding "UTF-8", or type the character again.',
    },
  );
}

/** Finds the first byte that is not UTF-8 by decoding ever smaller halves. */
function findFirstBadByte(bytes: Uint8Array): number {
  let good = 0;
  let bad = bytes.length;
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    if (isUtf8Start(bytes.subarray(0, middle))) good = middle;
    else bad = middle;
  }
  return good;
}

/** True when the bytes are UTF-8 so far; a last character that is cut off does not count. */
function isUtf8Start(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: true });
    return true;
  } catch {
    return false;
  }
}

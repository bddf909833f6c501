import { readHtml } from "./html/read-html.ts";
import { readMarkdown } from "./markdown/read-markdown.ts";
import type { Reading, Unreadable } from "./source.ts";
import { readText } from "./text/read-text.ts";
import { readWord } from "./word/read-word.ts";

/** The largest file that is read, in bytes: a handbook with its pictures is smaller. */
export const largestFile = 64 * 1024 * 1024;

/** A text without pictures is far smaller. In bytes. */
const largestText = 8 * 1024 * 1024;

/** What a file that is none of ours begins with, and what to do with it. */
const strangers: readonly { readonly begins: string; readonly message: string }[] = [
  {
    begins: "%PDF",
    message:
      "This is a PDF, which has letters on a page and no paragraphs. Use the file that it was made from; or open it in Word or Google Docs, which make paragraphs of it, and save that as .docx.",
  },
  {
    begins: "\u00D0\u00CF\u0011\u00E0",
    message:
      "This is a file of an old Word. Open it in Word or LibreOffice, and save it again as .docx.",
  },
  {
    begins: "{\\rtf",
    message: "This is an RTF file. Open it in Word or LibreOffice, and save it again as .docx.",
  },
];

/**
 * Reads a file, by what it is rather than by its name where the two disagree.
 *
 * @param bytes the file
 * @param ending the ending of its name in small letters, such as `docx`; empty for pasted text
 */
export function readSource(bytes: Uint8Array, ending: string): Reading {
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  const stranger = strangers.find(({ begins }) => start.startsWith(begins));
  if (stranger !== undefined) return { kind: "unreadable", message: stranger.message };
  if (start.startsWith("PK")) return readWord(bytes);
  if (/^do[ct][xm]?$/.test(ending)) {
    return refuse(
      "This is no Word file, though its name says so. Open it in the program that shows it, and save it as .docx.",
    );
  }
  if (bytes.length > largestText)
    return refuse("This text is longer than any handbook, so it was not read. Split it.");
  const text = decode(bytes);
  if (text === undefined) {
    return refuse(
      "This file is not saved as UTF-8, so some letters would come out wrong. Save it again with the encoding “UTF-8” (in Notepad: Save as, Encoding).",
    );
  }
  if (text.trim() === "") return refuse("There are no words in it.");
  if (
    /^html?$/.test(ending) ||
    /^\s*<(?:!doctype|html|head|body|div|p|h[1-6]|meta)\b/i.test(text)
  ) {
    return readHtml(text);
  }
  if (ending === "md" || ending === "markdown" || (ending === "" && isMarkdown(text))) {
    return readMarkdown(text);
  }
  return { kind: "read", source: readText(text) };
}

function refuse(message: string): Unreadable {
  return { kind: "unreadable", message };
}

/** Windows writes UTF-16 with a mark before it; anything else would be a guess. */
function decode(bytes: Uint8Array): string | undefined {
  const mark = Buffer.from(bytes.subarray(0, 2)).toString("hex");
  const encoding = mark === "fffe" ? "utf-16le" : mark === "feff" ? "utf-16be" : "utf-8";
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes("\0") ? undefined : text.replace(/\r\n?/g, "\n");
  } catch {
    return undefined;
  }
}

function isMarkdown(text: string): boolean {
  return /^#{1,6} \S/m.test(text) || /^---\n[\s\S]*?\n---\n/.test(text);
}

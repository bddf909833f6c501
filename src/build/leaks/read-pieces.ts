import { unwrapText } from "../../text/plain-words.ts";

/** Takes what stands in files. */
export interface PieceReader {
  /** Takes a heading, a paragraph, a cell, an attribute, a value of data or a line, each once. */
  readonly piece: (text: string) => void;
  /** Pieces that were taken before, or need not be. */
  readonly seen: Set<string>;
  /** Markup that was cut before: most of a page stands on every page. */
  readonly seenMarkup: Set<string>;
}

function isNew(text: string, seen: Set<string>): boolean {
  return seen.size < seen.add(text).size;
}

/**
 * Reads every text in a file: markup, data, feeds, calendars, contact cards, addresses.
 *
 * @param bytes the file's bytes, unpacked
 */
export function readPieces(bytes: Buffer, reader: PieceReader): void {
  // Byte by byte is quicker to cut and compare, and most parts hold nothing that is more than one.
  for (const part of cutText(bytes.toString("latin1"))) {
    if (!isNew(part, reader.seenMarkup)) continue;
    const isWide = /[\x80-\xff]/.test(part);
    readMarkup(isWide ? Buffer.from(part, "latin1").toString() : part, reader);
  }
}

/** A number in data was computed by a program. Lines of calendars are folded (RFC 5545, 3.1). */
function cutText(text: string): readonly string[] {
  if (/^\s*</.test(text)) return text.split(/\n(?=[ \t]*<[^/])/);
  if (/^(?:pagefind_dcd)?\s*[[{]/.test(text)) {
    return [...text.matchAll(/"((?:[^"\\]|\\[\s\S]?)*)(?:"|$)/g)].map(([, inside = ""]) =>
      inside.replace(/\\(?:n|(["\\/]))/g, (_, sign = "\n") => sign),
    );
  }
  return (text.startsWith("BEGIN:V") ? text.replace(/\r?\n[ \t]/g, "") : text).split(/[\r\n]+/);
}

/** Tags that may stand inside a word, which is then read with and without a gap. */
const insideWords = /^(?:a|b|code|em|i|mark|s|small|span|strong|sub|sup|u|wbr)$/i;
const tagPattern =
  /<!--([\s\S]*?)(?:-->|$)|<[/?]?([a-z][\w:-]*)(?![\w:-])((?:"[^"]*(?:"|$)|'[^']*(?:'|$)|[^'">])*)(?:>|$)/gi;
const attributePattern = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g;
/** How a page measures and draws, in numbers that nobody wrote. */
const drawing = /^(?:colspan|d|height|maxlength|rowspan|tabindex|viewBox|width|x|y)$/;
const [seam, blockEnd] = ["\u0001", "\u0002"];

/**
 * Reads the texts of markup: comments, tags, attributes, and what visitors read, block by block.
 *
 * @param markup HTML or XML, or text without any
 */
export function readMarkup(markup: string, reader: PieceReader): void {
  const shown = markup.replace(tagPattern, (_, comment?: string, tag = "", inside = "") => {
    readPiece(comment ?? tag, reader);
    if (inside !== "" && isNew(inside, reader.seenMarkup)) {
      for (const [, name = "", ...values] of inside.matchAll(attributePattern)) {
        readPiece(name, reader);
        if (!drawing.test(name)) readPiece(values.find(Boolean) ?? "", reader);
      }
    }
    return comment !== undefined || insideWords.test(tag) ? seam : blockEnd;
  });
  for (const block of shown.split(blockEnd)) {
    readPiece(block.replaceAll(seam, ""), reader);
    if (!block.includes(seam)) continue;
    for (const part of [block.replaceAll(seam, " "), ...block.split(seam)]) readPiece(part, reader);
  }
}

/**
 * Lists the texts of markup, each once.
 *
 * @param markup HTML or XML, or texts without any
 */
export function listPieces(markup: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  const piece = (text: string) => void pieces.push(text);
  const reader = { piece, seen: new Set<string>(), seenMarkup: new Set<string>() };
  for (const part of markup) readMarkup(part, reader);
  return pieces;
}

/** Reads one text, which may be wrapped in escapes and hold markup once it is unwrapped. */
function readPiece(text: string, reader: PieceReader): void {
  const piece = text.trim();
  if (piece === "" || !isNew(piece, reader.seen)) return;
  const decoded = unwrapText(piece);
  if (decoded !== piece && /<[a-z!/]/i.test(decoded)) return void readMarkup(decoded, reader);
  reader.piece(decoded);
  // What stands between two signs of an address is a piece of its own, too.
  const isAddress = !/\s/.test(decoded) && /[/#?=]/.test(decoded);
  for (const part of isAddress ? decoded.split(/[/#?&=]/) : []) readPiece(part, reader);
}

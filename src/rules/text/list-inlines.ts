import type Token from "markdown-it/lib/token.mjs";
import { type Document, listPassages, listSections } from "../../documents/document.ts";

/**
 * Lists the tokens of a document that hold words: its headings first, then its blocks.
 *
 * @param document the document
 */
export function listInlines(document: Document): readonly Token[] {
  const blocks = listPassages(document).flatMap(({ passage }) => passage.tokens);
  const headings = listSections(document).flatMap(({ written }) => written.titleTokens);
  return [...headings, ...blocks].filter(({ type }) => type === "inline");
}

import { type Document, listSections } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";

/** Finds documents without words. */
export const documentEmpty: DocumentRule = {
  kind: "document",
  name: "document/empty",
  severity: "warning",
  looksFor: "A document that says nothing below its front matter.",
  why: "The page would be empty.",
  since: "0.1.0",
  isFixable: false,
  find: findEmptyDocument,
};

/** Documents whose sections are missing are reported for that, and lost text for its cause. */
function findEmptyDocument(document: Document): readonly Finding[] {
  const saysNothing =
    document.introduction.tokens.length === 0 && listSections(document).length === 0;
  const hasOtherFinding = !document.written.isReadable || document.type !== undefined;
  if (!saysNothing || hasOtherFinding) return [];
  const { lineOffset } = document.written.source;
  const place = { file: document.file, line: Math.max(1, lineOffset), column: 1 };
  return [
    createFinding(documentEmpty, place, {
      message: "There are no words below the front matter, so the page would be empty.",
      fix: "Write the text below the second “---”, or delete the file.",
    }),
  ];
}

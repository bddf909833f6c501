import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { Conditions, DocumentRule } from "../../rule.ts";
import { listTextBlocks, type TextBlock } from "../../sources/text-blocks.ts";

/** Finds marks in brackets that stand for nothing here, slips of `[!READ]` among them. */
export const markNotKnown: DocumentRule = {
  kind: "document",
  name: "mark/not-known",
  severity: "error",
  looksFor:
    "A mark in brackets that nothing reads, such as `[!REED]` or `[!NOTE]`. A warning at home, an error in production.",
  why: "Visitors would see the brackets as typed. And a slip in [!READ] would publish text that still waits to be read.",
  since: "0.1.0",
  isFixable: false,
  find: (document, _facts, conditions) => findMarks(document, conditions),
};

/** What no sentence begins with; `[READ]` alone is a word in brackets, which only capitals make a mark. */
const typedPattern = /(?:\[\s*!\s*\p{Letter}[\p{Letter} ]{0,20}\]?|^!?\[READ\]|^!READ\b)/u;

function findMarks(document: Document, conditions: Conditions): readonly Finding[] {
  return listTextBlocks(document).flatMap((block) => {
    const found =
      block.words.includes("!") || block.words.includes("READ")
        ? typedPattern.exec(block.words)
        : null;
    return found === null ? [] : [describe(block, found.index, found[0], conditions)];
  });
}

function describe(
  { placeAt }: TextBlock,
  offset: number,
  typed: string,
  { isProduction }: Conditions,
): Finding {
  return createFinding(markNotKnown, placeAt(offset, typed), {
    message: say`${asTyped(typed)} is a mark that nothing here reads: visitors would see it as typed.`,
    fix: "Where somebody has yet to read the text, write > [!READ] on a line of its own; otherwise delete the mark.",
    severity: isProduction ? "error" : "warning",
  });
}

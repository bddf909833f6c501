import type Token from "markdown-it/lib/token.mjs";
import { type Document, listPassages, listSections } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";

/** Finds lines that no page would show, since they look like the address of a link elsewhere. */
export const textDropped: DocumentRule = {
  kind: "document",
  name: "text/dropped",
  severity: "error",
  looksFor: "A line such as “[Note]: Monday” that markdown takes for a link's address, and hides.",
  why: "No page would show the line at all, and nobody would see that it is gone.",
  since: "0.1.0",
  isFixable: false,
  find: findDropped,
};

const definitionPattern = /^[\s>]*\[([^\]]{1,200})\]:/;

function findDropped(document: Document): readonly Finding[] {
  const { lines } = document.written.source;
  if (!lines.some((line) => line.includes("]:"))) return [];
  const shown = listShownLines(document);
  const uses = countLabels(lines);
  return lines.flatMap((line, index) => {
    const label = definitionPattern.exec(line)?.[1];
    if (label === undefined || shown.has(index)) return [];
    const isNote = label.startsWith("^");
    if (!isNote && (uses.get(foldLabel(label)) ?? 0) > 1) return [];
    return [
      createFinding(textDropped, placeOfLine(document, index), {
        message: `No page would show this line: markdown takes “[${quoteWords(label, 40)}]:” for the address of a link${isNote ? "" : ", and no link uses it"}.`,
        fix: isNote
          ? "Put what the note says in the sentence, in parentheses: the site has no footnotes."
          : `Write it without the brackets: ${quoteWords(line.replace(/[[\]]/g, ""))}`,
      }),
    ];
  });
}

/** The lines that stand in a block of the page. What markdown hides is in none. */
function listShownLines(document: Document): ReadonlySet<number> {
  const shown = new Set<number>();
  const note = ({ map }: Token) => {
    for (let index = map?.[0] ?? 0; index < (map?.[1] ?? 0); index += 1) shown.add(index);
  };
  const headings = listSections(document).flatMap(({ written }) => written.titleTokens);
  const blocks = listPassages(document).flatMap(({ passage }) => passage.tokens);
  for (const token of [...headings, ...blocks]) if (isShown(token)) note(token);
  return shown;
}

function isShown({ type }: Token): boolean {
  return type === "inline" || type === "fence" || type === "code_block" || type === "table_open";
}

/** How often each word stands in brackets, whatever its case. */
function countLabels(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) {
    for (const [, label = ""] of line.matchAll(/\[([^[\]]{1,200})\]/g)) {
      const folded = foldLabel(label);
      counts.set(folded, (counts.get(folded) ?? 0) + 1);
    }
  }
  return counts;
}

function foldLabel(label: string): string {
  return label.trim().replace(/\s+/g, " ").toLowerCase();
}

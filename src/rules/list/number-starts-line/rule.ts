import type { Document } from "../../../documents/document.ts";
import { type Edit, replaceText } from "../../../findings/edit.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";
import { type List, type ListItem, readLists } from "../read-lists.ts";

/** Finds sentences that a number at their start makes a list of. */
export const listNumberStartsLine: DocumentRule = {
  kind: "document",
  name: "list/number-starts-line",
  severity: "warning",
  looksFor: "A number such as a year at the start of a sentence, which makes a list of it.",
  why: "The page would show the sentence as a list with one entry, set in from the margin.",
  since: "0.1.0",
  isFixable: true,
  find: (document) => readLists(document).flatMap((list) => findLoneNumber(list, document)),
};

/** No list of a home starts this high; years, room numbers and amounts do. */
const highestStart = 99;

function findLoneNumber({ items, level }: List, document: Document): readonly Finding[] {
  const [item] = items;
  if (item?.number === undefined || items.length > 1 || level > 0) return [];
  if (item.number <= highestStart) return [];
  return [
    createFinding(listNumberStartsLine, placeOfLine(document, item.index), {
      message: `“${item.number}.” at the start of a line makes a list with one entry of this sentence.`,
      fix: `Write: ${item.number}\\. ${quoteWords(item.words, 60)}`,
      edits: listEdits(item, document),
    }),
  ];
}

function listEdits({ index, typed }: ListItem, document: Document): readonly Edit[] {
  const [mark] = /^\d+\.(?=\s)/.exec(typed) ?? [];
  const column = (document.written.source.lines[index] ?? "").indexOf(mark ?? "");
  if (mark === undefined || column < 0) return [];
  return [replaceText(placeOfLine(document, index, column), mark, `${mark.slice(0, -1)}\\.`)];
}

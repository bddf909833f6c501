import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";
import {
  describeMove,
  findMovedItems,
  isCountedOn,
  type List,
  type MovedItem,
  readLists,
  readMark,
} from "../read-lists.ts";

/** Finds entries whose numbers come out otherwise than they were typed. */
export const listRenumbered: DocumentRule = {
  kind: "document",
  name: "list/renumbered",
  severity: "error",
  looksFor: "An entry that the page would show with another number than the one typed.",
  why: "People point to rules by their number. If the page counts otherwise than your file and your paper copies, two people talk about two rules.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["list/number-starts-line"],
  find: (document) => {
    const lists = readLists(document);
    const moved = findMovedItems(lists);
    const movedLists = new Set(moved.map(({ list }) => list));
    return [
      ...moved.filter(isCountedOn).map((item) => describeMoved(item, document)),
      ...lists
        .filter((list) => !movedLists.has(list))
        .flatMap((list) => findRenumbered(list, document)),
    ];
  },
};

function describeMoved(item: MovedItem, document: Document): Finding {
  const { moved, above } = item;
  return createFinding(listRenumbered, placeOfLine(document, moved.index), {
    message: say`“${readMark(moved)} ${quoteWords(moved.words, 40)}” does not stand far enough in to be under ${asTyped(readMark(above))}, so the page counts it with the others and shows other numbers than these.`,
    fix: describeMove(item),
    related: [relate(placeOfLine(document, above.index), "The entry above.")],
  });
}

/** Whoever types 1. before every entry leaves the counting to the page. */
function findRenumbered({ items }: List, document: Document): readonly Finding[] {
  const start = items[0]?.number;
  if (start === undefined || items.every(({ number }) => number === start)) return [];
  const index = items.findIndex(({ number }, place) => number !== start + place);
  const item = items[index];
  if (item === undefined) return [];
  return [
    createFinding(listRenumbered, placeOfLine(document, item.index), {
      message: `This is number ${item.number}, and the page would show ${start + index}: numbers of a list go up one by one. People point to rules by their number.`,
      fix: `Number the entries ${start}, ${start + 1}, ${start + 2} and so on, or write this one as “**${item.number}.** ${quoteWords(item.words, 40)}” with an empty line before it.`,
    }),
  ];
}

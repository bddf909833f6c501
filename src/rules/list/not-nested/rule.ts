import { createFinding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";
import { describeMove, findMovedItems, isCountedOn, readLists } from "../read-lists.ts";

/** Finds entries that their author saw under the one above, and that the page shows beside it. */
export const listNotNested: DocumentRule = {
  kind: "document",
  name: "list/not-nested",
  severity: "warning",
  looksFor: "An entry that was moved in a little, and not far enough to stand under the one above.",
  why: "The entry would stand beside the one above instead of under it, so readers would not see that it is a part of it.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["list/number-starts-line"],
  find: (document) =>
    findMovedItems(readLists(document))
      .filter((item) => !isCountedOn(item))
      .map((item) =>
        createFinding(listNotNested, placeOfLine(document, item.moved.index), {
          message: say`${asTyped(quoteWords(item.moved.words, 40))} does not stand far enough in to be under ${asTyped(quoteWords(item.above.words, 40))}, so the page shows it beside it.`,
          fix: describeMove(item),
          related: [relate(placeOfLine(document, item.above.index), "The entry above.")],
        }),
      ),
};

import type Token from "markdown-it/lib/token.mjs";
import { memoize } from "../../content/memoize.ts";
import { type Document, listPassages } from "../../documents/document.ts";
import { quoteWords } from "../sources/source-place.ts";

/** An entry of a list, with what the tokens do not tell. */
export interface ListItem {
  /** Its line among those of the markdown. */
  readonly index: number;
  /** The column its mark stands in, counted from the text's left edge. */
  readonly column: number;
  /** The number typed, in a numbered list. */
  readonly number: number | undefined;
  /** Its first line from the mark on. */
  readonly typed: string;
  /** What stands on its line behind the mark. */
  readonly words: string;
}

/** A list of a document, with its entries in their order. */
export interface List {
  readonly items: ListItem[];
  readonly level: number;
  /** The list that ended on the line above, at the same level. */
  readonly before: List | undefined;
  /** True where its first entry stands behind the mark of the entry it is in. */
  readonly startsInside: boolean;
}

/** The mark at the start of an entry, such as `-`, `•` or `2.`, and the space behind it. */
const listMarkPattern = /^(?:[-*+•▪●◦‣■\uE000-\uF8FF]|\d{1,9}[.)])\s*/;

/**
 * Reads the lists of a document in their order, with what the tokens do not tell: the columns of their
 * marks.
 *
 * @param document the document
 */
export const readLists = memoize((document: Document): readonly List[] =>
  listPassages(document).flatMap(({ passage }) => readPassageLists(passage.tokens, document)),
);

function readPassageLists(tokens: readonly Token[], document: Document): readonly List[] {
  const lists: List[] = [];
  const open: List[] = [];
  const lastAtLevel = new Map<number, { readonly list: List; readonly end: number }>();
  for (const token of tokens) {
    const isList = /^(?:ordered|bullet)_list_/.test(token.type);
    if (isList && token.nesting === 1) {
      const last = lastAtLevel.get(token.level);
      const isNext = last !== undefined && last.end === token.map?.[0];
      const list: List = {
        items: [],
        level: token.level,
        before: isNext ? last.list : undefined,
        startsInside: open.at(-1)?.items.at(-1)?.index === token.map?.[0],
      };
      lists.push(list);
      open.push(list);
      lastAtLevel.set(token.level, { list, end: token.map?.[1] ?? 0 });
    } else if (isList) {
      open.pop();
    } else if (token.type === "list_item_open") {
      open.at(-1)?.items.push(readItem(token, document));
    }
  }
  return lists;
}

function readItem({ map, info }: Token, document: Document): ListItem {
  const index = map?.[0] ?? 0;
  const line = document.written.source.lines[index] ?? "";
  const start = Math.max(0, line.search(/[^\s>]/));
  const number = /^\d+$/.test(info) ? Number(info) : undefined;
  const typed = line.slice(start);
  const words = typed.replace(listMarkPattern, "");
  return { index, column: measureIndent(line.slice(0, start)), number, typed, words };
}

/** A tab reaches to the next multiple of four columns (CommonMark 0.31, 2.2). */
function measureIndent(lead: string): number {
  let column = 0;
  for (const character of lead) column += character === "\t" ? 4 - (column % 4) : 1;
  return column;
}

/** An entry that its author saw under the one above. */
export interface MovedItem {
  readonly list: List;
  readonly moved: ListItem;
  readonly above: ListItem;
}

/**
 * Finds entries whose mark stands further right than that of the list they came to stand in: their
 * author saw them under the entry before.
 *
 * @param lists the lists of a document
 */
export function findMovedItems(lists: readonly List[]): readonly MovedItem[] {
  return lists.flatMap((list) => {
    const [first] = list.items;
    if (first === undefined || list.startsInside) return [];
    const parent = list.before?.items.at(-1);
    if (parent !== undefined && list.before !== undefined && first.column > parent.column) {
      return [{ list, moved: first, above: parent }];
    }
    const index = list.items.findIndex(({ column }) => column > first.column);
    const moved = list.items[index];
    const above = list.items[index - 1];
    if (moved === undefined || above === undefined) return [];
    return [{ list, moved, above }];
  });
}

/**
 * Tells whether a moved entry is counted with the others, so that its number comes out otherwise.
 *
 * @param item the moved entry
 */
export function isCountedOn({ moved, above }: MovedItem): boolean {
  return moved.number !== undefined && above.number !== undefined;
}

/**
 * Says how to move an entry under the one above.
 *
 * @param item the moved entry
 */
export function describeMove({ moved, above }: MovedItem): string {
  const steps = above.column + readMark(above).length + 1;
  return `Start this line with ${steps} spaces, such as “${" ".repeat(steps)}${readMark(moved)} ${quoteWords(moved.words, 40)}”, or with as many as the line above if it stands beside it.`;
}

/**
 * Reads the mark of an entry.
 *
 * @param item the entry
 * @returns such as `-` or `2.`
 */
export function readMark({ typed }: ListItem): string {
  return listMarkPattern.exec(typed)?.[0].trim() ?? "-";
}

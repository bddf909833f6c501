import type Token from "markdown-it/lib/token.mjs";
import { type Document, listPassages } from "../documents/document.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import type { DocumentCheck } from "./check.ts";
import { placeOfLine, quoteWords } from "./source-place.ts";

const renumbered: Rule = {
  name: "list/renumbered",
  severity: "error",
  looksFor: "An entry that the page would show with another number than the one typed.",
};

const notNested: Rule = {
  name: "list/not-nested",
  severity: "warning",
  looksFor: "An entry that was moved in a little, and not far enough to stand under the one above.",
};

const numberStartsLine: Rule = {
  name: "list/number-starts-line",
  severity: "warning",
  looksFor: "A number such as a year at the start of a sentence, which makes a list of it.",
};

/** Finds lists whose numbers or steps come out otherwise than they were typed. */
export const checkListNumbering: DocumentCheck = {
  rules: [renumbered, notNested, numberStartsLine],
  findInDocument: (document) =>
    listPassages(document).flatMap(({ passage: { tokens } }) => {
      const lists = readLists(tokens, document);
      const moved = findMoved(lists, document);
      const movedLists = new Set(moved.map(({ list }) => list));
      return [
        ...moved.map(({ finding }) => finding),
        ...lists
          .filter((list) => !movedLists.has(list))
          .flatMap((list) => [
            ...findRenumbered(list, document),
            ...findLoneNumber(list, document),
          ]),
      ];
    }),
};

interface Item {
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

interface List {
  readonly items: Item[];
  readonly level: number;
  /** The list that ended on the line above, at the same level. */
  readonly before: List | undefined;
  /** True where its first entry stands behind the mark of the entry it is in. */
  readonly startsInside: boolean;
}

const markPattern = /^(?:[-*+]|\d{1,9}[.)])\s*/;

/** Reads lists in their order, with what the tokens do not tell: the columns of their marks. */
function readLists(tokens: readonly Token[], document: Document): readonly List[] {
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

function readItem({ map, info }: Token, document: Document): Item {
  const index = map?.[0] ?? 0;
  const line = document.written.source.lines[index] ?? "";
  const start = Math.max(0, line.search(/[^\s>]/));
  const number = /^\d+$/.test(info) ? Number(info) : undefined;
  const typed = line.slice(start);
  const words = typed.replace(markPattern, "");
  return { index, column: measureIndent(line.slice(0, start)), number, typed, words };
}

/** A tab reaches to the next multiple of four columns (CommonMark 0.31, 2.2). */
function measureIndent(lead: string): number {
  let column = 0;
  for (const character of lead) column += character === "\t" ? 4 - (column % 4) : 1;
  return column;
}

/**
 * Finds entries whose mark stands further right than that of the list they came to stand in: their
 * author saw them under the entry before.
 */
function findMoved(lists: readonly List[], document: Document) {
  return lists.flatMap((list) => {
    const [first] = list.items;
    if (first === undefined || list.startsInside) return [];
    const parent = list.before?.items.at(-1);
    if (parent !== undefined && list.before !== undefined && first.column > parent.column) {
      return [{ list, finding: describeMoved(first, parent, document) }];
    }
    const index = list.items.findIndex(({ column }) => column > first.column);
    const moved = list.items[index];
    const above = list.items[index - 1];
    if (moved === undefined || above === undefined) return [];
    return [{ list, finding: describeMoved(moved, above, document) }];
  });
}

function describeMoved(moved: Item, above: Item, document: Document): Finding {
  const mark = ({ typed }: Item) => markPattern.exec(typed)?.[0].trim() ?? "-";
  const steps = above.column + mark(above).length + 1;
  const isRenumbered = moved.number !== undefined && above.number !== undefined;
  return createFinding(isRenumbered ? renumbered : notNested, placeOfLine(document, moved.index), {
    message: isRenumbered
      ? `“${mark(moved)} ${quoteWords(moved.words, 40)}” does not stand far enough in to be under “${mark(above)}”, so the page counts it with the others and shows other numbers than these.`
      : `“${quoteWords(moved.words, 40)}” does not stand far enough in to be under “${quoteWords(above.words, 40)}”, so the page shows it beside it.`,
    fix: `Start this line with ${steps} spaces, such as “${" ".repeat(steps)}${mark(moved)} ${quoteWords(moved.words, 40)}”, or with as many as the line above if it stands beside it.`,
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
    createFinding(renumbered, placeOfLine(document, item.index), {
      message: `This is number ${item.number}, and the page would show ${start + index}: numbers of a list go up one by one. People point to rules by their number.`,
      fix: `Number the entries ${start}, ${start + 1}, ${start + 2} and so on, or write this one as “**${item.number}.** ${quoteWords(item.words, 40)}” with an empty line before it.`,
    }),
  ];
}

/** No list of a home starts this high; years, room numbers and amounts do. */
const highestStart = 99;

function findLoneNumber({ items, level }: List, document: Document): readonly Finding[] {
  const [item] = items;
  if (item?.number === undefined || items.length > 1 || level > 0) return [];
  if (item.number <= highestStart) return [];
  return [
    createFinding(numberStartsLine, placeOfLine(document, item.index), {
      message: `“${item.number}.” at the start of a line makes a list with one entry of this sentence.`,
      fix: `Write: ${item.number}\\. ${quoteWords(item.words, 60)}`,
    }),
  ];
}

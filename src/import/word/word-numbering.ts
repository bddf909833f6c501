import { findInside, type MarkupElement } from "../markup.ts";
import type { Mark } from "../source.ts";
import { type NumberingReference, readValue } from "./word-styles.ts";

/** What stands before a numbered paragraph. */
export interface WordMark {
  /** Nothing where the list shows no mark at all. */
  readonly mark: Mark | undefined;
  readonly number: number | undefined;
  /** The list, by what it counts with: several ids of Word may go on counting one list. */
  readonly list: string;
}

/** Counts the entries of a Word file's lists, in reading order. */
export interface WordNumbering {
  /** Counts the next entry, and says what stands before it. */
  count(reference: NumberingReference): WordMark;
}

/**
 * Reads how a Word file's lists are numbered.
 *
 * @param part the part of the file that says so
 */
export function readWordNumbering(part: MarkupElement | undefined): WordNumbering {
  const [root] = findInside(part, "w:numbering");
  const kinds = new Map(
    findInside(root, "w:abstractNum").map((kind) => [kind.attributes["w:abstractNumId"], kind]),
  );
  const lists = new Map(
    findInside(root, "w:num").map((list) => [list.attributes["w:numId"] ?? "", list]),
  );
  const counters = new Map<string, (number | undefined)[]>();
  const begun = new Set<string>();

  return {
    count({ list, depth }) {
      const written = lists.get(list);
      const kindId = readValue(written, "w:abstractNumId") ?? list;
      const override = findOverride(written, depth);
      const startsAnew = readValue(override, "w:startOverride");
      const level = findInside(override, "w:lvl")[0] ?? findLevel(kinds.get(kindId), depth);
      const format = readValue(level, "w:numFmt") ?? "bullet";
      const counter = counters.get(kindId) ?? [];
      counters.set(kindId, counter);
      const first = Number(startsAnew ?? readValue(level, "w:start") ?? 1);
      const isNew = startsAnew !== undefined && !begun.has(`${list} ${depth}`);
      begun.add(`${list} ${depth}`);
      const before = isNew ? undefined : counter[depth];
      const number = before === undefined ? first : before + 1;
      counter[depth] = number;
      counter.length = depth + 1; // what lies deeper begins anew
      const mark = nameMark(format);
      return {
        mark,
        number: mark === "bullet" || mark === undefined ? undefined : number,
        list: `word ${kindId}`,
      };
    },
  };
}

function findOverride(list: MarkupElement | undefined, depth: number): MarkupElement | undefined {
  return findInside(list, "w:lvlOverride").find(
    ({ attributes }) => attributes["w:ilvl"] === String(depth),
  );
}

function findLevel(kind: MarkupElement | undefined, depth: number): MarkupElement | undefined {
  return findInside(kind, "w:lvl").find(({ attributes }) => attributes["w:ilvl"] === String(depth));
}

function nameMark(format: string): Mark | undefined {
  if (format === "none") return undefined;
  if (format === "bullet") return "bullet";
  return /letter/i.test(format) ? "letter" : "number";
}

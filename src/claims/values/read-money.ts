import type { Word } from "../../text/words.ts";
import { readNumber, type Span } from "../words.ts";

/** A sum of money in a text. */
export interface ReadMoney extends Span {
  readonly kind: "money";
  /** Dollars at the least; the same as `most` where the text tells no range. */
  readonly least: number;
  readonly most: number;
  /** For how long it is paid, where the text says so. */
  readonly per: "day" | "week" | "month" | "year" | undefined;
}

/**
 * Finds the sums of money in a text.
 *
 * @param words the words of the text
 * @returns them in reading order
 */
export function readSums(words: readonly Word[]): readonly ReadMoney[] {
  const sums: ReadMoney[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const sum = readSum(words, at);
    if (sum === undefined) continue;
    sums.push(sum);
    at = sum.to - 1;
  }
  return sums;
}

function readSum(words: readonly Word[], from: number): ReadMoney | undefined {
  const text = words[from]?.text ?? "";
  const dollars = /^\$[\d,]+(?:\.\d+)?$/.test(text) ? readDollars(text) : undefined;
  if (dollars !== undefined) {
    const second = words[from + 1];
    const isRange = second !== undefined && /^\s?[-–—]\s?$/.test(second.gap);
    const most = isRange && /^\$?\d+$/.test(second.text) ? readDollars(second.text) : undefined;
    const to = from + (most === undefined ? 1 : 2);
    const span = { from, to };
    return {
      kind: "money",
      ...span,
      least: dollars,
      most: most ?? dollars,
      per: findPer(words, span),
    };
  }
  const number = text === "$" ? readNumber(words, from + 1) : readNumber(words, from);
  if (number === undefined) return undefined;
  const isSum = text === "$" || /^dollars?$/.test(words[number.to]?.text ?? "");
  if (!isSum) return undefined;
  const span = { from, to: number.to + (text === "$" ? 0 : 1) };
  return {
    kind: "money",
    ...span,
    least: number.amount,
    most: number.amount,
    per: findPer(words, span),
  };
}

function readDollars(text: string): number {
  return Number(text.replace(/[$,]/g, ""));
}

const units: ReadonlyMap<string, NonNullable<ReadMoney["per"]>> = new Map(
  Object.entries({
    day: "day",
    daily: "day",
    night: "day",
    week: "week",
    wk: "week",
    weekly: "week",
    month: "month",
    mo: "month",
    monthly: "month",
    year: "year",
    yearly: "year",
    annually: "year",
  }),
);

/** “$155 a week”, “$155/wk”, “$155 weekly”; the word before, as in “weekly fee”, is looked for last. */
function findPer(words: readonly Word[], { from, to }: Span): ReadMoney["per"] {
  const next = words[to];
  if (next !== undefined) {
    const isLed = /^(?:a|an|per|each|every|the)$/.test(next.text);
    const unit = units.get((isLed ? words[to + 1]?.text : next.text) ?? "");
    if (unit !== undefined && (isLed || /\/|^\s*$/.test(next.gap))) return unit;
  }
  return words
    .slice(Math.max(0, findClause(words, from), from - 6), from)
    .toReversed()
    .map(({ text }) => (/(?:ly)$/.test(text) ? units.get(text) : undefined))
    .find((unit) => unit !== undefined);
}

/** Where the clause begins that a sum stands in. */
function findClause(words: readonly Word[], at: number): number {
  return words.slice(0, at + 1).findLastIndex(({ gap }) => /[;,.]/.test(gap));
}

/**
 * Finds for how long something is paid in words that a sum goes on from, such as the head of its column.
 *
 * @param words the words of the head
 */
export function findPeriod(words: readonly Word[]): ReadMoney["per"] {
  return words.map(({ text }) => units.get(text)).find((unit) => unit !== undefined);
}

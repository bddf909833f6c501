import type { Word } from "../../text/words.ts";
import type { Phrases } from "../phrases.ts";
import { readNumber, type Span } from "../words.ts";

/** A number of things in a text. */
export interface ReadCount extends Span {
  readonly kind: "count";
  readonly least: number;
  readonly most: number;
  /** For how long, where the text says so, such as three meetings a week. */
  readonly per: string | undefined;
}

/** So many words may stand between a number and what is counted: “two AA or NA meetings”. */
const farthest = 4;
const near = 2;
/** What begins something else. */
const parting = new Set(
  "of to from in at per a an the each every for with that than is are will must before after week day month hours days weeks months and".split(
    " ",
  ),
);

/**
 * Finds how many of certain things there are in a text.
 *
 * @param words the words of the text
 * @param counted the places in it of what is counted
 * @returns them in reading order
 */
export function readCounts(words: readonly Word[], counted: Phrases): readonly ReadCount[] {
  const found: ReadCount[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const first = readNumber(words, at);
    if (first === undefined) continue;
    const isRange =
      /^\s?[-–—]\s?$/.test(words[first.to]?.gap ?? "") || words[first.to]?.text === "to";
    const second = isRange
      ? readNumber(words, first.to + (words[first.to]?.text === "to" ? 1 : 0))
      : undefined;
    const { to } = second ?? first;
    const thing = counted.find(
      ({ from }) =>
        from >= to &&
        from <= to + farthest &&
        (from <= to + near || words.slice(to, from).every(({ text }) => !parting.has(text))),
    );
    at = to - 1;
    if (thing === undefined || hasMark(words, first.to, thing.from)) continue;
    // In “three 12-step meetings” twelve is a part of their name.
    at = thing.to - 1;
    const span = { from: first.from, to: thing.to };
    const [least, most] = [first.amount, second?.amount ?? first.amount];
    found.push({ kind: "count", ...span, least, most, per: findPer(words, thing.to) });
  }
  return found;
}

/**
 * Finds numbers for a time, such as “three a week”, that do not say of what they are.
 *
 * @param words the words of the text
 */
export function readBareCounts(words: readonly Word[]): readonly ReadCount[] {
  return words.flatMap((_, from) => {
    const number = readNumber(words, from);
    if (number === undefined || /[$#]/.test(words[from]?.gap ?? "")) return [];
    if (!/^(?:a|per|each|every)$/.test(words[number.to]?.text ?? "")) return [];
    const per = findPer(words, number.to);
    const { to, amount } = number;
    return per === undefined
      ? []
      : [{ kind: "count" as const, from, to: to + 2, least: amount, most: amount, per }];
  });
}

function hasMark(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to + 1).some(({ gap }) => /[.;:,(]/.test(gap));
}

function findPer(words: readonly Word[], at: number): string | undefined {
  const said = words.slice(at, at + 2).map(({ text }) => text);
  const [first = "", second = ""] = said;
  // “Every seven days”, “in seven days”
  const isSevenDays = /^(?:every|each|in|per)$/.test(first) && /^(?:seven|7)$/.test(second);
  if (isSevenDays && words[at + 2]?.text === "days") return "week";
  const unit = /^(?:a|per|each|every)$/.test(first) ? second : first.replace(/(?:ly)$/, "");
  const whole = shortUnits.get(unit) ?? unit;
  return /^(?:day|week|month|year)$/.test(whole) ? whole : undefined;
}

const shortUnits: ReadonlyMap<string, string> = new Map(
  Object.entries({ dai: "day", wk: "week", mo: "month", yr: "year" }),
);

import type { Word } from "../../text/words.ts";
import type { Span } from "../words.ts";

/** A day of the month in a text, such as “the 1st”. */
export interface ReadMonthDay extends Span {
  readonly kind: "monthday";
  readonly day: number;
}

const names: ReadonlyMap<string, number> = new Map(
  Object.entries({
    first: 1,
    second: 2,
    third: 3,
    fifth: 5,
    tenth: 10,
  }),
);

const mayBeDay = /^(?:\d|first|second|third|fifth|tenth)/;

/**
 * Finds the days of the month in a text: “the 1st”, “the fifth of each month”.
 *
 * @param words the words of the text
 * @returns them in reading order
 */
export function readMonthDays(words: readonly Word[]): readonly ReadMonthDay[] {
  return words.flatMap(({ text }, from) => {
    if (!mayBeDay.test(text)) return [];
    const [, digits] = /^(\d{1,2})(?:st|nd|rd|th)$/.exec(text) ?? [];
    const isOfMonth = saysMonth(words, from + 1);
    const day = digits === undefined ? (isOfMonth ? names.get(text) : undefined) : Number(digits);
    if (day === undefined || day > 31) return [];
    const isBare = words[from - 1]?.text === "the" && !isCounted(words[from + 1]);
    if (!isOfMonth && !isBare) return [];
    return [{ kind: "monthday", from, to: from + 1, day } as const];
  });
}

/** “The 3rd violation” is none. */
function isCounted(next: Word | undefined): boolean {
  return (
    next !== undefined &&
    /^\s*$/.test(next.gap) &&
    !/^(?:of|and|or|at|by|is|for|each|every|unless|if)$/.test(next.text)
  );
}

function saysMonth(words: readonly Word[], at: number): boolean {
  const said = words.slice(at, at + 4).map(({ text }) => text);
  return /^(?:day )?of (?:the|each|every|a) (?:calendar )?month/.test(said.join(" "));
}

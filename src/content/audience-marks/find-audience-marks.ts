import { type Audience, audiences, narrowest } from "../audience.ts";
import { findBracketedMarks } from "./bracketed-marks.ts";
import { type LineToken, readLineTokens } from "./line-tokens.ts";
import { closings, type FoundMark, type Row, readRow, type TypedRow } from "./mark-row.ts";
import { findNamedMarks } from "./named-marks.ts";

/** Something in a line that an operator may have meant as a mark for who may read a text. */
export interface AudienceMark {
  /** The line's index. */
  readonly line: number;
  /** Counts from 1. */
  readonly column: number;
  /** The mark as typed. */
  readonly typed: string;
  /** The narrowest audience that it names; the house where it names none, or not clearly. */
  readonly audience: Audience;
  /** The word in the place of an audience, in plain letters; empty when there is none. */
  readonly value: string;
}

/** What the finder of marks has to be told of the lines. */
export interface LinesOfMarks {
  /** Tells whether a line belongs to a heading: there, an audience in brackets is a mark. */
  readonly isHeading?: (line: number) => boolean;
  /** Tells whether a line ends in a pair of braces of which every part was understood. */
  readonly endsInReadBraces?: (line: number) => boolean;
  /** The keys of front matter, in small letters; any other may be meant as `audience`. */
  readonly keys?: ReadonlySet<string>;
}

/**
 * Finds every mark for an audience in the raw lines of a text, in whatever spelling and wherever it
 * stands: what a person typed to keep others from reading must not depend on what Markdown makes of
 * it. No line is passed over for how it looks: a mark may have no sign at all. It rather finds a mark
 * too many than one too few, and takes time in proportion to the text.
 *
 * @param lines the lines as typed
 * @param about what is known of them
 * @returns the marks in the order they stand in
 */
export function findAudienceMarks(
  lines: readonly string[],
  about: LinesOfMarks = {},
): readonly AudienceMark[] {
  return lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? "";
    const looksLikeHeading = startsLikeHeading.test(line) || underline.test(next);
    const around = {
      next,
      isHeading: (about.isHeading?.(index) ?? false) || looksLikeHeading,
      endsInReadBraces: about.endsInReadBraces?.(index) ?? false,
      keys: about.keys,
    };
    return findInLine(line, around).map((mark) => ({ ...mark, line: index }));
  });
}

type MarkInLine = Omit<AudienceMark, "line">;

function findInLine(line: string, around: Omit<TypedRow, "typed">): readonly MarkInLine[] {
  const whole = findInRow({ ...around, typed: line });
  if (!visibleLineEnd.test(line)) return whole;
  // Whoever sees several lines may have begun a mark on any of them.
  const columns = new Set(whole.map(({ column }) => column));
  let start = 0;
  const further = line.split(visibleLineEnd).flatMap((typed) => {
    const offset = start;
    start += typed.length + 1;
    return findInRow({ ...around, typed, endsInReadBraces: false })
      .map((mark) => ({ ...mark, column: offset + mark.column }))
      .filter(({ column }) => !columns.has(column));
  });
  return [...whole, ...further].toSorted((first, second) => first.column - second.column);
}

/** A # behind nothing but signs of lists, quotations and tables, and spaces of any kind. */
const startsLikeHeading = /^[\s\p{Format}>|*+\-\d.)\\]*[#＃]/u;

/** What makes a heading of the line above it, in a quotation or list as well. */
const underline = /^[\s\p{Format}>*+-]*=*[-=]\s*$/u;

/** What shows as the end of a line and is none in the file. */
const visibleLineEnd = /[\v\f\u0085\u2028\u2029]/;

function findInRow(typedRow: TypedRow): readonly MarkInLine[] {
  const row = readRow(typedRow);
  const named = findNamedMarks(row);
  const marks = [...named, ...findBracketedMarks(row, named)];
  if (marks.length === 0) return []; // nearly every row
  return marks.toSorted((first, second) => first.start - second.start).map(createDescriber(row));
}

/** Longer ones are cut in messages. */
const longestTyped = 60;

function createDescriber(row: Row) {
  const { tokens, brackets, typed, next } = row;
  const names = listNamesFrom(tokens);
  const last = tokens.at(-1);
  const goesOn =
    last !== undefined && (/^[,/&+]$/.test(last.text) || /^(?:and|or)$/.test(last.text));
  let below: Audience | undefined;
  let isBelowRead = false;
  const readBelow = () => {
    if (!isBelowRead) below = listNamesFrom(readLineTokens(next))[0];
    isBelowRead = true;
    return below;
  };
  return ({ start, last: end, value, isClear }: FoundMark): MarkInLine => {
    const isOpening = closings.has(tokens[start]?.text ?? "");
    const opening = isOpening ? start : (brackets.openAt[start] ?? -1);
    const closing = opening < 0 ? undefined : brackets.closedAt.get(opening);
    const isCutOff = opening >= 0 && closing === undefined;
    const from = tokens[opening >= 0 ? opening : start]?.start ?? 0;
    const until = tokens[closing ?? (isCutOff ? tokens.length - 1 : end)]?.end;
    const here = names[value];
    const further = isCutOff ? readBelow() : undefined;
    return {
      column: from + 1,
      typed: typed.slice(from, Math.min(until ?? from, from + longestTyped)),
      audience:
        isClear && here !== undefined && !goesOn ? narrowest(here, further ?? here) : "house",
      value: tokens[value]?.text ?? "",
    };
  };
}

/** The narrowest audience that each token and those behind it name. */
function listNamesFrom(tokens: readonly LineToken[]): readonly (Audience | undefined)[] {
  const names: (Audience | undefined)[] = [];
  let narrow: Audience | undefined;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const name = audiences.find((audience) => audience === tokens[index]?.text);
    if (name !== undefined) narrow = narrowest(narrow ?? name, name);
    names[index] = narrow;
  }
  return names;
}

import { parseHeading } from "../heading-attributes.ts";
import { type LineToken, readLineTokens } from "./line-tokens.ts";

/** What a person sees as one line. */
export interface TypedRow {
  readonly typed: string;
  /** The line below, in which a mark without an end may go on. */
  readonly next: string;
  readonly isHeading: boolean;
  readonly endsInReadBraces: boolean;
  readonly keys: ReadonlySet<string> | undefined;
}

/** A row taken apart. */
export interface Row extends TypedRow {
  readonly tokens: readonly LineToken[];
  /** How many tokens lead in the row's words: marks of lists, quotes and headings, numbers. */
  readonly lead: number;
  readonly lastWord: number;
  readonly brackets: Brackets;
  /** The index of the brace that opens the braces which were understood. */
  readonly readFrom: number;
}

/** A mark as a run of tokens; the value's index is -1 where nothing stands in its place. */
export interface FoundMark {
  readonly start: number;
  readonly last: number;
  readonly value: number;
  readonly isClear: boolean;
}

/**
 * Takes a row apart.
 *
 * @param typedRow the row as typed, and what is known of it
 */
export function readRow(typedRow: TypedRow): Row {
  const tokens = readLineTokens(typedRow.typed);
  const firstWord = tokens.findIndex(({ text, isWord }) => isWord && !/^\d+$/.test(text));
  const lead = firstWord === -1 ? tokens.length : firstWord;
  const lastBrace = tokens.findLastIndex(({ text }) => text === "{");
  const isRead = typedRow.endsInReadBraces || endsInOtherAttributes(typedRow.typed);
  return {
    ...typedRow,
    isHeading: typedRow.isHeading || tokens.slice(0, lead).some(({ text }) => text === "#"),
    tokens,
    lead,
    lastWord: tokens.findLastIndex(({ isWord }) => isWord),
    brackets: matchBrackets(tokens),
    readFrom: isRead ? lastBrace : tokens.length,
  };
}

/** Braces with an id or search words alone, on a line that is no heading of the document. */
function endsInOtherAttributes(typed: string): boolean {
  const { braces, faults, attributes } = parseHeading(typed);
  return braces !== "" && faults.length === 0 && attributes.audience === undefined;
}

/** Which brackets of a row belong together. */
export interface Brackets {
  /** The index of the innermost bracket that is open at each token; -1 where none is. */
  readonly openAt: readonly number[];
  /** Where each opening bracket is closed, by its index. */
  readonly closedAt: ReadonlyMap<number, number>;
}

/** Each opening bracket with what closes it. */
export const closings: ReadonlyMap<string, string> = new Map([
  ["{", "}"],
  ["[", "]"],
  ["(", ")"],
  ["<", ">"],
]);

function matchBrackets(tokens: readonly LineToken[]): Brackets {
  const open: number[] = [];
  const closedAt = new Map<number, number>();
  const openAt = tokens.map(({ text, isWord }, index) => {
    const around = open.at(-1) ?? -1;
    if (isWord) return around;
    if (closings.has(text)) open.push(index);
    else if (closings.get(tokens[around]?.text ?? "") === text)
      closedAt.set(open.pop() ?? 0, index);
    return around;
  });
  return { openAt, closedAt };
}

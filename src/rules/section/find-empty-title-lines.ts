import type Token from "markdown-it/lib/token.mjs";
import { createFactTable } from "../../content/facts/fact-table.ts";
import { readWords } from "../../content/read-words.ts";
import { type Document, listPassages } from "../../documents/document.ts";
import type { Place } from "../../findings/place.ts";
import { placeOfLine } from "../sources/source-place.ts";

/** A numbered title that is no heading, and below which nothing stands. */
export interface EmptyTitleLine {
  readonly title: string;
  readonly place: Place;
}

/** A paragraph that begins with a number and is short enough for a title: “ARTICLE 15. INSURANCE”, “4.2 Guests”. */
interface NumberedLine extends EmptyTitleLine {
  /** How many numbers it begins with: 1 for “15.”, 2 for “4.2”. */
  readonly depth: number;
  readonly hasText: boolean;
}

const numbered =
  /^(?:(?:article|section|part|chapter|§) ?(?:\d{1,2}|[ivx]{1,5})[.):]?|(?:\d{1,2}(?:\.\d{1,2}){0,2}|[IVX]{1,5}(?=[.)]))[.):]?) +\p{L}/iu;
const longestTitle = 60;
/** So many of a paper's numbered titles have words below them before one without is forgotten. */
const fewestWithText = 3;
const mostWithout = 1 / 3;
const noFacts = createFactTable([]);

/**
 * Finds numbered titles, written as plain lines, right behind which the next one stands. Where most such lines of a
 * paper have nothing below them they are its rules, and no titles.
 *
 * @param document the document
 */
export function findEmptyTitleLines(document: Document): readonly EmptyTitleLine[] {
  const lines = listPassages(document).flatMap(({ passage }) =>
    listLines(passage.tokens, document),
  );
  return lines.filter(({ depth, hasText }) => {
    if (hasText) return false;
    const alike = lines.filter((other) => other.depth === depth);
    const without = alike.filter((other) => !other.hasText);
    return (
      alike.length - without.length >= fewestWithText &&
      without.length <= alike.length * mostWithout
    );
  });
}

function listLines(tokens: readonly Token[], document: Document): readonly NumberedLine[] {
  return tokens.flatMap((token, index) => {
    const title = readTitle(tokens, index);
    if (title === undefined) return [];
    const depth = readDepth(title);
    const next = readTitle(tokens, index + paragraphLength);
    const isFollowed = next !== undefined && readDepth(next) <= depth;
    const isLast = tokens[index + paragraphLength] === undefined;
    const place = placeOfLine(document, token.map?.[0] ?? 0);
    return [{ title, place, depth, hasText: !isFollowed && !isLast }];
  });
}

/** Its opening, its words and its end. */
const paragraphLength = 3;

function readTitle(tokens: readonly Token[], index: number): string | undefined {
  const [opening, inline] = [tokens[index], tokens[index + 1]];
  if (opening?.type !== "paragraph_open" || opening.level > 0 || inline === undefined) {
    return undefined;
  }
  const words = readWords(inline, noFacts).trim();
  const isTitle = words.length <= longestTitle && !/[.!?;,:_]$|\n|\p{Ll}\. /u.test(words);
  return isTitle && numbered.test(words) ? words : undefined;
}

function readDepth(title: string): number {
  const [, number = ""] = /(\d+(?:\.\d+)*)/.exec(title) ?? [];
  return number.split(".").length;
}

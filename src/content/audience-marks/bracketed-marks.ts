import { audiences } from "../audience.ts";
import { areGlued, countMisses, isAudience, isNearAudience } from "./likeness.ts";
import type { LineToken } from "./line-tokens.ts";
import type { FoundMark, Row } from "./mark-row.ts";

/**
 * Finds marks in brackets without a key, such as `{residents}`, `{#night-staff .house}`,
 * `residents}` or a heading that ends in `[residents]`.
 *
 * @param row the row
 * @param named the marks of the row that have a key
 */
export function findBracketedMarks(row: Row, named: readonly FoundMark[]): readonly FoundMark[] {
  return [...findInBraces(row, named), ...findBehindHeading(row, named)];
}

function findInBraces(row: Row, named: readonly FoundMark[]): readonly FoundMark[] {
  const { tokens, readFrom } = row;
  if (!tokens.some(({ text }) => text === "{" || text === "}")) return [];
  const isNamed = new Set(named.map(({ start }) => start));
  const isOfReference = listReferenceBraces(tokens);
  const found: FoundMark[] = [];
  let from = 0;
  let hasNamed = false;
  for (let index = 0; index <= tokens.length; index += 1) {
    const text = tokens[index]?.text;
    if (isNamed.has(index)) hasNamed = true;
    if (text !== undefined && text !== "{" && text !== "}") continue;
    if (isOfReference.has(index)) continue;
    const isOpened = tokens[from - 1]?.text === "{" && from - 1 !== readFrom;
    const isStray = text === "}" && tokens[from - 1]?.text !== "{";
    const mark = isOpened
      ? readBraces(row, from, index)
      : isStray
        ? readStray(row, from, index)
        : undefined;
    if (mark !== undefined && !hasNamed) found.push(mark);
    from = index + 1;
    hasNamed = false;
  }
  return found;
}

/** The braces of references to facts, such as `{{ home.name }}`. */
function listReferenceBraces(tokens: readonly LineToken[]): ReadonlySet<number> {
  const braces = new Set<number>();
  let opening = -1;
  for (const [index, { text }] of tokens.entries()) {
    if (text === "{") opening = index;
    if (text !== "}" || opening === -1) continue;
    const around = [opening - 1, opening, index, index + 1];
    const inside = tokens.slice(opening + 1, index);
    const isReference =
      around.map((place) => tokens[place]?.text).join("") === "{{}}" &&
      inside.some((token) => token.text === ".") &&
      inside.every((token) => token.isWord || /^[.-]$/.test(token.text));
    if (isReference) for (const place of around) braces.add(place);
    opening = -1;
  }
  return braces;
}

/** A brace that nothing opened may be what is left of a mark. */
function readStray({ tokens, isHeading }: Row, from: number, closing: number) {
  const word = tokens[closing - 1];
  const isNamed =
    isNearAudience(word) || audiences.some((audience) => word?.text.endsWith(audience));
  const hasSign = tokens.slice(from, closing).some(({ text }) => text === "=");
  if (!isNamed && !isHeading && !hasSign) return undefined;
  const value = isNamed ? closing - 1 : -1;
  return { start: Math.max(0, closing - 1), last: closing, value, isClear: isAudience(word) };
}

const connectingWords = new Set(["and", "or", "only", "for", "the"]);

function readBraces(row: Row, from: number, end: number): FoundMark | undefined {
  const { tokens, isHeading, lead, lastWord } = row;
  const isReference = tokens[from - 2]?.text === "{";
  const isFrontMatter = row.keys !== undefined;
  const inside = tokens.slice(from, end);
  const words = listWords(inside);
  const values = words.filter(isNearAudience);
  const others = words.filter((word) => !isNearAudience(word) && !connectingWords.has(word.text));
  const isKeyInside = words.some(({ text }) => countMisses(text) <= 1) || areGlued(words);
  const isAttribute = inside.some(
    (token, index) =>
      token.text === "=" || (isAudience(token) && /^[.#]$/.test(inside[index - 1]?.text ?? "")),
  );
  const isValue = values.length > 0 && others.length === 0;
  const isCutOff = tokens[end]?.text !== "}" && isNearAudience(words[0]);
  // Nothing else is written in braces in a heading, or on a line of their own.
  const isLine = from <= lead && lastWord < end;
  const isUnlikeText = (isHeading || isLine) && !isReference && !isFrontMatter;
  if (![isKeyInside, isAttribute, isValue, isCutOff, isUnlikeText].includes(true)) return undefined;
  const [first] = values;
  const value = first === undefined ? -1 : tokens.indexOf(first, from);
  const isClear = values.length > 0 && values.every(isAudience);
  return { start: from - 1, last: Math.min(end, tokens.length - 1), value, isClear };
}

/** The words in braces without those of an id, unless the id is the name of an audience. */
function listWords(inside: readonly LineToken[]): readonly LineToken[] {
  let isId = false;
  let typedEnd = -1;
  return inside.filter((token, index) => {
    const isJoined = token.start === typedEnd;
    typedEnd = token.end;
    const isIdStart = inside[index - 1]?.text === "#" && isJoined;
    isId = isIdStart || (isId && isJoined);
    const isWholeId = isIdStart && inside[index + 1]?.start !== token.end;
    return token.isWord && (!isId || (isWholeId && isAudience(token)));
  });
}

/** A heading that ends in an audience in other brackets, such as `## Night staff [residents]`. */
function findBehindHeading(row: Row, named: readonly FoundMark[]): readonly FoundMark[] {
  const { tokens, brackets, isHeading, lastWord: value } = row;
  const opening = brackets.openAt[value] ?? -1;
  const isAlone = opening === value - 1 && /^[[(<]$/.test(tokens[opening]?.text ?? "");
  // “Meetings (public)” keeps nobody out, whatever was meant by it.
  const isNarrow = isAudience(tokens[value]) && tokens[value]?.text !== "public";
  if (!isHeading || !isAlone || !isNarrow) return [];
  if (named.some((mark) => mark.value === value)) return [];
  return [{ start: opening, last: value + 1, value, isClear: true }];
}

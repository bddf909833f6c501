import {
  areGlued,
  countMisses,
  countMissesAtEnd,
  isAudience,
  isNearAudience,
  longestKey,
} from "./likeness.ts";
import type { LineToken } from "./line-tokens.ts";
import type { FoundMark, Row } from "./mark-row.ts";

/**
 * Finds marks that name the key, or something near it, such as `audience=`, `Audiance :` or
 * `audience | residents`.
 *
 * @param row the row
 */
export function findNamedMarks(row: Row): readonly FoundMark[] {
  const found: FoundMark[] = [];
  for (const [index, { text, isWord }] of row.tokens.entries()) {
    const mark = isWord ? findBare(row, index) : findWithSign(row, index, text);
    if (mark !== undefined) found.push(mark);
  }
  return found;
}

function findWithSign(row: Row, sign: number, text: string): FoundMark | undefined {
  const strength = strengths.get(text);
  const key = strength === undefined ? undefined : readKey(row.tokens, sign);
  if (key === undefined) return undefined;
  const value = readValue(row.tokens, sign + 1);
  const isMeant =
    (strength === "equals" && isMeantByEquals(row, { key, sign, value })) ||
    (strength === "colon" && isMeantByColon(row, { key, sign, value })) ||
    (strength === "other" && key.misses <= 1 && isAudience(row.tokens[value]));
  if (!isMeant) return undefined;
  const isClear = isAudience(row.tokens[value]);
  return { start: key.start, last: Math.max(sign, value), value, isClear };
}

/** What may stand between a key and its value, by how sure it makes that they are a mark. */
const strengths: ReadonlyMap<string, "equals" | "colon" | "other"> = new Map([
  ["=", "equals"],
  [":", "colon"],
  ...[..."|→⇒➔➜–—>"].map((sign) => [sign, "other"] as const),
]);

interface Key {
  readonly start: number;
  readonly word: string;
  /** How many letters differ from “audience”. */
  readonly misses: number;
}

interface KeyAndValue {
  readonly key: Key;
  readonly sign: number;
  readonly value: number;
}

function isMeantByEquals(row: Row, { key, sign, value }: KeyAndValue): boolean {
  if (key.misses <= 2) return true;
  if (sign > row.readFrom || !isNearAudience(row.tokens[value])) return false;
  const opening = row.brackets.openAt[sign] ?? -1;
  if (row.tokens[opening]?.text === "{") return true;
  const before = row.tokens[key.start - 1]?.text ?? "";
  if (before === "?" || before === "&") return false; // part of a web address
  return opening >= 0 || row.isHeading || isWholeRow(row, key.start, value);
}

function isMeantByColon(row: Row, { key, sign, value }: KeyAndValue): boolean {
  const isFirst = key.start <= row.lead;
  const isInBrackets = (row.brackets.openAt[sign] ?? -1) >= 0;
  if (key.misses <= 1 && (isFirst || row.keys !== undefined)) return true;
  if (key.misses <= 2) return isInBrackets || isNearAudience(row.tokens[value]);
  const isValue = isAudience(row.tokens[value]) && row.lastWord === value;
  return isValue && row.keys !== undefined && isOtherKey(row, sign, row.keys);
}

/** A first word of front matter that is none of its keys, whatever signs have slipped into it. */
function isOtherKey({ tokens, lead }: Row, sign: number, keys: ReadonlySet<string>): boolean {
  const word = tokens.slice(lead, sign);
  const isOneWord = word.every(({ start }, index) => start === (word[index - 1]?.end ?? start));
  return isOneWord && !keys.has(word.map(({ text }) => text).join(""));
}

/** An audience behind the word itself, with no sign between that says so. */
function findBare(row: Row, index: number): FoundMark | undefined {
  const { tokens, brackets, readFrom } = row;
  const token = tokens[index];
  if (token !== undefined && areGlued([token])) {
    return { start: index, last: index, value: index, isClear: false };
  }
  const key = isAudience(token) ? readKey(tokens, index) : undefined;
  if (key === undefined || key.misses > 1) return undefined;
  const { start } = key;
  if (tokens.slice(start, index).some(({ text, isWord }) => !isWord && !bareSigns.has(text))) {
    return undefined;
  }
  const isPartOfId = tokens[index - 1]?.text === "-";
  const isInBrackets = (brackets.openAt[start] ?? -1) >= 0;
  const isMeant =
    start > readFrom
      ? isPartOfId
      : row.isHeading || isInBrackets || (start <= row.lead && endsInAudiences(row, index));
  return isMeant ? { start, last: index, value: index, isClear: true } : undefined;
}

/** Tells whether a row ends in audiences alone, such as “public, residents only”. */
function endsInAudiences({ tokens }: Row, from: number): boolean {
  return tokens
    .slice(from)
    .every((token) => !token.isWord || isAudience(token) || isOfList.test(token.text));
}

const isOfList = /^(?:and|or|only|audience)$/;

const bareSigns = new Set("-({[<#.]})/+@");

function isWholeRow({ lead, lastWord }: Row, start: number, value: number): boolean {
  return start <= lead && lastWord === value;
}

/** Reads the word before a sign, put together where spaces or hyphens stand in it. */
function readKey(tokens: readonly LineToken[], sign: number): Key | undefined {
  let last = sign - 1;
  while (last >= sign - 3 && tokens[last]?.isWord === false) last -= 1;
  const word = tokens[last];
  if (word === undefined || !word.isWord) return undefined;
  const { text: typed } = word;
  let nearest: Key = { start: last, word: typed, misses: countMissesAtEnd(typed) };
  let joined = typed;
  for (let start = last - 1; start >= 0 && joined.length < longestKey; start -= 1) {
    const { isWord = false, text = "" } = tokens[start] ?? {};
    if (!isWord && text !== "-" && !isInsideWord(tokens, start)) break;
    if (!isWord) continue;
    joined = text + joined;
    const misses = countMisses(joined);
    // Two words are told from one by fewer letters: “an audience” is near as well.
    if (misses <= 1 && misses < nearest.misses) nearest = { start, word: joined, misses };
  }
  return nearest;
}

/** A slip of the hand leaves a sign where a letter was, with no space on either side. */
function isInsideWord(tokens: readonly LineToken[], sign: number): boolean {
  const [before, here, after] = [tokens[sign - 1], tokens[sign], tokens[sign + 1]];
  return before?.end === here?.start && here?.end === after?.start;
}

/** Finds what stands in the place of a value: the first word before the mark or the row ends. */
function readValue(tokens: readonly LineToken[], from: number): number {
  for (let index = from; index < Math.min(tokens.length, from + 6); index += 1) {
    const { text = "", isWord = false } = tokens[index] ?? {};
    if (isWord) return index;
    if (text === "}" || text === ",") return -1;
  }
  return -1;
}

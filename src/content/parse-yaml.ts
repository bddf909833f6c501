import { isMap, isScalar, LineCounter, type Pair, parseDocument, type YAMLMap } from "yaml";
import { createFinding, type Finding, relate } from "../findings/finding.ts";
import { type Place, type PlaceWithEnd, reachLineEnd } from "../findings/place.ts";
import { oddSpace } from "../text/odd-spaces.ts";
import { describeYamlFaults } from "./describe-yaml-fault.ts";
import { findDuplicateKeys } from "./find-duplicate-keys.ts";
import { findOddValues } from "./find-odd-values.ts";
import { findYamlDoubts } from "./find-yaml-doubts.ts";
import { findYamlMarks } from "./find-yaml-marks.ts";
import { memoize } from "./memoize.ts";
import { nameLines } from "./name-lines.ts";
import { readingRules } from "./reading-rules.ts";

/** YAML as read: plain data whose every scalar is text, and a way back to the line of each. */
export interface ParsedYaml {
  /** Nested objects, arrays and strings; `undefined` when the text could not be read. */
  readonly value: unknown;
  /** Why the text could not be read; empty when it could. */
  readonly findings: readonly Finding[];
  /** What was read, and probably not as it was meant, such as a value that a “#” cut short. */
  readonly doubts: readonly Finding[];
  /**
   * Finds where a value stands.
   *
   * @param path keys and indexes from the top; the nearest existing ancestor answers for what is missing
   * @param part whether the place of the value or of its key is wanted
   * @returns from its first letter to its last, or to the end of the first line of several; a spot
   *   where neither it nor anything around it is there
   */
  locate(path: readonly PropertyKey[], part?: "key" | "value"): PlaceWithEnd;
}

/**
 * Reads YAML in which every value stays text, so that a phone number keeps its zeros and a version
 * its digits. Aliases and tags are refused: facts are facts, not programs.
 *
 * @param file the path below the content folder, for findings
 * @param text the YAML
 * @param lineOffset how many lines of the file stand before the text
 * @returns the data and what was wrong with it
 */
export function parseYaml(file: string, text: string, lineOffset = 0): ParsedYaml {
  const refused = findUnreadable(file, text, lineOffset);
  if (refused.length > 0) return createUnread(file, refused);
  const { document, lineCounter } = readTree(text);
  const placeAt = createPlacer(file, text, { lineCounter, lineOffset });
  const faults = describeYamlFaults(document.errors, placeAt, text);
  const findings =
    faults.length > 0
      ? faults // what cannot be read may only look as if its keys were written twice
      : [
          ...findDuplicateKeys(document.contents, placeAt),
          ...findYamlMarks(document.contents, placeAt, text),
          ...(text.includes("\\") ? findOddValues(document.contents, placeAt) : []),
        ];
  // Read again when a place is first asked for: few are, and a thousand trees are much to keep.
  let tree: ReturnType<typeof readTree> | undefined;
  const locate = (path: readonly PropertyKey[], part: "key" | "value" = "value") => {
    tree ??= readTree(text);
    const place = createPlacer(file, text, { lineCounter: tree.lineCounter, lineOffset });
    return place(...findSpan(tree.document.contents, path, part));
  };
  if (findings.length > 0) return { value: undefined, findings, doubts: [], locate };
  const doubts = findYamlDoubts(document.contents, placeAt, text);
  return { value: document.toJS({ maxAliasCount: 0 }) ?? {}, findings, doubts, locate };
}

function createUnread(file: string, findings: readonly Finding[]): ParsedYaml {
  const place = { file, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { value: undefined, findings, doubts: [], locate: () => place };
}

/** What is not handed to the library: it would guess at it, or never come back. */
function findUnreadable(file: string, text: string, lineOffset: number): readonly Finding[] {
  const lines = text.split("\n");
  const placeOf = (index: number, column: number) =>
    reachLineEnd({ file, line: lineOffset + index + 1, column: column + 1 }, lines[index] ?? "");
  const odd = lines.flatMap((line, index) => {
    const column = findOddSpace(line);
    return column === undefined ? [] : [placeOf(index, column)];
  });
  const [firstOdd, ...otherOdd] = odd;
  if (firstOdd !== undefined) return [describeOddSpace(firstOdd, otherOdd)];
  const deep = findTooDeep(lines);
  return deep === undefined ? [] : [describeTooDeep(placeOf(deep, 0))];
}

/** Before a line, a key's value or an entry YAML knows the plain space alone. */
const oddSpacePattern = new RegExp(`^[ -]*(?:[A-Za-z][\\w-]*: *)?${oddSpace}`);

function findOddSpace(line: string): number | undefined {
  const match = oddSpacePattern.exec(line);
  return match === null ? undefined : match[0].length - 1;
}

/** One finding tells of all of them: they came into the file together. */
function describeOddSpace(place: Place, others: readonly Place[]): Finding {
  return createFinding(readingRules.yamlInvalid, place, {
    message: `Here stands a space of another kind, or a character that nobody sees, as word processors and web pages make them. YAML does not take it for a space, so nothing of this can be read.${nameLines(others)}`,
    fix: "Delete the spaces here and type them again.",
    related: others.map((other) => relate(other, "Another one like it.")),
  });
}

/** Nobody nests facts this deep, and the library calls itself once for each step down. */
const deepestNesting = 50;

/** Finds the first line on which brackets, entries or spaces nest too deep; its index, if any. */
function findTooDeep(lines: readonly string[]): number | undefined {
  let open = 0;
  const found = lines.findIndex((line) => {
    for (const character of line) {
      if (character === "[" || character === "{") open += 1;
      if (character === "]" || character === "}") open = Math.max(0, open - 1);
      if (open > deepestNesting) return true;
    }
    return (/^(?: |[-?] )*/.exec(line)?.[0].length ?? 0) > 2 * deepestNesting;
  });
  return found === -1 ? undefined : found;
}

function describeTooDeep(place: Place): Finding {
  return createFinding(readingRules.yamlInvalid, place, {
    message: `Lists and keys stand more than ${deepestNesting} deep in each other here, which no fact needs.`,
    fix: "Put quotes round a value with many brackets, or delete the spaces at the line's start.",
  });
}

function readTree(text: string) {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter,
    prettyErrors: false,
    logLevel: "error",
    uniqueKeys: false, // the library compares each key with each: `findDuplicateKeys` does not
  });
  return { document, lineCounter };
}

/** What reaches over several lines is shown in its first one; without an end, to the end of the line. */
function createPlacer(
  file: string,
  text: string,
  { lineCounter, lineOffset }: { readonly lineCounter: LineCounter; readonly lineOffset: number },
) {
  return (offset: number, end = text.length): PlaceWithEnd => {
    const { line, col } = lineCounter.linePos(offset);
    const place = { file, line: line + lineOffset, column: col };
    const lineStart = offset - col + 1;
    const lineEnd = text.indexOf("\n", offset);
    const until = Math.min(end, lineEnd === -1 ? text.length : lineEnd);
    return reachLineEnd(place, text.slice(lineStart, until));
  };
}

/** A stretch of the text, from where something starts to behind its end. */
type Span = readonly [start: number, end: number];

/** Walks towards a path and answers with the deepest part of it that is there. */
function findSpan(contents: unknown, path: readonly PropertyKey[], part: "key" | "value"): Span {
  let node = contents;
  let span: Span = [0, 0];
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = findPair(node, String(step));
      if (pair === undefined) return span;
      const target = isLast && part === "value" && hasRange(pair.value) ? pair.value : pair.key;
      span = hasRange(target) ? [target.range[0], target.range[1]] : span;
      node = pair.value;
    } else if (hasItems(node)) {
      node = node.items[Number(step)];
      if (!hasRange(node)) return span;
      span = [node.range[0], node.range[1]];
    } else {
      return span;
    }
  }
  return span;
}

/** Each map is looked through once, however many of its keys are asked for. */
const listPairsOnce = memoize(listPairs);

function findPair(map: YAMLMap, key: string): Pair | undefined {
  return listPairsOnce(map).get(key);
}

/** Of a key that is written twice the first counts. */
function listPairs(map: YAMLMap): ReadonlyMap<unknown, Pair> {
  const pairs = map.items.flatMap((pair) =>
    isScalar(pair.key) ? [[pair.key.value, pair] as const] : [],
  );
  return new Map(pairs.toReversed());
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

function hasItems(node: unknown): node is { readonly items: readonly unknown[] } {
  return typeof node === "object" && node !== null && "items" in node && Array.isArray(node.items);
}

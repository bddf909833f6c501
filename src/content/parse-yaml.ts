import {
  type Alias,
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  type ParsedNode,
  parseDocument,
  visit,
} from "yaml";
import { describeYamlFaults, type YamlFault } from "./describe-yaml-fault.ts";
import { findOddValues } from "./find-odd-values.ts";
import { createFinding, type Finding, type Place } from "./finding.ts";
import { readingRules } from "./reading-rules.ts";

/** YAML as read: plain data whose every scalar is text, and a way back to the line of each. */
export interface ParsedYaml {
  /** Nested objects, arrays and strings; `undefined` when the text could not be read. */
  readonly value: unknown;
  readonly findings: readonly Finding[];
  /**
   * Finds where a value stands.
   *
   * @param path keys and indexes from the top; the nearest existing ancestor answers for what is missing
   * @param part whether the place of the value or of its key is wanted
   */
  locate(path: readonly PropertyKey[], part?: "key" | "value"): Place;
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
  const { document, lineCounter } = readTree(text);
  const placeAt = createPlacer(file, lineCounter, lineOffset);
  const findings = [
    ...describeErrors(document.errors, placeAt, text),
    ...(text.includes("*") ? findAliases(document.contents, placeAt) : []),
    ...(text.includes("{") ? findBareReferences(document.contents, placeAt) : []),
    ...(text.includes("\\") ? findOddValues(document.contents, placeAt) : []),
  ];
  // Read again when a place is first asked for: few are, and a thousand trees are much to keep.
  let tree: ReturnType<typeof readTree> | undefined;
  const locate = (path: readonly PropertyKey[], part: "key" | "value" = "value"): Place => {
    tree ??= readTree(text);
    const place = createPlacer(file, tree.lineCounter, lineOffset);
    return place(findOffset(tree.document.contents, path, part));
  };
  if (findings.length > 0) return { value: undefined, findings, locate };
  return { value: document.toJS({ maxAliasCount: 0 }) ?? {}, findings, locate };
}

function readTree(text: string) {
  const lineCounter = new LineCounter();
  const document = parseDocument(text, {
    schema: "failsafe",
    lineCounter,
    prettyErrors: false,
    logLevel: "error",
  });
  return { document, lineCounter };
}

function createPlacer(file: string, lineCounter: LineCounter, lineOffset: number) {
  return (offset: number): Place => {
    const { line, col } = lineCounter.linePos(offset);
    return { file, line: line + lineOffset, column: col };
  };
}

function describeErrors(
  errors: readonly YamlFault[],
  placeAt: (offset: number) => Place,
  text: string,
): readonly Finding[] {
  const others = errors.filter(({ code }) => code !== "DUPLICATE_KEY");
  // What cannot be read may only look as if its keys were written twice.
  if (others.length > 0) return describeYamlFaults(others, placeAt, text);
  return errors.map((error) => describeDuplicateKey(error, placeAt, text));
}

function describeDuplicateKey(
  error: YamlFault,
  placeAt: (offset: number) => Place,
  text: string,
): Finding {
  const place = placeAt(error.pos[0]);
  const key = /^[\w-]+/.exec(text.slice(error.pos[0]))?.[0] ?? "this key";
  const before = text.slice(0, error.pos[0]);
  const indent = before.length - (before.lastIndexOf("\n") + 1);
  const earlier = [...before.matchAll(new RegExp(`^ {${indent}}${key}(?=\\s*:)`, "gm"))].at(-1);
  const firstLine = earlier === undefined ? undefined : placeAt(earlier.index + indent).line;
  const where = firstLine === undefined ? "" : ` on lines ${firstLine} and ${place.line}`;
  return createFinding(readingRules.yamlDuplicateKey, place, {
    message: `“${key}” is written twice${where}; only one of the two could be kept.`,
    fix: `Delete one of the two “${key}” lines.`,
  });
}

function findAliases(
  contents: ParsedNode | null,
  placeAt: (offset: number) => Place,
): readonly Finding[] {
  const aliases: Alias[] = [];
  visit(contents, {
    Alias(_key, alias) {
      aliases.push(alias);
    },
  });
  return aliases.map((alias) =>
    createFinding(readingRules.yamlInvalid, placeAt(alias.range?.[0] ?? 0), {
      message: "This value starts with *, which YAML takes for a reference to another value.",
      fix: 'Put the value in quotes, such as "* by appointment".',
    }),
  );
}

/** A reference such as `{{ home.name }}` without quotes is a map inside a map to YAML. */
function findBareReferences(
  contents: ParsedNode | null,
  placeAt: (offset: number) => Place,
): readonly Finding[] {
  const offsets: number[] = [];
  visit(contents, {
    Pair(_key, pair) {
      if (isCollection(pair.key)) offsets.push(pair.key.range?.[0] ?? 0);
    },
  });
  return offsets.map((offset) =>
    createFinding(readingRules.yamlInvalid, placeAt(offset), {
      message: "A value that starts with a brace needs quotes, or YAML does not take it for words.",
      fix: 'Put quotes round the whole value, such as title: "Guests of {{ home.name }}".',
    }),
  );
}

/** Walks towards a path and answers with the offset of the deepest part of it that is there. */
function findOffset(
  contents: unknown,
  path: readonly PropertyKey[],
  part: "key" | "value",
): number {
  let node = contents;
  let offset = 0;
  for (const [depth, step] of path.entries()) {
    const isLast = depth === path.length - 1;
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && item.key.value === String(step));
      if (pair === undefined) return offset;
      const target = isLast && part === "value" && hasRange(pair.value) ? pair.value : pair.key;
      offset = hasRange(target) ? target.range[0] : offset;
      node = pair.value;
    } else if (hasItems(node)) {
      node = node.items[Number(step)];
      if (!hasRange(node)) return offset;
      offset = node.range[0];
    } else {
      return offset;
    }
  }
  return offset;
}

function hasRange(node: unknown): node is { readonly range: readonly [number, number, number] } {
  return typeof node === "object" && node !== null && "range" in node && Array.isArray(node.range);
}

function hasItems(node: unknown): node is { readonly items: readonly unknown[] } {
  return typeof node === "object" && node !== null && "items" in node && Array.isArray(node.items);
}

import { type Edit, replaceText } from "../findings/edit.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import { asCode, asTyped, say } from "../findings/message.ts";
import type { PlaceWithEnd } from "../findings/place.ts";
import { findNearest, findOnlyNear } from "../text/find-nearest.ts";
import { mentionOddSpace } from "../text/odd-spaces.ts";
import { audienceSchema, audiences } from "./audience.ts";
import { readCertainDay } from "./certain-day.ts";
import { factDescriptions } from "./facts/fact-description.ts";
import type { ParsedYaml } from "./parse-yaml.ts";
import { unwrapSchema } from "./unwrap-schema.ts";
import { z } from "./zod.ts";

/** What a schema was held against, and the rules that its issues belong to. */
export interface CheckedYaml {
  readonly schema: z.ZodType;
  readonly yaml: ParsedYaml;
  readonly rules: { readonly invalid: Rule; readonly unknownKey: Rule };
}

/**
 * Says a schema's issue the way a colleague would: which key, on which line, what it should say.
 *
 * @param issue one issue of Zod's, with the path to the value
 * @param checked the schema, the YAML it was held against, and the two rules for what can be wrong
 * @returns a finding for each thing the issue names
 */
export function describeSchemaIssue(issue: z.core.$ZodIssue, checked: CheckedYaml): Finding[] {
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => describeUnknownKey(issue.path, key, checked));
  }
  return isMissing(checked.yaml.value, issue.path) && isMisspelt(issue.path, checked)
    ? []
    : [describeWrongValue(issue, checked)];
}

/** A key that stands there under a misspelt name is reported there, and not as missing too. */
function isMisspelt(path: readonly PropertyKey[], { schema, yaml }: CheckedYaml): boolean {
  const parent = path.slice(0, -1);
  const known = listKnownKeys(findSchema(schema, parent));
  const written = readValue(yaml.value, parent);
  if (typeof written !== "object" || written === null) return false;
  return Object.keys(written).some(
    (key) => !known.includes(key) && findNearest(key, known) === path.at(-1),
  );
}

function describeUnknownKey(
  path: readonly PropertyKey[],
  key: string,
  { schema, yaml, rules }: CheckedYaml,
): Finding {
  const place = yaml.locate([...path, key], "key");
  const known = listKnownKeys(findSchema(schema, path));
  const nearest = findNearest(key, known);
  return createFinding(rules.unknownKey, place, {
    message: say`Nothing here is called ${asTyped(key)}, so what it says would be lost.${mentionOddSpace(key)}`,
    fix:
      key === "kept"
        ? "This came along with a copy of a kept version. Delete here, and not in the kept file, the lines from “kept: {” to the “}” that ends it."
        : nearest === undefined
          ? `Use one of: ${known.join(", ")}. Or delete the line.`
          : `Did you mean “${nearest}”? Then write “${nearest}:” instead.`,
    edits: listKeyEdits(key, place, {
      meant: findOnlyNear(key, known),
      written: readValue(yaml.value, path),
    }),
  });
}

/**
 * Keys that say who may read what: a machine neither makes one of them nor takes one away, and what may
 * have been meant for an audience stays, too.
 */
const readersKeys: ReadonlySet<string> = new Set(["address", "audience", "type", ...audiences]);

interface MeantKey {
  readonly meant: string | undefined;
  /** The keys and values it stands among. */
  readonly written: unknown;
}

function listKeyEdits(
  key: string,
  place: PlaceWithEnd,
  { meant, written }: MeantKey,
): readonly Edit[] {
  if (meant === undefined || typeof written !== "object" || written === null) return [];
  const isThere = Object.hasOwn(written, meant);
  const isTypedSo = place.endColumn - place.column === key.length;
  const isOfReaders = readersKeys.has(meant) || findNearest(key, readersKeys) !== undefined;
  const value: unknown = Reflect.get(written, key);
  const namesReaders = audienceSchema.safeParse(value).success;
  if (isThere || !isTypedSo || isOfReaders || namesReaders) return [];
  return [replaceText(place, key, meant)];
}

function listDateEdits(
  issue: z.core.$ZodIssue,
  value: unknown,
  place: PlaceWithEnd,
): readonly Edit[] {
  if (issue.code !== "invalid_format" || issue.format !== "date") return [];
  if (typeof value !== "string") return [];
  const meant = readCertainDay(value);
  const quotes = place.endColumn - place.column - value.length;
  if (meant === undefined || (quotes !== 0 && quotes !== 2)) return [];
  return [replaceText({ ...place, column: place.column + quotes / 2 }, value, meant)];
}

function describeWrongValue(
  issue: z.core.$ZodIssue,
  { schema, yaml, rules }: CheckedYaml,
): Finding {
  const name = issue.path.map(nameStep).join(".");
  const target = findSchema(schema, issue.path);
  const says = target === undefined ? undefined : describeMeaning(target);
  const place = yaml.locate(issue.path);
  if (issue.path.length === 0) {
    return createFinding(rules.invalid, place, {
      message: "What stands here is not in lines of “key: value”, so nothing of it can be read.",
      fix: `Write lines such as “title: Guests”. The keys are: ${listKnownKeys(schema).join(", ")}.`,
    });
  }
  if (isMissing(yaml.value, issue.path)) {
    return createFinding(rules.invalid, place, {
      message: say`${asCode(name)} is missing.${says === undefined ? "" : ` ${says}`}`,
      fix: describeAddition(String(issue.path.at(-1) ?? name), target),
    });
  }
  const value = readValue(yaml.value, issue.path);
  return createFinding(rules.invalid, place, {
    message: say`${asCode(name)} cannot be used as it stands: ${translateMessage(issue, value)}${typeof value === "string" ? mentionOddSpace(value) : ""}`,
    fix:
      isListOfWords(target) && typeof value === "string"
        ? describeList(name, value)
        : describeCorrection(says),
    edits: listDateEdits(issue, value, place),
  });
}

function describeCorrection(says: string | undefined): string {
  return says === undefined ? "Correct the value." : `Correct the value. ${says}`;
}

function describeList(name: string, value: string): string {
  return `Write “${name}:” with nothing behind it, and below it “  - ${value.slice(0, 60)}”.`;
}

function isListOfWords(schema: z.ZodType | undefined): boolean {
  const list = schema === undefined ? undefined : unwrapSchema(schema);
  return list instanceof z.ZodArray && listKnownKeys(list.element as z.ZodType).length === 0; // Zod 4 types it as its core
}

/** A fact that others belong to was hardly ever forgotten: somebody deleted it. */
function describeAddition(key: string, schema: z.ZodType | undefined): string {
  const inside = listKnownKeys(schema);
  return inside.length === 0
    ? `Add “${key}:” here with its value.`
    : `Add “${key}:” here, and what it holds below it, each two spaces further in. If it was deleted, git can give it back.`;
}

/** Lists are counted from 1, as people count. */
function nameStep(step: PropertyKey): string {
  return typeof step === "number" ? String(step + 1) : String(step);
}

function describeMeaning(schema: z.ZodType): string | undefined {
  const inner = unwrapSchema(schema);
  const description = factDescriptions.get(inner);
  if (description !== undefined) return `It is: ${lowerFirst(description.says)}`;
  const keys = listKnownKeys(inner);
  return keys.length === 0 ? undefined : `It holds: ${keys.join(", ")}.`;
}

function lowerFirst(sentence: string): string {
  return /^[A-Z][a-z]/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}

function isMissing(data: unknown, path: readonly PropertyKey[]): boolean {
  const parent = readValue(data, path.slice(0, -1));
  return typeof parent === "object" && parent !== null && readValue(data, path) === undefined;
}

function readValue(data: unknown, path: readonly PropertyKey[]): unknown {
  let current = data;
  for (const step of path) {
    if (typeof current !== "object" || current === null) return undefined;
    current = Object.hasOwn(current, step) ? Reflect.get(current, step) : undefined;
  }
  return current;
}

/** Zod's own words where they would mean nothing to an operator, put plainly. */
function translateMessage(issue: z.core.$ZodIssue, value: unknown): string {
  if (issue.code === "invalid_format" && issue.format === "date") {
    return /^\d{4}-\d{2}-\d{2}$/.test(String(value))
      ? "there is no such day. Write a day that exists as year-month-day, such as 2026-03-31."
      : "a day is written year-month-day here, with every digit. For March 5, 2026, write 2026-03-05.";
  }
  if (issue.code === "invalid_type") {
    if (issue.expected === "string") return "one value on one line belongs here.";
    if (issue.expected === "array") return "a list belongs here, each entry on a line with “- ”.";
    return "further lines with keys belong under it, each two spaces further in.";
  }
  return issue.message;
}

function listKnownKeys(schema: z.ZodType | undefined): readonly string[] {
  const inner = schema === undefined ? undefined : unwrapSchema(schema);
  return inner instanceof z.ZodObject ? Object.keys(inner.shape) : [];
}

/**
 * Finds the schema of a value inside another.
 *
 * @param schema where to start
 * @param path keys and indexes
 * @returns the value's own schema, or `undefined` when nothing of that name is known
 */
export function findSchema(schema: z.ZodType, path: readonly PropertyKey[]): z.ZodType | undefined {
  let current: z.ZodType | undefined = schema;
  for (const step of path) {
    const inner: z.ZodType | undefined = current === undefined ? undefined : unwrapSchema(current);
    if (inner instanceof z.ZodObject) {
      const shape: Readonly<Record<string, z.ZodType>> = inner.shape;
      current = Object.hasOwn(shape, String(step)) ? shape[String(step)] : undefined;
    } else if (inner instanceof z.ZodArray) {
      current = inner.element as z.ZodType; // Zod types an element by its core alone
    } else {
      return undefined;
    }
  }
  return current;
}

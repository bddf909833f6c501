import { factDescriptions } from "../content/facts/fact-description.ts";
import { isLackable } from "../content/facts/may-lack.ts";
import { unwrapSchema } from "../content/unwrap-schema.ts";
import { z } from "../content/zod.ts";
import { matchAnyCase } from "./match-any-case.ts";

/** A JSON Schema, as far as it is written here. */
export interface JsonSchema {
  [key: string]: unknown;
}

/** What an editor is told of a value beyond its shape: what may stand there, or what could. */
export interface Hint {
  /** The only words there are. */
  readonly choices?: readonly string[];
  /** A few words of many. */
  readonly examples?: readonly string[];
}

/** What is known of the values of a file beside its shape. */
export interface ShapeHints {
  /** By the keys that lead to a value, such as `setAside.document`; entries of lists have no key. */
  readonly values: Readonly<Record<string, Hint>>;
  /** What keys hold that hold others, by the key. */
  readonly groups: Readonly<Record<string, string>>;
  /** Whether a fact may be referred to in place of a value, as in front matter. */
  readonly takesReferences: boolean;
}

/**
 * Makes the JSON Schema of a file from its Zod schema, for editors: they complete keys, say what belongs behind
 * each, and underline what the check would refuse, as far as a pattern can tell.
 *
 * @param schema the shape that the check holds the file against, every scalar of which is a text
 * @param title what the file is, in a few words
 * @param hints what else is known of its values
 * @see https://json-schema.org/draft-07 which editors for YAML read
 */
export function createShapeSchema(schema: z.ZodType, title: string, hints: ShapeHints): JsonSchema {
  const { $schema, ...shape } = z.toJSONSchema(schema, {
    io: "input",
    target: "draft-7",
    unrepresentable: "any", // what a program alone can tell, such as a phone number, stays a text
    override: ({ zodSchema, jsonSchema, path }) => {
      if (zodSchema instanceof z.ZodType) {
        describeNode(zodSchema, jsonSchema, { hints, name: nameValue(path) });
      }
    },
  });
  return { $schema, title, ...shape };
}

interface Node {
  readonly hints: ShapeHints;
  readonly name: string;
}

/** Between keys, a path names the parts of the JSON Schema that they stand in. */
function nameValue(path: readonly (string | number)[]): string {
  return path.filter((step) => step !== "properties" && step !== "items").join(".");
}

function describeNode(schema: z.ZodType, json: JsonSchema, { hints, name }: Node): void {
  const says = factDescriptions.get(schema)?.says;
  if (says !== undefined) json.description = says;
  delete json.default; // an editor would write it as if somebody had said so
  if (schema instanceof z.ZodObject) describeGroups(json, hints.groups);
  if (isScalar(schema)) describeScalar(schema, json, hints.values[name], hints.takesReferences);
  else if (schema instanceof z.ZodPipe && isLackable(schema)) mayBeNone(json);
  else if (schema instanceof z.ZodPipe && unwrapSchema(schema) instanceof z.ZodArray) {
    if (json.minItems === undefined) json.type = ["array", "null"]; // it may be emptied
  }
}

function describeGroups(json: JsonSchema, groups: ShapeHints["groups"]): void {
  const properties = json.properties as Readonly<Record<string, JsonSchema>>; // as Zod makes them
  for (const [key, part] of Object.entries(properties)) {
    const says = groups[key];
    if (says !== undefined) part.description ??= says;
  }
}

/** Wrappers take over what is said of what they wrap, so they are left alone. */
function isScalar(schema: z.ZodType): boolean {
  if (schema instanceof z.ZodPipe) return !(schema.in instanceof z.ZodTransform);
  return schema instanceof z.ZodString || schema instanceof z.ZodEnum;
}

const referencePattern = "\\{\\{";

function describeScalar(
  schema: z.ZodType,
  json: JsonSchema,
  hint: Hint | undefined,
  takesReferences: boolean,
): void {
  const links = listLinks(schema);
  const choices = hint?.choices ?? links.flatMap((link) => listChoices(link));
  const pattern = links.map(findPattern).find((found) => found !== undefined);
  delete json.pattern;
  delete json.enum;
  if (hint?.examples !== undefined) json.examples = [...hint.examples];
  if (choices.length > 0) {
    delete json.type;
    const others = choices.map((choice) => matchAnyCase(escapePattern(choice))).join("|");
    const written = `^\\s*(?:${others})\\s*$`;
    json.anyOf = [
      { enum: [...choices] },
      { type: "string", pattern: takesReferences ? `${written}|${referencePattern}` : written },
    ];
    return;
  }
  const isDay = links.some(isDate);
  // A number that nobody put in quotation marks is one to editors.
  json.type = isDay
    ? "string"
    : ["string", "number", ...(links.some(takesTrue) ? ["boolean"] : [])];
  const shown = isDay ? datePattern : pattern;
  if (shown !== undefined) {
    json.pattern = takesReferences ? `${shown}|${referencePattern}` : shown;
  }
}

function takesTrue(schema: z.ZodType): boolean {
  return listPatterns(schema).some((pattern) => pattern.test("true"));
}

const datePattern = "^\\s*\\d{4}-\\d{2}-\\d{2}\\s*$";

/** The schemas that a text goes through, one after the other. */
function listLinks(schema: z.ZodType): readonly z.ZodType[] {
  if (!(schema instanceof z.ZodPipe)) return [schema];
  return [...listLinks(schema.in as z.ZodType), ...listLinks(schema.out as z.ZodType)]; // Zod types them by their core alone
}

function listChoices(schema: z.ZodType): readonly string[] {
  return schema instanceof z.ZodEnum ? schema.options.map(String) : [];
}

function isDate(schema: z.ZodType): boolean {
  return schema instanceof z.ZodISODate;
}

/** Of an address a pattern tells how it begins or what stands within it; the check tells the rest. */
function findPattern(schema: z.ZodType): string | undefined {
  if (schema instanceof z.ZodURL) return "^\\s*https://";
  if (schema instanceof z.ZodEmail) return "@";
  const [pattern] = listPatterns(schema);
  if (pattern === undefined) return undefined;
  return pattern.flags.includes("i") ? matchAnyCase(pattern.source) : pattern.source;
}

function listPatterns(schema: z.ZodType): readonly RegExp[] {
  const checks = schema instanceof z.ZodString ? (schema.def.checks ?? []) : [];
  return checks.flatMap((check) => {
    const definition: object = check._zod.def;
    const pattern: unknown = "pattern" in definition ? definition.pattern : undefined;
    return pattern instanceof RegExp ? [pattern] : [];
  });
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

/** A home that lacks it says so in a word. */
function mayBeNone(json: JsonSchema): void {
  const { description, ...inside } = { ...json };
  for (const key of Object.keys(json)) delete json[key];
  Object.assign(json, description === undefined ? {} : { description });
  json.anyOf = [inside, { enum: ["none"] }, { type: "string", pattern: matchAnyCase(saysNone) }];
}

const saysNone = "^\\s*(?:none|no|n/a)\\.?\\s*$";

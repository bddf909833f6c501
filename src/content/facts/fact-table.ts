import { z } from "zod";
import type { Audience } from "../audience.ts";
import { unwrapSchema } from "../unwrap-schema.ts";
import { factDescriptions } from "./fact-description.ts";
import type { FactValue } from "./fact-value.ts";

/** A fact with the dotted path that texts refer to it by. */
export interface Fact {
  /** Such as `home.manager.phone`. */
  readonly path: string;
  readonly audience: Audience;
  readonly value: FactValue;
}

/** All facts of a home by their paths. */
export interface FactTable {
  readonly all: readonly Fact[];
  /** @param path a dotted path; answers with nothing when no such fact exists */
  find(path: string): Fact | undefined;
}

/**
 * Makes a table of facts for looking up.
 *
 * @param facts the facts, in any order
 */
export function createFactTable(facts: readonly Fact[]): FactTable {
  const byPath = new Map(facts.map((fact) => [fact.path, fact]));
  return { all: facts, find: (path) => byPath.get(path) };
}

/**
 * Lists the facts in a file's data, each with the audience its schema declares. Data that does not
 * fit its schema still counts, as plain text, so that one wrong fact is one finding and not many.
 *
 * @param root the first step of every path, such as `home`
 * @param schema the shape of the file
 * @param data the file's data as read
 * @returns one entry for each described value that is there
 */
export function listFacts(root: string, schema: z.ZodType, data: unknown): readonly Fact[] {
  if (data === undefined) return [];
  const description = factDescriptions.get(unwrapSchema(schema));
  if (description !== undefined) {
    return [{ path: root, audience: description.audience, value: readFactValue(schema, data) }];
  }
  return listParts(schema, data).flatMap((part) =>
    listFacts(`${root}.${part.step}`, part.schema, part.data),
  );
}

function readFactValue(schema: z.ZodType, data: unknown): FactValue {
  const result = schema.safeParse(data);
  // Only schemas of fact values are described, so what one of them accepts is a fact value.
  return result.success
    ? (result.data as FactValue)
    : { kind: "text", shown: typeof data === "string" ? data : "" };
}

interface Part {
  readonly step: string;
  readonly schema: z.ZodType;
  readonly data: unknown;
}

/** The keys of an object, or the entries of a list, counted from 1 as people count. */
function listParts(schema: z.ZodType, data: unknown): readonly Part[] {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    const element = inner.element as z.ZodType; // Zod types an element by its core alone
    return data.map((item, index) => ({ step: String(index + 1), schema: element, data: item }));
  }
  if (inner instanceof z.ZodObject && typeof data === "object" && data !== null) {
    const shape: Readonly<Record<string, z.ZodType>> = inner.shape;
    return Object.entries(data).flatMap(([step, value]) => {
      const keySchema = Object.hasOwn(shape, step) ? shape[step] : undefined;
      return keySchema === undefined ? [] : [{ step, schema: keySchema, data: value }];
    });
  }
  return [];
}

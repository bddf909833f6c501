import type { ParsedYaml } from "../parse-yaml.ts";
import { unwrapSchema } from "../unwrap-schema.ts";
import { z } from "../zod.ts";

const lackables = z.registry<{ readonly what: string }>();

/**
 * Something that most homes have and some do not. A home without it writes `none`, so that the check
 * can tell it from what was forgotten.
 *
 * @param what what it is, in words that follow “says nothing of”, such as `a curfew`
 * @param schema its shape
 */
export const mayLack = <Schema extends z.ZodObject>(what: string, schema: Schema) => {
  const described = schema.clone();
  lackables.add(described, { what });
  return z
    .preprocess((written) => (saysNone(written) ? undefined : written), described.optional())
    .optional();
};

/**
 * Tells whether somebody wrote that the home has nothing of the kind.
 *
 * @param written what stands behind a key
 */
export function saysNone(written: unknown): boolean {
  return typeof written === "string" && /^(?:none|no|n\/a)\.?$/i.test(written.trim());
}

/**
 * Tells whether a home may write `none` for it.
 *
 * @param schema the shape of what a fact's name leads to
 */
export function isLackable(schema: z.ZodType): boolean {
  return lackables.has(unwrapSchema(schema));
}

/** What a home's facts say nothing of, not even that the home has none. */
export interface Unsaid {
  /** The key, below those of what it belongs to. */
  readonly path: readonly string[];
  readonly what: string;
  /** What belongs below it. */
  readonly keys: readonly string[];
}

/**
 * Lists what may be lacking and of which nothing is written.
 *
 * @param schema the shape of a file of facts
 * @param written its data as read
 */
export function listUnsaid(
  schema: z.ZodType,
  written: ParsedYaml["value"],
  path: readonly string[] = [],
): readonly Unsaid[] {
  const inner = unwrapSchema(schema);
  if (!(inner instanceof z.ZodObject) || typeof written !== "object" || written === null) return [];
  const shape: Readonly<Record<string, z.ZodType>> = inner.shape;
  return Object.entries(shape).flatMap(([key, part]) => {
    if (Object.hasOwn(written, key)) {
      return listUnsaid(part, Reflect.get(written, key), [...path, key]);
    }
    const inside = unwrapSchema(part);
    const what = lackables.get(inside)?.what;
    if (what === undefined || !(inside instanceof z.ZodObject)) return [];
    return [{ path: [...path, key], what, keys: Object.keys(inside.shape) }];
  });
}

import { z } from "./zod.ts";

/**
 * Takes the wrappers "optional", "has a default" and "is made ready first" off a schema.
 *
 * @param schema any Zod schema
 * @returns the schema of the value itself
 */
export function unwrapSchema(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrapSchema(schema.unwrap() as z.ZodType); // Zod types the inside by its core alone
  }
  if (schema instanceof z.ZodPipe && schema.in instanceof z.ZodTransform) {
    return unwrapSchema(schema.out as z.ZodType); // likewise
  }
  return schema;
}

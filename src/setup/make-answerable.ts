import { isLackable, saysNone } from "../content/facts/may-lack.ts";
import { unwrapSchema } from "../content/unwrap-schema.ts";
import { z } from "../content/zod.ts";

/**
 * Makes the shape of answers about facts from the shape of the facts: every key may be missing, and what
 * is given has to be what the fact itself asks for. An entry of a list is given whole.
 *
 * @param schema the shape of a file in `_data/`, or of a part of it
 */
export function makeAnswerable(schema: z.ZodObject): z.ZodObject {
  const shape: Readonly<Record<string, z.ZodType>> = schema.shape;
  return z.strictObject(
    Object.fromEntries(
      Object.entries(shape).map(([key, part]) => [key, makePartAnswerable(part).optional()]),
    ),
  );
}

function makePartAnswerable(schema: z.ZodType): z.ZodType {
  const inner = unwrapSchema(schema);
  if (!(inner instanceof z.ZodObject)) return inner;
  const answerable = makeAnswerable(inner);
  if (!isLackable(schema)) return answerable;
  return z.preprocess(
    (written) => (saysNone(written) ? undefined : written),
    answerable.optional(),
  );
}

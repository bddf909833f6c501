import { z } from "../zod.ts";

/**
 * A list that may be emptied: a key with nothing behind it is a list without entries, as somebody leaves
 * it who takes the last one out.
 *
 * @param element the shape of an entry
 * @param needsOne what to say of a list without entries, where one is needed
 */
export const listOf = <Element extends z.ZodType>(element: Element, needsOne?: string) =>
  z.preprocess(
    (written) => (isEmptied(written) ? [] : written),
    needsOne === undefined ? z.array(element) : z.array(element).min(1, needsOne),
  );

function isEmptied(written: unknown): boolean {
  return written === null || (typeof written === "string" && written.trim() === "");
}

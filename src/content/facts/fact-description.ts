import type { Audience } from "../audience.ts";
import { z } from "../zod.ts";

/** What is declared about a fact where its schema stands. */
export interface FactDescription {
  /** Who may read the fact. A wider text that refers to it is an error. */
  readonly audience: Audience;
  /** What the fact is, in one plain sentence. The check says it where the fact is missing or wrong. */
  readonly says: string;
}

/** Every fact's description, kept beside its schema. */
export const factDescriptions = z.registry<FactDescription>();

/**
 * Declares a fact: its schema with its audience and meaning.
 *
 * @param audience who may read it
 * @param says what it is, in one plain sentence
 * @param schema the shape of its value
 * @returns a copy of the schema, described; the one given may be declared again as another fact
 */
export function declareFact<Schema extends z.ZodType>(
  audience: Audience,
  says: string,
  schema: Schema,
): Schema {
  const declared = schema.clone();
  factDescriptions.add(declared, { audience, says });
  return declared;
}

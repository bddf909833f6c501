import { factDescriptions } from "../content/facts/fact-description.ts";
import { unwrapSchema } from "../content/unwrap-schema.ts";
import { z } from "../content/zod.ts";
import { answersSchema } from "./answers.ts";
import { listChoices } from "./question.ts";
import { questionGroups } from "./questions.ts";

/** A JSON schema, as far as it is written here. */
interface JsonSchema {
  readonly [key: string]: unknown;
}

const choices: ReadonlyMap<string, readonly string[]> = new Map(
  questionGroups
    .flatMap(({ questions }) => questions)
    .flatMap((question) => Object.entries(listChoices(question)))
    .map(([name, all]) => [name, Object.keys(all)]),
);

/**
 * Makes the JSON schema of the answers file, by which an editor shows what belongs behind each colon. It says less
 * than the program checks: a phone number is a text.
 *
 * @see https://json-schema.org/draft-07
 */
export function createAnswersJsonSchema(): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "What a home's documents are written from",
    ...describeShape(answersSchema, ""),
  };
}

function describeShape(schema: z.ZodType, name: string): JsonSchema {
  const inner = unwrapSchema(schema);
  const says = factDescriptions.get(inner)?.says;
  const description = says === undefined ? {} : { description: says };
  if (inner instanceof z.ZodArray) {
    const element = inner.element as z.ZodType; // Zod types an element by its core alone
    // Several of a few may stand on one line, as in files from before they were a list.
    const types = choices.has(name) ? ["array", "string", "null"] : ["array", "null"];
    return { type: types, items: describeShape(element, name) };
  }
  if (!(inner instanceof z.ZodObject)) {
    const known = choices.get(name);
    // A number that nobody put in quotation marks is one to editors.
    return { ...description, ...(known ? { enum: [...known, null] } : { type: anyScalar }) };
  }
  const shape: Readonly<Record<string, z.ZodType>> = inner.shape;
  return {
    type: inner === answersSchema ? "object" : ["object", "string", "null"], // “none” may stand there
    additionalProperties: false,
    properties: Object.fromEntries(
      Object.entries(shape).map(([key, part]) => [
        key,
        describeShape(part, name === "" ? key : `${name}.${key}`),
      ]),
    ),
  };
}

const anyScalar = ["string", "number", "boolean", "null"];

import { type Document, isMap, isScalar, type Pair, Document as YamlDocument } from "yaml";
import { findSchema } from "../content/describe-schema-issue.ts";
import { factDescriptions } from "../content/facts/fact-description.ts";
import { homeFactsSchema } from "../content/facts/home-facts.ts";
import { houseFactsSchema } from "../content/facts/house-facts.ts";
import { unwrapSchema } from "../content/unwrap-schema.ts";
import { z } from "../content/zod.ts";
import type { Answer, AnswerGroup } from "./answers.ts";
import { nameEditorSchema } from "./schema-line.ts";

const homeTop = ` ${nameEditorSchema("home")}

 The facts of this home, as setup was told them. Each stands here once, and texts name it in two
 braces: {{ home.manager.phone }} shows the phone below. Change one here, and it changes everywhere.`;

const houseTop = ` ${nameEditorSchema("house")}

 For the house alone: git leaves this file out, and no website gets it. It goes into the printed binder.`;

/** What stands at the end of a file, above the facts that it has to have and that nobody told. */
export const stillToBeTold = "Still to be told:";

/** What stands above keys that hold others; all other comments say what the fact itself is. */
export const groupComments: Readonly<Record<string, string>> = {
  languages: "The languages spoken in the home.",
  manager: "Whom neighbors and residents call first.",
  backup: "Whom to call when the first person cannot be reached; none where there is nobody.",
  director: "Who is above the manager, where that is somebody else than who stands in.",
  night: "Who answers at night, where no hours above say so.",
  response: "How soon neighbors hear back.",
  outside: "Where people turn outside the home. None of these is a number of the home's own.",
  quietHours: "When it is quiet, or none.",
  trash: "When bins go out and come in, or none.",
  houseMeeting: "When the house meets, or none.",
  curfew:
    "When residents are home at the latest, or none; none, too, where each phase has its own.",
  curfewByPhase: "When residents in each phase are home at the latest.",
  guestHours: "When guests may be in the house.",
  fees: "All that is charged, each with its name.",
  deposit: "What is paid before somebody moves in, and whether it is paid back.",
  certification: "The standard that the home works by, and how its certification stands.",
  residents: "How residents reach their pages: code, or open.",
  editor: "Where the editor in the browser reads and writes, for a home that has turned it on.",
  staff: "Who works here, with their own numbers.",
};

/**
 * Writes `_data/home.yaml`, in the order in which the facts are declared.
 *
 * @param home the facts that were told, and what follows from them
 * @returns YAML with a comment above each fact, and below all a line for each that is still to be told
 */
export function composeHomeFacts(home: AnswerGroup): string {
  return writeFacts(homeFactsSchema, home, homeTop);
}

/**
 * Writes `_data/house.yaml`.
 *
 * @param house the facts that were told
 * @returns nothing where not all are there that the file has to have: a binder without them has lines to
 *   write on
 */
export function composeHouseFacts(house: AnswerGroup): string | undefined {
  if (!houseFactsSchema.safeParse(house).success) return undefined;
  return writeFacts(houseFactsSchema, house, houseTop);
}

function writeFacts(schema: z.ZodObject, facts: AnswerGroup, top: string): string {
  const ordered = sortKeys(schema, facts);
  const document = new YamlDocument(ordered, { schema: "failsafe" });
  document.commentBefore = top;
  addComments(document, schema);
  const missing = listMissing(schema, facts);
  if (missing.length > 0) {
    document.comment = ["", ` ${stillToBeTold}`, ...missing.map((line) => ` ${line}`)].join("\n");
  }
  return document.toString({ lineWidth: 0 });
}

/** Puts keys into the order in which they are declared, at every depth. */
function sortKeys(schema: z.ZodType, answer: Answer): Answer {
  const inner = unwrapSchema(schema);
  if (typeof answer === "string") return answer;
  if (inner instanceof z.ZodArray && isList(answer)) {
    const element = inner.element as z.ZodType; // Zod types an element by its core alone
    return answer.map((entry) => sortKeys(element, entry));
  }
  if (!(inner instanceof z.ZodObject) || isList(answer)) return answer;
  const shape: Readonly<Record<string, z.ZodType>> = inner.shape;
  return Object.fromEntries(
    Object.entries(shape).flatMap(([key, part]) => {
      const value = answer[key];
      return value === undefined ? [] : [[key, sortKeys(part, value)] as const];
    }),
  );
}

function isList(answer: Answer): answer is readonly Answer[] {
  return Array.isArray(answer);
}

function addComments(document: Document, schema: z.ZodObject): void {
  if (!isMap(document.contents)) return;
  for (const [index, { key }] of (document.contents.items as Pair[]).entries()) {
    if (!isScalar(key)) continue;
    const comment = describeKey(schema, String(key.value));
    if (comment !== undefined) key.commentBefore = ` ${comment}`;
    key.spaceBefore = index > 0;
  }
}

function describeKey(schema: z.ZodType, key: string): string | undefined {
  const part = findSchema(schema, [key]);
  if (part === undefined) return undefined;
  return groupComments[key] ?? factDescriptions.get(unwrapSchema(part))?.says;
}

/** Names what the file has to have and does not, each with what it is. */
function listMissing(schema: z.ZodObject, facts: AnswerGroup): readonly string[] {
  const { error } = schema.safeParse(facts);
  return (error?.issues ?? []).flatMap(({ path }) => {
    const part = findSchema(schema, path);
    return part === undefined ? [] : describeMissing(path.join("."), part);
  });
}

/** Of what holds other facts, each that it has to have is named. */
function describeMissing(name: string, schema: z.ZodType): readonly string[] {
  const inner = unwrapSchema(schema);
  if (!(inner instanceof z.ZodObject)) {
    const says = factDescriptions.get(inner)?.says;
    return [says === undefined ? name : `${name}: ${says}`];
  }
  const shape: Readonly<Record<string, z.ZodType>> = inner.shape;
  return Object.entries(shape)
    .filter(([, part]) => !part.safeParse(undefined).success)
    .flatMap(([key, part]) => describeMissing(`${name}.${key}`, part));
}

import { findLocale, type Locale } from "../../locales/locale.ts";
import { createSlug } from "../../text/fold-text.ts";
import type { Audience } from "../audience.ts";
import type { FactBlockName } from "../named-blocks.ts";
import { unwrapSchema } from "../unwrap-schema.ts";
import { z } from "../zod.ts";
import type { FactBlock } from "./fact-block.ts";
import { factDescriptions } from "./fact-description.ts";
import type { FactValue } from "./fact-value.ts";
import type { WeekEvent } from "./week.ts";

/** A fact, with where it stands and what texts call it. */
export interface Fact {
  /** Where it stands in its file, such as `house.staff.1.phone`. Entries of lists count from 1. */
  readonly path: string;
  /**
   * What texts refer to it by, such as `house.staff.rosa.phone`: an entry that has a name is called
   * by it, whatever stands before it in its list. Else the same as the path.
   */
  readonly reference: string;
  readonly audience: Audience;
  readonly value: FactValue;
}

/** All facts of a home by what texts call them. */
export interface FactTable {
  /** The facts there are. */
  readonly all: readonly Fact[];
  /** The language in which texts and pages tell them. */
  readonly locale: Locale;
  /** What happens in the house in a week. */
  readonly week: readonly WeekEvent[];
  /** Tables of facts that were put together before, and stand in place of those of the facts. */
  readonly tables?: Readonly<Partial<Record<FactBlockName, FactBlock>>> | undefined;
  /**
   * @param reference what a text says, such as `home.manager.phone`; answers with nothing when no
   *   fact is called that, or more than one is
   */
  find(reference: string): Fact | undefined;
}

/**
 * Makes a table of facts for looking up.
 *
 * @param facts the facts, in any order
 * @param findStandIn answers for what is not among them, such as the house's own facts on a machine
 *   that has none
 * @param locale the language in which they are told
 * @param week what happens in the house in a week, put together of them
 */
export function createFactTable(
  facts: readonly Fact[],
  findStandIn: (reference: string) => Fact | undefined = () => undefined,
  locale: Locale = findLocale(),
  week: readonly WeekEvent[] = [],
): FactTable {
  const byReference = Map.groupBy(facts, ({ reference }) => reference);
  /** A list of plain words is told in one go: `home.languages`. */
  const findJoined = (list: string): Fact | undefined => {
    const entries = collectEntries(list, byReference);
    const [first] = entries;
    if (first === undefined) return undefined;
    const shown = locale.formatList(entries.map(({ value }) => value.shown));
    return { ...first, path: list, reference: list, value: { kind: "text", shown } };
  };
  return {
    all: facts,
    locale,
    week,
    find(reference) {
      const found = byReference.get(reference);
      if (found === undefined) return findJoined(reference) ?? findStandIn(reference);
      return found.length === 1 ? found[0] : undefined;
    },
  };
}

/** The entries of a list that have no name and no keys of their own, in their order. */
function collectEntries(
  list: string,
  byReference: ReadonlyMap<string, readonly Fact[]>,
): readonly Fact[] {
  const entries: Fact[] = [];
  for (let number = 1; ; number += 1) {
    const [entry] = byReference.get(`${list}.${number}`) ?? [];
    if (entry === undefined) return entries;
    entries.push(entry);
  }
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
  return listInside({ path: root, reference: root }, schema, data);
}

type FactPlace = Pick<Fact, "path" | "reference">;

function listInside(place: FactPlace, schema: z.ZodType, data: unknown): readonly Fact[] {
  if (data === undefined) return [];
  const description = factDescriptions.get(unwrapSchema(schema));
  if (description !== undefined) {
    return [{ ...place, audience: description.audience, value: readFactValue(schema, data) }];
  }
  return listParts(schema, data).flatMap(({ step, name, schema: inside, data: part }) =>
    listInside(
      { path: `${place.path}.${step}`, reference: `${place.reference}.${name}` },
      inside,
      part,
    ),
  );
}

/**
 * Takes what a fact is called apart.
 *
 * @param path such as `home.manager.phone`, as a reference or as a path
 * @returns the name of its file without the ending, and the keys below it
 */
export function splitFactPath(path: string): readonly [root: string, ...keys: string[]] {
  const [root = "", ...keys] = path.split(".");
  return [root, ...keys];
}

function readFactValue(schema: z.ZodType, data: unknown): FactValue {
  const result = schema.safeParse(data);
  // Only schemas of fact values are described, so what one of them accepts is a fact value.
  return result.success
    ? (result.data as FactValue)
    : { kind: "text", shown: typeof data === "string" ? data : "" };
}

interface Part {
  /** The key, or the number of the entry, counted from 1 as people count. */
  readonly step: string;
  /** What texts call it. */
  readonly name: string;
  readonly schema: z.ZodType;
  readonly data: unknown;
}

function listParts(schema: z.ZodType, data: unknown): readonly Part[] {
  const inner = unwrapSchema(schema);
  if (inner instanceof z.ZodArray && Array.isArray(data)) {
    const element = inner.element as z.ZodType; // Zod types an element by its core alone
    return data.map((item, index) => {
      const step = String(index + 1);
      return { step, name: nameEntry(item) || step, schema: element, data: item };
    });
  }
  if (inner instanceof z.ZodObject && typeof data === "object" && data !== null) {
    const shape: Readonly<Record<string, z.ZodType>> = inner.shape;
    return Object.entries(data).flatMap(([step, value]) => {
      const keySchema = Object.hasOwn(shape, step) ? shape[step] : undefined;
      return keySchema === undefined ? [] : [{ step, name: step, schema: keySchema, data: value }];
    });
  }
  return [];
}

/** Names an entry of a list as texts refer to it, such as `county-crisis-line`; empty without a name. */
function nameEntry(entry: unknown): string {
  if (typeof entry !== "object" || entry === null) return "";
  const name = Object.hasOwn(entry, "name") ? Reflect.get(entry, "name") : undefined;
  return typeof name === "string" ? createSlug(name) : "";
}

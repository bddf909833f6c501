import type { DocumentType, SectionDefinition } from "../documents/document-type.ts";
import { documentTypes } from "../documents/registry.ts";
import { operatorLanguage } from "../locales/language.ts";
import { findNearest, findOnlyNear } from "../text/find-nearest.ts";
import { createSlug } from "../text/fold-text.ts";

/** What was found by what somebody typed, or what they most likely meant. */
export type Found<Thing> =
  | { readonly kind: "found"; readonly thing: Thing }
  | { readonly kind: "unknown"; readonly meant: string | undefined };

/**
 * Finds a type of document by its id, its title or another name of it.
 *
 * @param typed such as `grievance-policy` or `Grievance policy`
 */
export function findWantedType(typed: string): Found<DocumentType> {
  return find(typed, documentTypes, ({ id, title, names }) => [
    id,
    title[operatorLanguage],
    ...names[operatorLanguage],
  ]);
}

/**
 * Finds the type of document that a title was meant for, without a doubt: other titles are the home's own.
 *
 * @param title such as `Greivance policy`
 * @returns the type's title
 */
export function findMeantTitle(title: string): string | undefined {
  const titles = documentTypes.map((type) => type.title[operatorLanguage]);
  const folded = new Map(titles.map((one) => [createSlug(one), one]));
  const near = findOnlyNear(createSlug(title), [...folded.keys()], mostSlips);
  return near === undefined ? undefined : folded.get(near);
}

const mostSlips = 2;

/**
 * Finds a section of a type of document by its id or a title of it.
 *
 * @param type the type
 * @param typed such as `outside-help` or `Outside help`
 */
export function findWantedSection(type: DocumentType, typed: string): Found<SectionDefinition> {
  return find(typed, type.sections, nameSections);
}

/** A form that a type of document has among its sections. */
export interface WantedForm {
  readonly type: DocumentType;
  readonly definition: SectionDefinition;
}

/**
 * Finds a form that the registry knows.
 *
 * @param typed such as `pass-request` or `Pass request`
 */
export function findWantedForm(typed: string): Found<WantedForm> {
  const forms = documentTypes.flatMap((type) =>
    type.sections
      .filter(({ form }) => form === true || type.form === true)
      .map((definition) => ({ type, definition })),
  );
  return find(typed, forms, ({ definition }) => nameSections(definition));
}

function nameSections({ id, titles }: SectionDefinition): readonly string[] {
  return [id, ...titles[operatorLanguage]];
}

function find<Thing>(
  typed: string,
  things: readonly Thing[],
  listNames: (thing: Thing) => readonly string[],
): Found<Thing> {
  const slug = createSlug(typed);
  const isCalled = (name: string | undefined) => createSlug(name ?? "") === slug;
  const named =
    things.find((thing) => isCalled(listNames(thing)[0])) ?? // what one is called may be a title of another
    things.find((thing) => listNames(thing).some(isCalled));
  if (named !== undefined) return { kind: "found", thing: named };
  const ids = things.flatMap((thing) => listNames(thing).slice(0, 1));
  const all = things.flatMap((thing) =>
    listNames(thing).map((name) => [createSlug(name), thing] as const),
  );
  const near =
    findNearest(slug, ids) ??
    findNearest(
      slug,
      all.map(([name]) => name),
    );
  const meant = all.find(([name]) => name === near)?.[1];
  return { kind: "unknown", meant: meant === undefined ? undefined : listNames(meant)[0] };
}

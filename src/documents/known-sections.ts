import type { DocumentType, SectionDefinition } from "./document-type.ts";
import {
  type DocumentTypeId,
  documentTypes,
  findDocumentType,
  type SectionName,
} from "./registry.ts";

/** A section that the registry knows, with the type of document it belongs to. */
export interface KnownSection {
  readonly type: DocumentType;
  readonly definition: SectionDefinition;
}

const knownSections: readonly KnownSection[] = documentTypes.flatMap((type) =>
  type.sections.map((definition) => ({ type, definition })),
);

/** Lists every section of every type of document. */
export function listKnownSections(): readonly KnownSection[] {
  return knownSections;
}

/**
 * Names a section as standards and profiles do.
 *
 * @param section a section of the registry, with its type
 * @returns its type and id, such as `good-neighbor-policy#parking`
 */
export function nameSection({ type, definition }: KnownSection): string {
  return `${type.id}#${definition.id}`;
}

/**
 * Takes the name of a section apart.
 *
 * @param name such as `good-neighbor-policy#parking`
 * @returns the ids of its type and of the section in it
 */
export function splitSectionName(name: string): {
  readonly typeId: string;
  readonly sectionId: string;
} {
  const [typeId = "", sectionId = ""] = name.split("#");
  return { typeId, sectionId };
}

/** Where in the registry a section of that name stands. */
const places: ReadonlyMap<unknown, number> = new Map(
  knownSections.map((section, place) => [nameSection(section), place]),
);

/**
 * Finds sections by their names. It is asked for every rule of a standard, at every save.
 *
 * @param names such as `good-neighbor-policy#parking`; one that the registry does not know is left out
 * @returns each section once, in the registry's order
 */
export function findKnownSections(names: readonly string[]): readonly KnownSection[] {
  return [...new Set(names.flatMap((name) => places.get(name) ?? []))]
    .toSorted((one, other) => one - other)
    .flatMap((place) => knownSections[place] ?? []);
}

/**
 * Tells whether a name is that of a section in the registry.
 *
 * @param name such as `good-neighbor-policy#parking`
 */
export function isSectionName(name: unknown): name is SectionName {
  return places.has(name);
}

/**
 * Tells whether a name is that of a type of document in the registry.
 *
 * @param name such as `good-neighbor-policy`
 */
export function isDocumentTypeId(name: unknown): name is DocumentTypeId {
  return typeof name === "string" && findDocumentType(name) !== undefined;
}

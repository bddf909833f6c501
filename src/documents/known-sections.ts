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

/** Lists every section of every type of document. */
export function listKnownSections(): readonly KnownSection[] {
  return documentTypes.flatMap((type) => type.sections.map((definition) => ({ type, definition })));
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

const sectionNames: ReadonlySet<unknown> = new Set(listKnownSections().map(nameSection));

/**
 * Tells whether a name is that of a section in the registry.
 *
 * @param name such as `good-neighbor-policy#parking`
 */
export function isSectionName(name: unknown): name is SectionName {
  return sectionNames.has(name);
}

/**
 * Tells whether a name is that of a type of document in the registry.
 *
 * @param name such as `good-neighbor-policy`
 */
export function isDocumentTypeId(name: unknown): name is DocumentTypeId {
  return typeof name === "string" && findDocumentType(name) !== undefined;
}

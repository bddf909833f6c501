import { localize } from "../locales/language.ts";
import type { DocumentType } from "./document-type.ts";
import { joinWords } from "./join-words.ts";
import { knownLanguages } from "./known-languages.ts";
import { documentStructures } from "./types/document-structures.ts";

type Name = keyof typeof documentStructures;
type KnownStructure = (typeof documentStructures)[Name];

const names = Object.keys(documentStructures) as readonly Name[]; // a list, and nothing else

/** The id of a type of document the project knows, such as `grievance-policy`. */
export type DocumentTypeId = KnownStructure["id"];

/** A section of a known type as standards and profiles name it: `good-neighbor-policy#parking`. */
export type SectionName = {
  [Structure in KnownStructure as Structure["id"]]: `${Structure["id"]}#${keyof Structure["sections"] & string}`;
}[DocumentTypeId];

/** Every type of document the project knows, in the order in which a home's pages list them. */
export const documentTypes: readonly DocumentType[] = names
  .toSorted((first, second) => documentStructures[first].order - documentStructures[second].order)
  .map((name) =>
    joinWords(
      documentStructures[name],
      localize((language) => knownLanguages[language].documents[name]),
      localize((language) => knownLanguages[language].vocabulary?.sections[name]),
    ),
  );

/**
 * Finds a type of document.
 *
 * @param id the type's id, which is also its file's name without `.md`
 * @returns the type, or `undefined` when there is none of that name
 */
export function findDocumentType(id: string): DocumentType | undefined {
  return documentTypes.find((type) => type.id === id);
}

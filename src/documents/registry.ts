import { codeOfEthics } from "./code-of-ethics.ts";
import type { DocumentType } from "./document-type.ts";
import { goodNeighborPolicy } from "./good-neighbor-policy.ts";
import { grievancePolicy } from "./grievance-policy.ts";
import { residentPacket } from "./resident-packet.ts";

const types = [goodNeighborPolicy, grievancePolicy, codeOfEthics, residentPacket] as const;

type KnownType = (typeof types)[number];

/** The id of a type of document the project knows, such as `grievance-policy`. */
export type DocumentTypeId = KnownType["id"];

/** A section of a known type as standards and profiles name it: `good-neighbor-policy#parking`. */
export type SectionName = {
  [Id in DocumentTypeId]: `${Id}#${Extract<KnownType, { id: Id }>["sections"][number]["id"]}`;
}[DocumentTypeId];

/** Every type of document the project knows, in the order in which a home's pages list them. */
export const documentTypes: readonly DocumentType[] = types;

/**
 * Finds a type of document.
 *
 * @param id the type's id, which is also its file's name without `.md`
 * @returns the type, or `undefined` when there is none of that name
 */
export function findDocumentType(id: string): DocumentType | undefined {
  return documentTypes.find((type) => type.id === id);
}

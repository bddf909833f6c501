import type { DocumentType, SectionDefinition } from "../../src/documents/document-type.ts";
import { nameSection } from "../../src/documents/known-sections.ts";
import { listCitations } from "../../src/standards/cite-section.ts";
import { listStandards } from "../../src/standards/find-standard.ts";

const [first] = listStandards();
if (first === undefined) throw new Error("There is no standard.");

/** The standard that homes are held against where they name none. */
export const narrStandard = first;

/** Lists what findings cite for a section of a home that names no standard. */
export function citeNarr(type: DocumentType, definition: SectionDefinition): readonly string[] {
  return listCitations([narrStandard], { type, definition });
}

/** Lists the ids of the rules that a section is evidence for. */
export function listRulesOf(type: DocumentType, definition: SectionDefinition): readonly string[] {
  const name = nameSection({ type, definition });
  return narrStandard.rules
    .filter(({ sections }) => sections.some((known) => known === name))
    .map(({ id }) => id);
}

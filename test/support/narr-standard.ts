import type { DocumentType, SectionDefinition } from "../../src/documents/document-type.ts";
import { nameSection } from "../../src/documents/known-sections.ts";
import { listCitations } from "../../src/standards/cite-section.ts";
import { listBuiltInLayers } from "../../src/standards/find-layers.ts";
import { listStandards } from "../../src/standards/find-standard.ts";

const [first] = listStandards();
if (first === undefined) throw new Error("There is no standard.");

/** The standard that homes are held against where they name none. */
export const narrStandard = first;

/** Lists what findings cite for a section of a home that names no standard, law or affiliate. */
export function citeNarr(type: DocumentType, definition: SectionDefinition): readonly string[] {
  return listCitations([narrStandard], [], { type, definition });
}

/** Lists what may be cited for a section by any home: the standard, and all that comes with the project. */
export function citeEverywhere(
  type: DocumentType,
  definition: SectionDefinition,
): readonly string[] {
  return listCitations([narrStandard], listBuiltInLayers(), { type, definition });
}

/** Lists the ids of the rules that a section is evidence for. */
export function listRulesOf(type: DocumentType, definition: SectionDefinition): readonly string[] {
  const name = nameSection({ type, definition });
  return narrStandard.rules
    .filter(({ sections }) => sections.some((known) => known === name))
    .map(({ id }) => id);
}

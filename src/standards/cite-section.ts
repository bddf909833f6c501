import type { Facts } from "../content/facts/read-facts.ts";
import { memoize } from "../content/memoize.ts";
import type { DocumentType, SectionDefinition } from "../documents/document-type.ts";
import { type KnownSection, nameSection } from "../documents/known-sections.ts";
import { findStandard } from "./find-standard.ts";
import { citeRequirement, type Standard } from "./standard.ts";

/**
 * Lists what asks for a section of a home: the rules it is evidence for of the standard that the home
 * is held against, and then law and affiliates.
 *
 * @param facts the facts of the home
 * @param type the section's type of document; in a document of no type nothing asks for a section
 * @param definition the section
 * @returns citations such as `Ariz. Admin. Code R9-12-203`
 */
export function citeSection(
  facts: Facts,
  type: DocumentType | undefined,
  definition: SectionDefinition | undefined,
): readonly string[] {
  if (type === undefined || definition === undefined) return [];
  return listCitations([findStandard(facts)], { type, definition });
}

/**
 * Lists what asks for a section: its rules in some standards, and then law and affiliates.
 *
 * @param standards the standards
 * @param section the section
 */
export function listCitations(
  standards: readonly Standard[],
  section: KnownSection,
): readonly string[] {
  const name = nameSection(section);
  const rules = standards.flatMap((standard) => citationsBySection(standard).get(name) ?? []);
  return [...rules, ...(section.definition.citations ?? [])];
}

/** A standard's citations by the names of the sections that are evidence for them. */
const citationsBySection = memoize((standard: Standard): ReadonlyMap<string, readonly string[]> => {
  const citations = new Map<string, string[]>();
  for (const { id, sections } of standard.rules) {
    for (const name of new Set(sections)) {
      citations.set(name, [...(citations.get(name) ?? []), citeRequirement(standard, id)]);
    }
  }
  return citations;
});

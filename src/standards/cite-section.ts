import type { ProfileFacts } from "../content/facts/profile-facts.ts";
import type { Facts } from "../content/facts/read-facts.ts";
import { memoize } from "../content/memoize.ts";
import type { DocumentType, SectionDefinition } from "../documents/document-type.ts";
import { type KnownSection, nameSection } from "../documents/known-sections.ts";
import { findLayers, type Layer } from "./find-layers.ts";
import { findStandard } from "./find-standard.ts";
import { citeRequirement, type Standard } from "./standard.ts";

/**
 * Lists what asks for a section of a home: the law that holds for it, the rules it is evidence for of the
 * standard that the home is held against, and then what its affiliate and the home itself ask.
 *
 * @param facts the facts of the home
 * @param type the section's type of document; in a document of no type nothing asks for a section
 * @param definition the section
 * @returns citations such as `Ariz. Admin. Code R9-12-203`; of a law that does not hold for the home none
 */
export function citeSection(
  facts: Facts,
  type: DocumentType | undefined,
  definition: SectionDefinition | undefined,
): readonly string[] {
  if (type === undefined || definition === undefined) return [];
  return listCitations([findStandard(facts)], findLayers(facts), { type, definition });
}

/**
 * Lists what asks for a section, once each: law before all, since nobody can set it aside.
 *
 * @param standards the standards
 * @param layers what holds on top of them
 * @param section the section
 */
export function listCitations(
  standards: readonly Standard[],
  layers: readonly Layer[],
  section: KnownSection,
): readonly string[] {
  const name = nameSection(section);
  const cite = (kept: readonly Layer[]) =>
    kept.flatMap(({ facts }) => citationsOfLayer(facts).get(name) ?? []);
  return [
    ...new Set([
      ...(section.definition.citations ?? []),
      ...cite(layers.filter(({ kind }) => kind === "law")),
      ...standards.flatMap((standard) => citationsOfStandard(standard).get(name) ?? []),
      ...cite(layers.filter(({ kind }) => kind !== "law")),
    ]),
  ];
}

/** Citations by the names of the sections that they are about. */
type CitationsBySection = ReadonlyMap<string, readonly string[]>;

const citationsOfStandard = memoize(
  (standard: Standard): CitationsBySection =>
    groupBySection(
      standard.rules.map(({ id, sections }) => ({
        citation: citeRequirement(standard, id),
        sections,
      })),
    ),
);

const citationsOfLayer = memoize(
  ({ name, rules, strengthen, cited }: ProfileFacts): CitationsBySection =>
    groupBySection([
      ...rules.map(({ id, cites, sections }) => ({
        citation: cites?.shown ?? `${name.shown} ${id.shown}`,
        sections: sections.map(({ shown }) => shown),
      })),
      ...[...strengthen, ...cited].map(({ cites, sections }) => ({
        citation: cites?.shown ?? name.shown,
        sections: sections.map(({ shown }) => shown),
      })),
    ]),
);

function groupBySection(
  places: readonly { readonly citation: string; readonly sections: readonly string[] }[],
): CitationsBySection {
  const citations = new Map<string, string[]>();
  for (const { citation, sections } of places) {
    for (const name of new Set(sections)) {
      citations.set(name, [...(citations.get(name) ?? []), citation]);
    }
  }
  return citations;
}

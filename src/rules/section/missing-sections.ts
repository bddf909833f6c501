import type { Facts } from "../../content/facts/read-facts.ts";
import { type Document, listCountedSections, listSections } from "../../documents/document.ts";
import type { SectionDefinition } from "../../documents/document-type.ts";
import type { LikelySection } from "../../documents/locate-sections/likely-section.ts";
import { findLikeTitle } from "../../documents/titles/find-like-title.ts";
import type { Place } from "../../findings/place.ts";
import { findHeadingLookalikes } from "./heading-lookalikes.ts";
import { isSetAside } from "./set-aside.ts";

/** Something a reader takes for a heading, real or not. */
export interface Candidate {
  readonly title: string;
  readonly place: Place;
}

/**
 * Lists the sections that a document must have, or should have, and does not.
 *
 * @param document the document
 * @param facts the facts of its home
 */
export function listMissing(document: Document, facts: Facts): readonly SectionDefinition[] {
  if (isTextLost(document)) return [];
  return [...listMissingMust(document), ...listMissingShould(document, facts)];
}

/** Front matter that never ends swallows the text; that is one fault, and reported as such. */
function isTextLost({ written }: Document): boolean {
  return !written.isReadable && written.source.lines.every((line) => line.trim() === "");
}

function listMissingMust(document: Document): readonly SectionDefinition[] {
  return document.faults.flatMap((fault) => (fault.fault === "missing" ? [fault.definition] : []));
}

function listMissingShould(document: Document, facts: Facts): readonly SectionDefinition[] {
  const present = new Set([
    ...listPresent(document),
    ...listLikely(document).map(({ definition }) => definition.id),
  ]);
  return (document.type?.sections ?? []).filter(
    ({ strength, id }) =>
      strength === "should" && !present.has(id) && !isSetAside(facts, document.type?.id, id),
  );
}

/**
 * Lists the ids of the sections that a document has.
 *
 * @param document the document
 */
export function listPresent(document: Document): ReadonlySet<string> {
  return new Set(listCountedSections(document).flatMap(({ definition }) => definition?.id ?? []));
}

/**
 * Lists the sections that seem to stand in a document, and that nothing names for certain.
 *
 * @param document the document
 */
export function listLikely(document: Document): readonly LikelySection[] {
  return document.faults.flatMap((fault) => (fault.fault === "likely" ? [fault.likely] : []));
}

/** What was probably meant as a section, and which of its titles it comes nearest to. */
export interface Closest extends Candidate {
  readonly meant: string;
  readonly isHeading: boolean;
}

/**
 * Finds what was probably meant as a section: a heading that no section claims, or a lookalike, whose
 * words are those of an accepted title but for a slip of the hand.
 *
 * @param document the document
 * @param definition the section
 */
export function findClosest(
  document: Document,
  definition: SectionDefinition,
): Closest | undefined {
  const free = [
    ...listFreeHeadings(document).map((candidate) => ({ ...candidate, isHeading: true })),
    ...findHeadingLookalikes(document).map((candidate) => ({ ...candidate, isHeading: false })),
  ];
  const near = free.flatMap((candidate) => {
    const like = findLikeTitle(candidate.title, definition, document.language);
    return like === undefined ? [] : [{ ...candidate, meant: like.title, letters: like.letters }];
  });
  return near.toSorted((first, second) => first.letters - second.letters)[0];
}

/**
 * Lists the headings that count as no section of the registry.
 *
 * @param document the document
 */
export function listFreeHeadings(document: Document): readonly Candidate[] {
  return listSections(document)
    .filter((section) => section.definition === undefined)
    .map(({ title, place }) => ({ title, place }));
}

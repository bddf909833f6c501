import { distance } from "fastest-levenshtein";
import type { Facts } from "../content/facts/read-facts.ts";
import { readSectionFault } from "../documents/derive-document-schema.ts";
import { type Document, type Home, listSections } from "../documents/document.ts";
import type { SectionDefinition } from "../documents/document-type.ts";
import { createFinding, type Finding, type Place, type Rule } from "../findings/finding.ts";
import { citeSection } from "../standards/cite-section.ts";
import { findNearest } from "../text/find-nearest.ts";
import { foldText } from "../text/fold-text.ts";
import type { HomeCheck } from "./check.ts";
import { findHeadingLookalikes } from "./heading-lookalikes.ts";
import { isSetAside, weighSection } from "./set-aside.ts";

const sectionMissing: Rule = {
  name: "section/missing",
  severity: "error",
  looksFor: "A section that a document of its type must have, and that no heading names.",
};

const sectionMisspelt: Rule = {
  name: "section/misspelt",
  severity: "warning",
  looksFor: "A heading that is spelt nearly like a section the document could have or has already.",
};

/** Finds sections that a document must have, or should have, and does not. */
export const checkSectionMissing: HomeCheck = {
  rules: [sectionMissing, sectionMisspelt],
  findInHome: (home) =>
    home.documents.flatMap((document) => {
      const missing = listMissing(document, home.facts);
      return [
        ...missing.map((definition) => describeMissing(home, document, definition)),
        ...findMisspelt(home, document, missing),
      ];
    }),
};

/** Something a reader takes for a heading, real or not. */
export interface Candidate {
  readonly title: string;
  readonly place: Place;
}

/**
 * Lists what findings on missing sections already point at, so that nothing else does.
 *
 * @param document the document
 * @param facts the facts of its home
 */
export function listClosestToMissing(document: Document, facts: Facts): readonly Candidate[] {
  return listMissing(document, facts).flatMap((definition) => {
    const closest = findClosest(document, definition);
    return closest === undefined ? [] : [closest];
  });
}

function listMissing(document: Document, facts: Facts): readonly SectionDefinition[] {
  if (isTextLost(document)) return [];
  return [...listMissingMust(document), ...listMissingShould(document, facts)];
}

/** Front matter that never ends swallows the text; that is one fault, and reported as such. */
function isTextLost({ written }: Document): boolean {
  return !written.isReadable && written.source.lines.every((line) => line.trim() === "");
}

function listMissingMust(document: Document): readonly SectionDefinition[] {
  return document.issues.flatMap((issue) => {
    const fault = readSectionFault(issue);
    return fault?.fault === "missing" ? [fault.definition] : [];
  });
}

function listMissingShould(document: Document, facts: Facts): readonly SectionDefinition[] {
  const present = listPresent(document);
  return (document.type?.sections ?? []).filter(
    ({ strength, id }) =>
      strength === "should" && !present.has(id) && !isSetAside(facts, document.type?.id, id),
  );
}

function listPresent(document: Document): ReadonlySet<string> {
  return new Set(listSections(document).flatMap(({ definition }) => definition?.id ?? []));
}

function describeMissing(home: Home, document: Document, definition: SectionDefinition): Finding {
  const titles = definition.titles[document.language];
  const closest = findClosest(document, definition);
  const place = closest?.place ?? { file: document.file, line: 1, column: 1 };
  const accepted = titles
    .slice(0, 3)
    .map((title) => `“${title}”`)
    .join(", ");
  const near = closest === undefined ? "" : ` Closest: ${describeClosest(closest)}.`;
  return createFinding(sectionMissing, place, {
    message: `There is no section “${titles[0]}”, which says ${definition.says[document.language]}. Accepted titles: ${accepted}.${near}`,
    fix:
      closest === undefined
        ? `Add a heading “## ${titles[0]}” and say it there, or put {#${definition.id}} after the heading that already does.`
        : `Did you mean “${closest.meant}”? Then make line ${closest.place.line} “## ${closest.meant}”, with the braces that stand there, or add {#${definition.id}} to it as a heading. Otherwise add a heading “## ${titles[0]}”.`,
    standards: citeSection(home.facts, document.type, definition),
    severity: weighSection(home, document, definition),
  });
}

/** What was probably meant as a section, and which of its titles it comes nearest to. */
interface Closest extends Candidate {
  readonly meant: string;
  readonly isHeading: boolean;
}

function describeClosest({ title, place, isHeading }: Closest): string {
  const what = isHeading ? "" : ", which is a paragraph and not a heading";
  return `“${title}” (line ${place.line})${what}`;
}

/** A heading that no section claims, or a lookalike, spelt nearly like an accepted title. */
function findClosest(document: Document, definition: SectionDefinition): Closest | undefined {
  const free = [
    ...listFreeHeadings(document).map((candidate) => ({ ...candidate, isHeading: true })),
    ...findHeadingLookalikes(document).map((candidate) => ({ ...candidate, isHeading: false })),
  ];
  const near = definition.titles[document.language].flatMap((meant) => {
    const wanted = foldText(meant);
    const nearest = findNearest(
      wanted,
      free.map(({ title }) => foldText(title)),
    );
    const candidate = free.find(({ title }) => foldText(title) === nearest);
    if (nearest === undefined || candidate === undefined) return [];
    return [{ ...candidate, meant, letters: distance(wanted, nearest) }];
  });
  return near.toSorted((first, second) => first.letters - second.letters)[0];
}

function listFreeHeadings(document: Document): readonly Candidate[] {
  return listSections(document)
    .filter((section) => section.definition === undefined)
    .map(({ title, place }) => ({ title, place }));
}

/** Shorter titles are too easily one letter from another word. */
const shortestMisspelt = 6;
/** More letters than this make another word, and nothing says that one is missing here. */
const mostLettersWrong = 2;

/** Headings near a title of a section that is not missing: present already, or optional. */
function findMisspelt(
  home: Home,
  document: Document,
  missing: readonly SectionDefinition[],
): readonly Finding[] {
  const present = listPresent(document);
  const claimed = new Set(
    missing.map((definition) => findClosest(document, definition)?.place.line),
  );
  const isOptional = ({ id, strength }: SectionDefinition) =>
    !missing.some((definition) => definition.id === id) && (present.has(id) || strength === "when");
  const byTitle = new Map(
    (document.type?.sections ?? [])
      .filter(isOptional)
      .flatMap((definition) =>
        definition.titles[document.language].map((title) => [foldText(title), definition] as const),
      ),
  );
  return listFreeHeadings(document).flatMap(({ title, place }) => {
    const folded = foldText(title);
    if (folded.length < shortestMisspelt || claimed.has(place.line)) return [];
    const nearest = findNearest(folded, byTitle.keys());
    const definition = nearest === undefined ? undefined : byTitle.get(nearest);
    if (nearest === undefined || definition === undefined) return [];
    if (distance(folded, nearest) > mostLettersWrong) return [];
    return [describeMisspelt(home, document, { title, place }, definition)];
  });
}

function describeMisspelt(
  home: Home,
  document: Document,
  { title, place }: Candidate,
  definition: SectionDefinition,
): Finding {
  const isPresent = listPresent(document).has(definition.id);
  const meant = definition.titles[document.language][0];
  return createFinding(sectionMisspelt, place, {
    message: `“${title}” is spelt nearly like “${meant}”, but not the same, so it does not count as that section and search and the matrix do not find it.`,
    fix: isPresent
      ? `The document has a section “${meant}” already. Put both in one, or leave this if it is meant to be another.`
      : `Did you mean “${meant}”? Rename the heading, or add {#${definition.id}} to it.`,
    standards: citeSection(home.facts, document.type, definition),
    severity: isPresent ? "info" : "warning",
  });
}

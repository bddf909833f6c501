import { findNearest } from "../content/find-nearest.ts";
import { createFinding, type Finding, type Rule } from "../content/finding.ts";
import { foldText } from "../content/fold-text.ts";
import { readSectionFault } from "../document-types/derive-document-schema.ts";
import { type Document, listSections, type Section } from "../document-types/document.ts";
import type { SectionDefinition } from "../document-types/document-type.ts";
import type { Check } from "./check.ts";

const sectionMissing: Rule = {
  name: "section/missing",
  severity: "error",
  looksFor: "A section that a document of its type must have, and that no heading names.",
};

/** Finds sections that a document must have, or should have, and does not. */
export const checkSectionMissing: Check = {
  rules: [sectionMissing],
  find: (home) => {
    const setAside = new Set(
      home.facts.standard?.setAside.map(
        ({ document, section }) => `${document.shown} ${section.shown}`,
      ),
    );
    return home.documents.flatMap((document) => [
      ...listMissingMust(document).map((definition) => describe(document, definition)),
      ...listMissingShould(document)
        .filter(({ id }) => !setAside.has(`${document.type?.id} ${id}`))
        .map((definition) => describe(document, definition)),
    ]);
  },
};

function listMissingMust(document: Document): readonly SectionDefinition[] {
  return document.issues.flatMap((issue) => {
    const fault = readSectionFault(issue);
    return fault?.fault === "missing" ? [fault.definition] : [];
  });
}

function listMissingShould(document: Document): readonly SectionDefinition[] {
  const present = new Set(listSections(document).map((section) => section.definition?.id));
  return (document.type?.sections ?? []).filter(
    ({ strength, id }) => strength === "should" && !present.has(id),
  );
}

function describe(document: Document, definition: SectionDefinition): Finding {
  const titles = definition.titles[document.language];
  const closest = findClosest(document, definition);
  const place = closest?.place ?? { file: document.file, line: 1, column: 1 };
  const accepted = titles
    .slice(0, 3)
    .map((title) => `“${title}”`)
    .join(", ");
  const near =
    closest === undefined ? "" : ` Closest: “${closest.title}” (line ${closest.place.line}).`;
  return createFinding(sectionMissing, place, {
    message: `There is no section “${titles[0]}”. It says ${definition.says[document.language]}. Accepted titles: ${accepted}.${near}`,
    fix:
      closest === undefined
        ? `Add a heading “## ${titles[0]}” and say it there, or put {#${definition.id}} after the heading that already does.`
        : `If “${closest.title}” is meant, rename it to “${titles[0]}” or add {#${definition.id}} to it. Otherwise add a heading “## ${titles[0]}”.`,
    standards: definition.standards,
    severity: definition.strength === "must" ? "error" : "warning",
  });
}

/** A heading that no section claims and that is spelt nearly like an accepted title. */
function findClosest(document: Document, definition: SectionDefinition): Section | undefined {
  const free = listSections(document).filter((section) => section.definition === undefined);
  const byTitle = new Map(free.map((section) => [foldText(section.title), section]));
  for (const title of definition.titles[document.language]) {
    const nearest = findNearest(foldText(title), byTitle.keys());
    if (nearest !== undefined) return byTitle.get(nearest);
  }
  return undefined;
}

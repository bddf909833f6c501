import type { Document, Home } from "../../../documents/document.ts";
import type { SectionDefinition } from "../../../documents/document-type.ts";
import { findLikeTitle } from "../../../documents/titles/find-like-title.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { citeSection } from "../../../standards/cite-section.ts";
import type { HomeRule } from "../../rule.ts";
import { type Candidate, listFreeHeadings, listMissing, listPresent } from "../missing-sections.ts";

/** Finds headings that were meant as a section and are not spelt like it. */
export const sectionMisspelt: HomeRule = {
  kind: "home",
  name: "section/misspelt",
  severity: "warning",
  weighsOtherwise: "A note where the document has that section as well.",
  looksFor: "A heading that is spelt nearly like a section the document could have or has already.",
  why: "It does not count as that section, so search and the evidence matrix do not find it.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    home.documents.flatMap((document) =>
      findMisspelt(home, document, listMissing(document, home.facts)),
    ),
};

/** Headings near a title of a section that is not missing: present already, or optional. */
function findMisspelt(
  home: Home,
  document: Document,
  missing: readonly SectionDefinition[],
): readonly Finding[] {
  const present = listPresent(document);
  const isOptional = ({ id, strength }: SectionDefinition) =>
    !missing.some((definition) => definition.id === id) && (present.has(id) || strength === "when");
  const possible = (document.type?.sections ?? []).filter(isOptional);
  return listFreeHeadings(document).flatMap(({ title, place }) => {
    const definition = possible.find(
      (section) => findLikeTitle(title, section, document.language) !== undefined,
    );
    return definition === undefined
      ? []
      : [describeMisspelt(home, document, { title, place }, definition)];
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
    message: say`${asTyped(title)} is spelt nearly like ${asTyped(meant)}, but not the same, so it does not count as that section and search and the matrix do not find it.`,
    fix: isPresent
      ? `The document has a section “${meant}” already. Put both in one, or leave this if it is meant to be another.`
      : `Did you mean “${meant}”? Rename the heading, or add {#${definition.id}} to it.`,
    standards: citeSection(home.facts, document.type, definition),
    severity: isPresent ? "info" : "warning",
  });
}

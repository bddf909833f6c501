import type { Document, Home } from "../../../documents/document.ts";
import type { SectionDefinition } from "../../../documents/document-type.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { operatorLanguage } from "../../../locales/language.ts";
import { citeSection } from "../../../standards/cite-section.ts";
import type { HomeRule } from "../../rule.ts";
import { type Closest, findClosest, listMissing } from "../missing-sections.ts";
import { weighSection } from "../set-aside.ts";

/** Finds sections that a document must have, or should have, and does not. */
export const sectionMissing: HomeRule = {
  kind: "home",
  name: "section/missing",
  severity: "error",
  weighsOtherwise:
    "A warning in a section that is not asked for at the home's level or is set aside.",
  looksFor:
    "A section that a document of its type must have, and that neither a heading nor any text in it seems to be.",
  why: "Readers look for this section on the day they need it, and reviewers ask for it.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["section/looks-like-heading", "section/misspelt"],
  find: (home) =>
    home.documents.flatMap((document) =>
      listMissing(document, home.facts).map((definition) =>
        describeMissing(home, document, definition),
      ),
    ),
};

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
    message: say`There is no section ${asTyped(titles[0])}, which says ${definition.says[operatorLanguage]}. It was looked for under headings and lines like them, in lists and in the text. Accepted titles: ${accepted}.${near}`,
    fix:
      closest === undefined
        ? `Add a heading “## ${titles[0]}” and say it there, or put {#${definition.id}} after the heading that already does.`
        : `Did you mean “${closest.meant}”? Then make line ${closest.place.line} “## ${closest.meant}”, with the braces that stand there, or add {#${definition.id}} to it as a heading. Otherwise add a heading “## ${titles[0]}”.`,
    standards: citeSection(home.facts, document.type, definition),
    severity: weighSection(home, document, definition),
  });
}

function describeClosest({ title, place, isHeading }: Closest): string {
  const what = isHeading ? "" : ", which is a paragraph and not a heading";
  return `“${title}” (line ${place.line})${what}`;
}

import { listSections, type Section } from "../documents/document.ts";
import { createFinding, type Rule } from "../findings/finding.ts";
import { citeSection } from "../standards/cite-section.ts";
import type { DocumentCheck } from "./check.ts";

const sectionDuplicated: Rule = {
  name: "section/duplicated",
  severity: "warning",
  looksFor: "Two headings that both count as the same section of their document.",
};

/** Finds sections that stand in a document twice. */
export const checkSectionDuplicated: DocumentCheck = {
  rules: [sectionDuplicated],
  findInDocument: (document, facts) => {
    const first = new Map<string, Section>();
    return listSections(document).flatMap((section) => {
      const { definition } = section;
      if (definition === undefined) return [];
      const earlier = first.get(definition.id);
      if (earlier === undefined) {
        first.set(definition.id, section);
        return [];
      }
      return [
        createFinding(sectionDuplicated, section.place, {
          message: `“${section.title}” and “${earlier.title}” (line ${earlier.place.line}) are the same section, “${definition.titles[document.language][0]}”. Links and search lead to the first, and nobody finds this one.`,
          fix: "Put both under one heading, or give this one another heading.",
          standards: citeSection(facts, document.type, definition),
        }),
      ];
    });
  },
};

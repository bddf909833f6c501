import { listSections, type Section } from "../../../documents/document.ts";
import { createFinding } from "../../../findings/finding.ts";
import { citeSection } from "../../../standards/cite-section.ts";
import type { DocumentRule } from "../../rule.ts";

/** Finds sections that stand in a document twice. */
export const sectionDuplicated: DocumentRule = {
  kind: "document",
  name: "section/duplicated",
  severity: "warning",
  looksFor: "Two headings that both count as the same section of their document.",
  why: "Links and search lead to the first of the two, so nobody finds what the second one says.",
  since: "0.1.0",
  isFixable: false,
  find: (document, facts) => {
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

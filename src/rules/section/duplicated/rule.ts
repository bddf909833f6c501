import { listSections, type Section } from "../../../documents/document.ts";
import { createFinding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
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
          message: say`${asTyped(section.title)} and ${asTyped(earlier.title)} (line ${earlier.place.line}) are the same section, ${asTyped(definition.titles[document.language][0])}. Links and search lead to the first, and nobody finds this one.`,
          fix: "Put both under one heading, or give this one another heading.",
          related: [relate(earlier.place, "The heading that counts as this section.")],
          standards: citeSection(facts, document.type, definition),
        }),
      ];
    });
  },
};

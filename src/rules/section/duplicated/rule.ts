import { listSections, type Section } from "../../../documents/document.ts";
import { createFinding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { citeSection } from "../../../standards/cite-section.ts";
import { foldText } from "../../../text/fold-text.ts";
import type { DocumentRule } from "../../rule.ts";

/** Finds sections that stand in a document twice. */
export const sectionDuplicated: DocumentRule = {
  kind: "document",
  name: "section/duplicated",
  severity: "warning",
  weighsOtherwise: "A note where the two have different titles.",
  looksFor:
    "Two headings that both count as the same section of their document; with titles of their own, information.",
  why: "Links lead to the first of the two. With one title for both, nobody can tell them apart.",
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
      const areAlike = hasSameName(section, earlier);
      return [
        createFinding(sectionDuplicated, section.place, {
          message: say`${asTyped(section.title)} and ${asTyped(earlier.title)} (line ${earlier.place.line}) are the same section, ${asTyped(definition.titles[document.language][0])}. ${areAlike ? "Nobody can tell them apart, and links" : "Links"} lead to the first.`,
          fix: areAlike
            ? "Put both under one heading, or give this one another heading."
            : "Put both under one heading, if they belong together. Otherwise leave them.",
          related: [relate(earlier.place, "The heading that counts as this section.")],
          standards: citeSection(facts, document.type, definition),
          severity: areAlike ? "warning" : "info",
        }),
      ];
    });
  },
};

/** One title, or one id that somebody typed behind both. */
function hasSameName(one: Section, other: Section): boolean {
  const { id } = one.written.attributes;
  const hasSameId = id !== undefined && id === other.written.attributes.id;
  return hasSameId || foldText(one.title) === foldText(other.title);
}

import { type Document, listSections, type Section } from "../../../documents/document.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";

/** Finds headings that were given an id twice. */
export const headingDuplicateId: DocumentRule = {
  kind: "document",
  name: "heading/duplicate-id",
  severity: "error",
  looksFor: "Two headings of one document that were given the same id.",
  why: "A link to that id could lead to either of the two headings.",
  since: "0.1.0",
  isFixable: false,
  find: findDuplicateIds,
};

function findDuplicateIds(document: Document): readonly Finding[] {
  const first = new Map<string, Section>();
  return listSections(document).flatMap((section) => {
    const { id } = section.written.attributes;
    if (id === undefined) return [];
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, section);
      return [];
    }
    // Two headings that claim one section of the registry weigh less, and are reported as that.
    if (section.definition !== undefined) return [];
    return [
      createFinding(headingDuplicateId, section.place, {
        message: say`The id ${asTyped(id)} is given to ${asTyped(earlier.title)} (line ${earlier.place.line}) already, so a link could lead to either.`,
        fix: "Give one of the two headings another id.",
        related: [relate(earlier.place, "The other heading with this id.")],
      }),
    ];
  });
}

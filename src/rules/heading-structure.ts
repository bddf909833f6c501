import { type Document, listSections, type Section } from "../documents/document.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import type { DocumentCheck } from "./check.ts";

const levelSkipped: Rule = {
  name: "heading/level-skipped",
  severity: "warning",
  looksFor: "A heading more than one level below the heading before it.",
};

const duplicateId: Rule = {
  name: "heading/duplicate-id",
  severity: "error",
  looksFor: "Two headings of one document that were given the same id.",
};

/** Finds headings that skip a level, and headings that were given an id twice. */
export const checkHeadingStructure: DocumentCheck = {
  rules: [levelSkipped, duplicateId],
  findInDocument: (document) => [...findSkippedLevels(document), ...findDuplicateIds(document)],
};

function findSkippedLevels(document: Document): readonly Finding[] {
  const sections = listSections(document);
  return sections.flatMap((section, index) => {
    const before = sections[index - 1]?.written.level ?? 1;
    const { level } = section.written;
    if (level <= before + 1) return [];
    return [
      createFinding(levelSkipped, section.place, {
        message: `“${section.title}” is a heading of level ${level} below ${index === 0 ? "the page's title" : `one of level ${before}`}. People who listen to the page hear that something is left out.`,
        fix: `Write it with ${"#".repeat(before + 1)}.`,
      }),
    ];
  });
}

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
    // Two headings that claim one section of the registry are reported as that.
    if (section.definition !== undefined) return [];
    return [
      createFinding(duplicateId, section.place, {
        message: `The id “${id}” is given to “${earlier.title}” (line ${earlier.place.line}) already, so a link could lead to either.`,
        fix: "Give one of the two headings another id.",
      }),
    ];
  });
}

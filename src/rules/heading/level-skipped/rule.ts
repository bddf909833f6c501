import { type Document, listSections } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";

/** Finds headings that skip a level. */
export const headingLevelSkipped: DocumentRule = {
  kind: "document",
  name: "heading/level-skipped",
  severity: "info",
  looksFor: "A heading more than one level below the heading before it.",
  why: "The page shows it one level below the heading before, so that nothing sounds left out. Where that was not meant, a heading is missing or its number of # is wrong.",
  since: "0.1.0",
  isFixable: false,
  toldTogether: "all",
  find: findSkippedLevels,
};

function findSkippedLevels(document: Document): readonly Finding[] {
  const sections = listSections(document);
  return sections.flatMap((section, index) => {
    const before = sections[index - 1]?.written.level ?? 1;
    const { level } = section.written;
    if (level <= before + 1) return [];
    return [
      createFinding(headingLevelSkipped, section.place, {
        message: say`${asTyped(section.title)} is a heading of level ${level} below ${index === 0 ? "the page's title" : `one of level ${before}`}. The page shows it one level below.`,
        fix: `Write it with ${"#".repeat(before + 1)}.`,
      }),
    ];
  });
}

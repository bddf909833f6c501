import { type Document, type Home, listSections, type Section } from "../documents/document.ts";
import { hasText } from "../documents/find-missing-facts.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import { citeSection } from "../standards/cite-section.ts";
import type { DocumentCheck, HomeCheck } from "./check.ts";
import { weighSection } from "./set-aside.ts";

const sectionEmpty: Rule = {
  name: "section/empty",
  severity: "error",
  looksFor: "A heading with no words under it.",
};

const documentEmpty: Rule = {
  name: "document/empty",
  severity: "warning",
  looksFor: "A document that says nothing below its front matter.",
};

/** Finds headings and documents without words. */
export const checkSectionEmpty: DocumentCheck & HomeCheck = {
  rules: [sectionEmpty, documentEmpty],
  findInDocument: findEmptyDocument,
  findInHome: (home) =>
    home.documents.flatMap((document) =>
      listEmpty(document.sections).map((section) => describeEmpty(section, document, home)),
    ),
};

/** The outermost sections that say nothing; those inside them go without saying. */
function listEmpty(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) =>
    hasText(section) ? listEmpty(section.children) : [section],
  );
}

function describeEmpty(section: Section, document: Document, home: Home): Finding {
  const says = section.definition?.says[document.language];
  return createFinding(sectionEmpty, section.place, {
    message: `There are no words under “${section.title}”, so whoever comes here learns nothing.`,
    fix:
      says === undefined
        ? "Write something under the heading, or delete it."
        : `Write under the heading: ${says}.`,
    standards: citeSection(home.facts, document.type, section.definition),
    severity: weighSection(home, document, section.definition),
  });
}

/** Documents whose sections are missing are reported for that, and lost text for its cause. */
function findEmptyDocument(document: Document): readonly Finding[] {
  const saysNothing =
    document.introduction.tokens.length === 0 && listSections(document).length === 0;
  const hasOtherFinding = !document.written.isReadable || document.type !== undefined;
  if (!saysNothing || hasOtherFinding) return [];
  const { lineOffset } = document.written.source;
  const place = { file: document.file, line: Math.max(1, lineOffset), column: 1 };
  return [
    createFinding(documentEmpty, place, {
      message: "There are no words below the front matter, so the page would be empty.",
      fix: "Write the text below the second “---”, or delete the file.",
    }),
  ];
}

import type { Document, Home, Section } from "../../../documents/document.ts";
import { hasText } from "../../../documents/find-missing-facts.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { operatorLanguage } from "../../../locales/language.ts";
import { citeSection } from "../../../standards/cite-section.ts";
import type { HomeRule } from "../../rule.ts";
import { weighSection } from "../set-aside.ts";

/** Finds headings without words. */
export const sectionEmpty: HomeRule = {
  kind: "home",
  name: "section/empty",
  severity: "error",
  looksFor: "A heading with no words under it.",
  why: "Whoever comes to the heading for an answer learns nothing.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
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
  const says = section.definition?.says[operatorLanguage];
  return createFinding(sectionEmpty, section.place, {
    message: say`There are no words under ${asTyped(section.title)}, so whoever comes here learns nothing.`,
    fix:
      says === undefined
        ? "Write something under the heading, or delete it."
        : `Write under the heading: ${says}.`,
    standards: citeSection(home.facts, document.type, section.definition),
    severity: weighSection(home, document, section.definition),
  });
}

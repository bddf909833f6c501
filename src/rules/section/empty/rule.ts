import { hasPenBlank } from "../../../content/pen-blanks.ts";
import type { Document, Home, Section } from "../../../documents/document.ts";
import { isForm } from "../../../documents/find-forms.ts";
import { hasText } from "../../../documents/find-missing-facts.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { operatorLanguage } from "../../../locales/language.ts";
import { citeSection } from "../../../standards/cite-section.ts";
import type { HomeRule } from "../../rule.ts";
import { type EmptyTitleLine, findEmptyTitleLines } from "../find-empty-title-lines.ts";
import { weighSection } from "../set-aside.ts";

/** Finds headings without words. */
export const sectionEmpty: HomeRule = {
  kind: "home",
  name: "section/empty",
  severity: "error",
  weighsOtherwise:
    "A warning in a section that is not asked for at the home's level or is set aside, and below a numbered line that is no heading.",
  looksFor:
    "A heading, or a numbered line that stands as one, with no words under it, or with nothing but “N/A” or “coming soon”.",
  why: "Whoever comes to the heading for an answer learns nothing.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    home.documents.flatMap((document) => [
      ...listEmpty(document.sections)
        .filter((section) => !isForPen(section, document))
        .map((section) => describeEmpty(section, document, home)),
      ...findEmptyTitleLines(document).map(describeLine),
    ]),
};

/** A line that looks like a title is one only in likelihood. */
function describeLine({ title, place }: EmptyTitleLine): Finding {
  return createFinding(sectionEmpty, place, {
    message: say`There are no words under ${asTyped(title)}, so whoever comes here learns nothing.`,
    fix: "Write what belongs under it, or delete the line.",
    severity: "warning",
  });
}

/** A line to write on below “Notes” is all that a form has to say. */
function isForPen(section: Section, document: Document): boolean {
  return isForm(document, section) && hasPenBlank(section.passage.text);
}

/** The outermost sections that say nothing; those inside them go without saying. */
function listEmpty(sections: readonly Section[]): readonly Section[] {
  return sections.flatMap((section) =>
    hasText(section) && !standsIn(section) ? listEmpty(section.children) : [section],
  );
}

/** What stands below a heading until somebody writes something there. */
const standInPattern =
  /^\s*(?:n\/?a|not applicable|coming soon|to come|under construction|to be (?:added|written|completed)|pending)[.!]?\s*$/i;

function standsIn({ passage, children }: Section): boolean {
  return children.length === 0 && standInPattern.test(passage.text);
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

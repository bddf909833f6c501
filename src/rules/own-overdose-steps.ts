import type { Passage } from "../content/passage.ts";
import type { Document, Section } from "../documents/document.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import type { DocumentCheck } from "./check.ts";

const own: Rule = {
  name: "overdose-steps/own",
  severity: "info",
  looksFor: "Steps for an overdose of the home's own, beside those that come with the site.",
};

/** Finds steps for an overdose that could come to say something else than those of the site. */
export const checkOwnOverdoseSteps: DocumentCheck = {
  rules: [own],
  findInDocument: ({ sections }: Document) => findInSections(sections, false),
};

function findInSections(sections: readonly Section[], isShown: boolean): readonly Finding[] {
  return sections.flatMap((section) => {
    const isShownHere = isShown || section.definition?.shows === "overdoseSteps";
    const isAsked = section.passage.blocks.some(({ kind }) => kind === "overdoseSteps");
    const found = hasOverdoseSteps(section.passage)
      ? [describeOwn(section, isShownHere || isAsked)]
      : [];
    return [...found, ...findInSections(section.children, isShownHere)];
  });
}

function describeOwn({ title, place }: Section, isBeside: boolean): Finding {
  return createFinding(own, place, {
    message: isBeside
      ? `The steps for an overdose come with the site and stand here already, whole. Those written under “${title}” are shown as well, so people would read two.`
      : `These look like steps for an overdose. The site has its own, the same on every page and sheet, and two texts can come to disagree.`,
    fix: isBeside
      ? "Keep what only your house knows, such as who checks the kits, and take your own steps out."
      : "Write {{ overdoseSteps }} alone on a line in their stead, and keep below it what only your house knows.",
  });
}

const naloxonePattern = /\b(?:naloxone|narcan)\b/i;
const stepPattern = /^(?:step )?\d{1,2}[.):]/i;

/** Numbered steps, as a list or each in a paragraph, one of which says to give naloxone. */
function hasOverdoseSteps({ blocks, listEntries, text }: Passage): boolean {
  const isNumbered = blocks.some(({ kind }) => kind === "steps");
  if (isNumbered && listEntries.some((entry) => naloxonePattern.test(entry))) return true;
  const steps = text.split("\n").filter((line) => stepPattern.test(line));
  return steps.length > 1 && steps.some((step) => naloxonePattern.test(step));
}

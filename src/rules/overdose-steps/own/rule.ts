import type { Passage } from "../../../content/passage.ts";
import type { Document, Section } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";

/** Finds steps for an overdose that could come to say something else than those of the site. */
export const overdoseStepsOwn: DocumentRule = {
  kind: "document",
  name: "overdose-steps/own",
  severity: "info",
  looksFor: "Steps for an overdose of the home's own, beside those that come with the site.",
  why: "Two texts on what to do in an overdose can come to disagree, and nobody has time then to find out which is right.",
  since: "0.1.0",
  isFixable: false,
  find: ({ sections }: Document) => findInSections(sections, false),
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
  return createFinding(overdoseStepsOwn, place, {
    message: isBeside
      ? `The steps for an overdose come with the site and stand here already, whole. Those written under “${title}” are shown as well, so people would read two.`
      : `These look like steps for an overdose. The site has its own, the same on every page and sheet, and two texts can come to disagree.`,
    fix: isBeside
      ? "Keep what only your house knows, such as who checks the kits, and take your own steps out."
      : "Write {{ overdoseSteps }} alone on a line instead of them, and keep below it what only your house knows.",
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

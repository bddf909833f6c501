import { writeHeading } from "../../../content/heading-attributes.ts";
import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { quoteWords } from "../../sources/source-place.ts";

/** Finds headings that take those below them in. */
export const headingNestsRest: DocumentRule = {
  kind: "document",
  name: "heading/nests-rest",
  severity: "warning",
  looksFor: "A heading with one # amid others, so that all below it become parts of its section.",
  why: "Sections that stand by themselves would be shown as parts of another one, for its readers and no more.",
  since: "0.1.0",
  isFixable: false,
  find: findNesting,
};

/** A first heading with one # may be the document's title; a later one takes all below it in. */
function findNesting({ sections }: Document): readonly Finding[] {
  const [first] = sections;
  if (first === undefined || first.written.level === 1) return [];
  return sections
    .filter(({ written, children }) => written.level === 1 && children.length > 0)
    .map(({ title, place, children, written }) =>
      createFinding(headingNestsRest, place, {
        message: say`${asTyped(quoteWords(title, 40))} has one # and the headings before it have more, so the ${children.length === 1 ? "section" : `${children.length} sections`} below became part of it.`,
        fix: `Write: ${writeHeading(first.written.level, title, written.braces)}`,
      }),
    );
}

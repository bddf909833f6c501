import { listOwnNames } from "../../../documents/titles/list-own-names.ts";
import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { foldText } from "../../../text/fold-text.ts";
import type { DocumentRule } from "../../rule.ts";
import { findHeadingLookalikes } from "../heading-lookalikes.ts";

/** Finds paragraphs that look like headings. */
export const sectionLooksLikeHeading: DocumentRule = {
  kind: "document",
  name: "section/looks-like-heading",
  severity: "warning",
  weighsOtherwise: "A note in a document that has no headings.",
  looksFor:
    "A short paragraph in bold, in capitals or with an emoji that stands where a heading would.",
  why: "Search, contents and screen readers pass over it, so people do not find what stands below.",
  since: "0.1.0",
  isFixable: false,
  toldTogether: "all",
  find: (document, facts) => {
    // Where headings are written as such, one that is not was forgotten; elsewhere the paper reads as it always did.
    const severity = document.sections.length > 0 ? "warning" : "info";
    const ownNames = listOwnNames(facts.table).map(foldText);
    return findHeadingLookalikes(document)
      .filter(({ title }) => !isNamesAlone(title, ownNames))
      .map(({ title, place }) =>
        createFinding(sectionLooksLikeHeading, place, {
          message: say`${asTyped(title)} looks like a heading and is a paragraph. Search, contents and screen readers pass over it.`,
          fix: `If it is a heading, write it as one: “## ${title}”.`,
          severity,
        }),
      );
  },
};

/** “Lantern For Recovery — Wren House”: whose paper it is, with which many begin, is no heading. */
function isNamesAlone(title: string, ownNames: readonly string[]): boolean {
  const words = ` ${foldText(title)} `;
  return ownNames.reduce((left, name) => left.replace(` ${name} `, " "), words).trim() === "";
}

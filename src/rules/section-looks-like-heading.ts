import { createFinding, type Rule } from "../findings/finding.ts";
import type { DocumentCheck } from "./check.ts";
import { findHeadingLookalikes } from "./heading-lookalikes.ts";
import { listClosestToMissing } from "./section-missing.ts";

const looksLikeHeading: Rule = {
  name: "section/looks-like-heading",
  severity: "warning",
  looksFor:
    "A short paragraph in bold, in capitals or with an emoji that stands where a heading would.",
};

/** Finds paragraphs that look like headings, save those a missing section is looked for in. */
export const checkSectionLooksLikeHeading: DocumentCheck = {
  rules: [looksLikeHeading],
  findInDocument: (document, facts) => {
    const pointedAt = new Set(listClosestToMissing(document, facts).map(({ place }) => place.line));
    return findHeadingLookalikes(document)
      .filter(({ place }) => !pointedAt.has(place.line))
      .map(({ title, place }) =>
        createFinding(looksLikeHeading, place, {
          message: `“${title}” looks like a heading and is a paragraph. Search, contents and screen readers pass over it.`,
          fix: `If it is a heading, write it as one: “## ${title}”.`,
        }),
      );
  },
};

import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { findHeadingLookalikes } from "../heading-lookalikes.ts";

/** Finds paragraphs that look like headings. */
export const sectionLooksLikeHeading: DocumentRule = {
  kind: "document",
  name: "section/looks-like-heading",
  severity: "warning",
  looksFor:
    "A short paragraph in bold, in capitals or with an emoji that stands where a heading would.",
  why: "Search, contents and screen readers pass over it, so people do not find what stands below.",
  since: "0.1.0",
  isFixable: false,
  toldTogether: "all",
  find: (document) =>
    findHeadingLookalikes(document).map(({ title, place }) =>
      createFinding(sectionLooksLikeHeading, place, {
        message: say`${asTyped(title)} looks like a heading and is a paragraph. Search, contents and screen readers pass over it.`,
        fix: `If it is a heading, write it as one: “## ${title}”.`,
      }),
    ),
};

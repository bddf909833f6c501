import { addMonths, formatDate } from "../../../content/plain-date.ts";
import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import type { Conditions, DocumentRule } from "../../rule.ts";

/** Holds the day a version takes effect against its last review. */
export const dateEffectiveAfterReview: DocumentRule = {
  kind: "document",
  name: "date/effective-after-review",
  severity: "error",
  looksFor:
    "A version that takes effect long after its last review, so that nobody has reviewed it.",
  why: "The version says of itself that nobody has reviewed it as it now stands.",
  since: "0.1.0",
  isFixable: false,
  find: (document, _facts, conditions) => findEffectiveAfterReview(document, conditions),
};

/** A review approves a version that may take effect a little later, for instance next month. */
const monthsFromReviewToEffect = 3;

function findEffectiveAfterReview(
  { frontMatter: { effective, reviewed }, written }: Document,
  { today }: Conditions,
): readonly Finding[] {
  if (effective === undefined || reviewed === undefined) return [];
  if (effective <= addMonths(reviewed, monthsFromReviewToEffect) || reviewed > today) return [];
  return [
    createFinding(dateEffectiveAfterReview, written.frontMatter.locate(["effective"]), {
      message: `This version takes effect on ${formatDate(effective)}, more than ${monthsFromReviewToEffect} months after its last review on ${formatDate(reviewed)}. It says of itself that nobody has reviewed it.`,
      fix: "Correct one of the two days, or review the document and write that day after “reviewed:”.",
      related: [relate(written.frontMatter.locate(["reviewed"]), "The last review is dated here.")],
    }),
  ];
}

import { formatDate } from "../../../content/plain-date.ts";
import type { Document } from "../../../documents/document.ts";
import { findReviewDay } from "../../../documents/reminders/find-in-documents.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { Conditions, DocumentRule } from "../../rule.ts";

/** Finds documents that were due for a review. */
export const dateReviewOverdue: DocumentRule = {
  kind: "document",
  name: "date/review-overdue",
  severity: "warning",
  looksFor: "A document that was due for a review. It is never an error.",
  why: "Most standards ask for a review every year, and what nobody has read for long is often no longer so. Readers are not told.",
  since: "0.1.0",
  isFixable: false,
  find: (document, _facts, conditions) => findOverdue(document, conditions),
};

function findOverdue(document: Document, { today }: Conditions): readonly Finding[] {
  const due = findReviewDay(document);
  if (due === undefined || due >= today) return [];
  return [
    createFinding(dateReviewOverdue, document.written.frontMatter.locate(["reviewed"]), {
      message: `This was due for a review on ${formatDate(due)}. Readers are not told.`,
      fix: "When you next have time, read it through, change what is no longer so, and write that day after “reviewed:”.",
    }),
  ];
}

import { addMonths, formatDate } from "../content/plain-date.ts";
import type { Document } from "../documents/document.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import type { DocumentCheck } from "./check.ts";
import type { Conditions } from "./rule.ts";

const effectiveAfterReview: Rule = {
  name: "date/effective-after-review",
  severity: "error",
  looksFor:
    "A version that takes effect long after its last review, so that nobody has reviewed it.",
};

const inFuture: Rule = {
  name: "date/in-future",
  severity: "error",
  looksFor: "A review or a change that is dated on a day that has not come yet.",
};

const reviewOverdue: Rule = {
  name: "date/review-overdue",
  severity: "warning",
  looksFor: "A document that was due for a review. It is never an error.",
};

const changesDisagree: Rule = {
  name: "front-matter/changes-disagree",
  severity: "warning",
  looksFor: "A list of changes whose newest entry is not about the version in force.",
};

/** Holds a document's dates against each other and against today. */
export const checkDate: DocumentCheck = {
  rules: [effectiveAfterReview, inFuture, reviewOverdue, changesDisagree],
  findInDocument: (document, _facts, conditions) => [
    ...findEffectiveAfterReview(document, conditions),
    ...findInFuture(document, conditions),
    ...findOverdue(document, conditions),
    ...findDisagreeingChanges(document),
  ],
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
    createFinding(effectiveAfterReview, written.frontMatter.locate(["effective"]), {
      message: `This version takes effect on ${formatDate(effective)}, more than ${monthsFromReviewToEffect} months after its last review on ${formatDate(reviewed)}. It says of itself that nobody has reviewed it.`,
      fix: "Correct one of the two days, or review the document and write that day after “reviewed:”.",
    }),
  ];
}

function findInFuture(
  { frontMatter: { reviewed, changes }, written }: Document,
  { today }: Conditions,
): readonly Finding[] {
  const keys = [
    ...(reviewed !== undefined && reviewed > today ? [["reviewed"]] : []),
    ...(changes ?? []).flatMap(({ date }, index) =>
      date > today ? [["changes", index, "date"]] : [],
    ),
  ];
  return keys.map((path) =>
    createFinding(inFuture, written.frontMatter.locate(path), {
      message: `This day has not come yet: today is ${formatDate(today)}.`,
      fix: "Write the day it happened, year-month-day.",
      severity: path.length === 1 ? "error" : "warning",
    }),
  );
}

const usualReviewMonths = 12;

function findOverdue(
  { frontMatter: { reviewed, reviewEvery = usualReviewMonths }, written }: Document,
  { today }: Conditions,
): readonly Finding[] {
  if (reviewed === undefined) return [];
  const due = addMonths(reviewed, reviewEvery);
  if (due >= today) return [];
  return [
    createFinding(reviewOverdue, written.frontMatter.locate(["reviewed"]), {
      message: `This was due for a review on ${formatDate(due)}. Readers are not told.`,
      fix: "When you next have time, read it through, change what is no longer so, and write that day after “reviewed:”.",
    }),
  ];
}

function findDisagreeingChanges({
  frontMatter: { version, changes = [] },
  written,
}: Document): readonly Finding[] {
  const newest = changes
    .map(({ date }) => date)
    .toSorted()
    .at(-1);
  const isListed = changes.some((change) => change.date === newest && change.version === version);
  if (newest === undefined || version === undefined || isListed) return [];
  const named = changes.find(({ date }) => date === newest)?.version ?? "";
  return [
    createFinding(changesDisagree, written.frontMatter.locate(["version"]), {
      message: `The version in force is ${version}, and the newest change listed is about ${named}, so readers cannot tell what changed.`,
      fix: `Add a change for version ${version} to “changes:”, or correct the version.`,
    }),
  ];
}

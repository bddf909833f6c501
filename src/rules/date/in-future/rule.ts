import { formatDate } from "../../../content/plain-date.ts";
import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { Conditions, DocumentRule } from "../../rule.ts";

/** Finds days on which nothing can have happened yet. */
export const dateInFuture: DocumentRule = {
  kind: "document",
  name: "date/in-future",
  severity: "error",
  weighsOtherwise: "A warning in the list of changes.",
  looksFor: "A review or a change that is dated on a day that has not come yet.",
  why: "A reader or reviewer who sees a day that has not come trusts none of the other dates.",
  since: "0.1.0",
  isFixable: false,
  find: (document, _facts, conditions) => findInFuture(document, conditions),
};

function findInFuture(
  { frontMatter: { reviewed, changes, version, effective = "" }, written }: Document,
  { today }: Conditions,
): readonly Finding[] {
  // What a version changes, it changes on the day that it takes effect.
  const lastDay = (changed: string) =>
    changed === version && effective > today ? effective : today;
  const keys = [
    ...(reviewed !== undefined && reviewed > today ? [["reviewed"]] : []),
    ...(changes ?? []).flatMap(({ date, version: changed }, index) =>
      date > lastDay(changed) ? [["changes", index, "date"]] : [],
    ),
  ];
  return keys.map((path) =>
    createFinding(dateInFuture, written.frontMatter.locate(path), {
      message: `This day has not come yet: today is ${formatDate(today)}.`,
      fix: "Write the day it happened, year-month-day.",
      severity: path.length === 1 ? "error" : "warning",
    }),
  );
}

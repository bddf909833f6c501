import type { Document } from "../../../documents/document.ts";
import { isNextVersion } from "../../../documents/in-force.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";

/** Finds next versions that do not say from which day on they hold. */
export const dateNextWithoutDay: DocumentRule = {
  kind: "document",
  name: "date/next-without-day",
  severity: "error",
  looksFor: "A next version of a page that does not say on which day it takes effect.",
  why: "Nobody can tell when it holds, so the site would never show it.",
  since: "0.1.0",
  isFixable: false,
  find: findWithoutDay,
};

/** A policy's front matter needs its day anyway. */
function findWithoutDay({ file, folder, frontMatter, written }: Document): readonly Finding[] {
  const isAsked = isNextVersion(file) && folder === "neighbors" && written.isReadable;
  if (!isAsked || frontMatter.effective !== undefined) return [];
  return [
    createFinding(dateNextWithoutDay, written.frontMatter.locate([]), {
      message:
        "This is the next version of a page, and it does not say on which day it takes effect.",
      fix: "Add a line such as “effective: 2027-01-15”.",
    }),
  ];
}

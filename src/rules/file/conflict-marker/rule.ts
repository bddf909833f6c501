import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/find-conflict-marks.ts`. */
export const fileConflictMarker: ReadingRule = {
  ...readingRules.conflictMarker,
  kind: "reading",
  why: "The file holds two versions of one text, and nobody has said which is right.",
  since: "0.1.0",
  isFixable: false,
};

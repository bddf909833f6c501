import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/read-sections.ts`. */
export const htmlHiddenNote: ReadingRule = {
  ...readingRules.hiddenNote,
  kind: "reading",
  why: "What someone wrote for colleagues alone would be read by everyone who may read the page.",
  since: "0.1.0",
  isFixable: false,
};

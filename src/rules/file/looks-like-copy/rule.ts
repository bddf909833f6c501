import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/files/list-content.ts`. */
export const fileLooksLikeCopy: ReadingRule = {
  ...readingRules.looksLikeCopy,
  kind: "reading",
  weighsOtherwise: "An error where it is a copy of the house's own facts.",
  why: "Both would be published, and readers could not tell which is in force.",
  since: "0.1.0",
  isFixable: false,
};

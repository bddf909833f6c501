import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/files/list-content.ts`. */
export const fileMisplaced: ReadingRule = {
  ...readingRules.misplaced,
  kind: "reading",
  weighsOtherwise:
    "An error where the home lacks what stands there, or where they are the house's own facts.",
  why: "Nothing reads a file there, so nobody ever finds it on the site.",
  since: "0.1.0",
  isFixable: false,
};

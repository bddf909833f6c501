import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/files/decode-text.ts`. */
export const fileNotUtf8: ReadingRule = {
  ...readingRules.notUtf8,
  kind: "reading",
  why: "Names and accents would be wrong on the page: “José” would be “Jos�”.",
  since: "0.1.0",
  isFixable: false,
};

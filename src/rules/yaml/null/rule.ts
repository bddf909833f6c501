import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/find-yaml-doubts.ts`. */
export const yamlNull: ReadingRule = {
  ...readingRules.yamlNull,
  kind: "reading",
  why: "Every value is text here, so readers would find the word “null” or the sign “~” on the page.",
  since: "0.1.0",
  isFixable: false,
};

import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/read-sections.ts`. */
export const headingAttributes: ReadingRule = {
  ...readingRules.headingAttributes,
  kind: "reading",
  why: "The braces say who may read a section, which words find it and what its address is. What cannot be read there has no effect.",
  since: "0.1.0",
  isFixable: false,
};

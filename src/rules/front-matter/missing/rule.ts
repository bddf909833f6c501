import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/split-front-matter.ts`. */
export const frontMatterMissing: ReadingRule = {
  ...readingRules.frontMatterMissing,
  kind: "reading",
  why: "Without it nobody knows who may read the document, what it is called and whether it is in force.",
  since: "0.1.0",
  isFixable: false,
};

import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/split-front-matter.ts`. */
export const frontMatterUnclosed: ReadingRule = {
  ...readingRules.frontMatterUnclosed,
  kind: "reading",
  why: "The whole text would be taken for front matter, and the page would be empty.",
  since: "0.1.0",
  isFixable: false,
};

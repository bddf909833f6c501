import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/split-front-matter.ts`. */
export const frontMatterLanguage: ReadingRule = {
  ...readingRules.frontMatterLanguage,
  kind: "reading",
  why: "Content is never run as a program, and facts in another format are not read.",
  since: "0.1.0",
  isFixable: false,
};

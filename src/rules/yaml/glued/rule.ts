import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/find-yaml-doubts.ts`. */
export const yamlGlued: ReadingRule = {
  ...readingRules.yamlGlued,
  kind: "reading",
  why: "What is drawn into the value above is missing where readers look for it.",
  since: "0.1.0",
  isFixable: false,
};

import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/find-yaml-doubts.ts`. */
export const yamlCutShort: ReadingRule = {
  ...readingRules.yamlCutShort,
  kind: "reading",
  why: "Readers would find half of a sentence, or nothing, and nobody at the home would see that the rest is gone.",
  since: "0.1.0",
  isFixable: false,
};

import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/find-yaml-doubts.ts`. */
export const yamlCurlyQuotes: ReadingRule = {
  ...readingRules.yamlCurlyQuotes,
  kind: "reading",
  why: "Readers would see the quotation marks as a part of the name or of the text.",
  since: "0.1.0",
  isFixable: true,
};

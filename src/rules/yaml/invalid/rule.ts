import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/parse-yaml.ts`. */
export const yamlInvalid: ReadingRule = {
  ...readingRules.yamlInvalid,
  kind: "reading",
  why: "What cannot be read is missing on the site, and often everything else in the file with it.",
  since: "0.1.0",
  isFixable: true,
};

import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/find-duplicate-keys.ts`. */
export const yamlDuplicateKey: ReadingRule = {
  ...readingRules.yamlDuplicateKey,
  kind: "reading",
  why: "Only one of the two would count, and whoever changes the other one waits in vain.",
  since: "0.1.0",
  isFixable: false,
};

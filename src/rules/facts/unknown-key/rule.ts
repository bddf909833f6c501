import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/facts/read-facts.ts`. */
export const factsUnknownKey: ReadingRule = {
  ...readingRules.factsUnknownKey,
  kind: "reading",
  why: "Nothing reads such a key, so what it says is lost and nobody sees that.",
  since: "0.1.0",
  isFixable: true,
};

import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/facts/read-facts.ts`. */
export const fileUnknownData: ReadingRule = {
  ...readingRules.unknownDataFile,
  kind: "reading",
  why: "Nothing reads such a file, so its facts are missing wherever they belong.",
  since: "0.1.0",
  isFixable: false,
};

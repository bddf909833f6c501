import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/facts/read-facts.ts`. */
export const fileMissingData: ReadingRule = {
  ...readingRules.missingDataFile,
  kind: "reading",
  why: "Without it there is no name, no phone and no address to build a site from.",
  since: "0.1.0",
  isFixable: false,
};

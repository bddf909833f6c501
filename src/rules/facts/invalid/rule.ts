import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/facts/read-facts.ts`. */
export const factsInvalid: ReadingRule = {
  ...readingRules.factsInvalid,
  kind: "reading",
  why: "Pages, posters and the form take their words from the facts, so a wrong one is wrong everywhere.",
  since: "0.1.0",
  isFixable: true,
};

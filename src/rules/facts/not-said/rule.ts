import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/facts/read-facts.ts`. */
export const factsNotSaid: ReadingRule = {
  ...readingRules.factsNotSaid,
  kind: "reading",
  why: "Pages leave out what the facts do not say, and nobody who forgot it would notice.",
  since: "0.1.0",
  isFixable: false,
};

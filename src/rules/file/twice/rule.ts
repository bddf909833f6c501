import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/files/list-content.ts`. */
export const fileTwice: ReadingRule = {
  ...readingRules.twice,
  kind: "reading",
  weighsOtherwise: "A warning where two pictures differ in capitals alone.",
  why: "One of them would win, and whoever mends the other one waits in vain.",
  since: "0.1.0",
  isFixable: false,
};

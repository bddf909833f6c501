import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/audience-marks/`. */
export const audienceMarkNotRead: ReadingRule = {
  ...readingRules.audienceMarkNotRead,
  kind: "reading",
  why: "A mark that is not read marks nothing: the text it was meant for would be published to everyone.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["heading/attributes"],
};

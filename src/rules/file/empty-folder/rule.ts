import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/files/list-content.ts`. */
export const fileEmptyFolder: ReadingRule = {
  ...readingRules.emptyFolder,
  kind: "reading",
  why: "Something may have been meant to stand there. Git does not keep an empty folder.",
  since: "0.1.0",
  isFixable: false,
};

import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/files/list-content.ts`. */
export const fileSymlink: ReadingRule = {
  ...readingRules.symlink,
  kind: "reading",
  why: "What a link leads to may be any file on the computer, and would be published with the home.",
  since: "0.1.0",
  isFixable: false,
};

import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/files/list-content.ts`. */
export const fileMisnamed: ReadingRule = {
  ...readingRules.misnamed,
  kind: "reading",
  weighsOtherwise: "A warning where the folder that is read is there as well.",
  why: "Nothing reads a file under such a name, so what it says is missing on every page.",
  since: "0.1.0",
  isFixable: false,
};

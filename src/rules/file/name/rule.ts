import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/files/file-name.ts`. */
export const fileName: ReadingRule = {
  ...readingRules.badName,
  kind: "reading",
  weighsOtherwise: "A warning where it can be used here, and not on other machines.",
  why: "The file could not be opened on another computer, or its page has no address.",
  since: "0.1.0",
  isFixable: false,
};

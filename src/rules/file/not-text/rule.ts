import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/files/decode-text.ts`. */
export const fileNotText: ReadingRule = {
  ...readingRules.notText,
  kind: "reading",
  weighsOtherwise: "A warning where it does not end as a text does.",
  why: "Nothing of the file would be on the site, and whoever put it there waits for a page that never comes.",
  since: "0.1.0",
  isFixable: false,
};

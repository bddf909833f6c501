import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/files/decode-text.ts`. */
export const fileTooLarge: ReadingRule = {
  ...readingRules.tooLarge,
  kind: "reading",
  why: "Readers on a phone could not open so long a page, and the file is most likely something else.",
  since: "0.1.0",
  isFixable: false,
};

import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/read-sections.ts`. */
export const htmlRaw: ReadingRule = {
  ...readingRules.rawHtml,
  kind: "reading",
  why: "Content is never run, so that no text can do anything to its readers. Visitors would find tags between the words.",
  since: "0.1.0",
  isFixable: false,
  toldTogether: "alike",
};

import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/files/content-folder.ts`. */
export const fileUnreadable: ReadingRule = {
  ...readingRules.unreadable,
  kind: "reading",
  why: "What cannot be opened cannot be published, and a site without it would look whole.",
  since: "0.1.0",
  isFixable: false,
};

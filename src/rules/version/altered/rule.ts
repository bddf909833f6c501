import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/versions/kept-version.ts` and `src/content/files/list-content.ts`. */
export const versionAltered: ReadingRule = {
  ...readingRules.versionAltered,
  kind: "reading",
  why: "People signed what was published then. A text that was changed since tells them something else, under the same number.",
  since: "0.1.0",
  isFixable: false,
};

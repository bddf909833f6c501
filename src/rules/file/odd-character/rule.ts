import { readingRules } from "../../../content/reading-rules.ts";
import type { ReadingRule } from "../../rule.ts";

/** Found by `src/content/files/clean-characters.ts`. */
export const fileOddCharacter: ReadingRule = {
  ...readingRules.oddCharacter,
  kind: "reading",
  weighsOtherwise: "An error where a letter was lost or became several.",
  why: "Such a character breaks the feed of changes or the calendar in other programs, or stands for a letter that was lost.",
  since: "0.1.0",
  isFixable: true,
};

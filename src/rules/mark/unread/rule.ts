import { listMarksToRead, type PlacedMark } from "../../../documents/list-marks-to-read.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { Conditions, DocumentRule } from "../../rule.ts";

/** Finds text that came with the program and that nobody at the home has read yet. */
export const markUnread: DocumentRule = {
  kind: "document",
  name: "mark/unread",
  severity: "error",
  weighsOtherwise: "A warning as long as the site is not about to be published.",
  looksFor:
    "A line `> [!READ] …`: text below it that somebody at the home has yet to read. A warning at home, an error in production.",
  why: "Neighbors and residents trust what a home publishes. Text that nobody there has read may promise what the home does not do.",
  since: "0.1.0",
  isFixable: false,
  toldTogether: "all",
  find: (document, _facts, conditions) =>
    listMarksToRead(document).map((placed) => describe(placed, conditions)),
};

function describe({ mark, section }: PlacedMark, { isProduction }: Conditions): Finding {
  const of = section === undefined ? "The text below this line" : `The section “${section.title}”`;
  return createFinding(markUnread, mark.place, {
    message:
      mark.question === ""
        ? `${of} waits for somebody at the home to read it.`
        : say`${of} waits for somebody at the home to read it: ${asTyped(mark.question)}`,
    fix: "Read the text below the line and change what is not true of your home. Then delete the line.",
    severity: isProduction ? "error" : "warning",
  });
}

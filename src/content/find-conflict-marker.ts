import { createFinding, type Finding } from "./finding.ts";
import { readingRules } from "./reading-rules.ts";

/**
 * Finds the marks that git leaves where two people changed the same lines.
 *
 * @param file the path below the content folder, for the finding
 * @param text the text, lines ending in `\n`
 * @param lineOffset how many lines of the file stand before the text
 * @returns the first pair of marks, or nothing
 */
export function findConflictMarker(
  file: string,
  text: string,
  lineOffset: number,
): Finding | undefined {
  const start = text.search(/^(?:<{7}|>{7})(?: |$)/m);
  if (start === -1) return undefined;
  const line = lineOffset + text.slice(0, start).split("\n").length;
  return createFinding(
    readingRules.conflictMarker,
    { file, line, column: 1 },
    {
      message: "Git left marks here because two people changed the same lines.",
      fix: "Keep the lines you want, and delete the lines that start with <<<<<<<, ======= and >>>>>>>.",
    },
  );
}

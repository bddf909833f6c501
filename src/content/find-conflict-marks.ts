import { createFinding, type Finding, relate } from "../findings/finding.ts";
import { reachLineEnd } from "../findings/place.ts";
import { listLines } from "./name-lines.ts";
import { readingRules } from "./reading-rules.ts";
import { readVersionPath } from "./versions/version-path.ts";

/**
 * Finds the marks that git, and programs like it, leave where two people changed the same lines. A
 * file with them holds two versions of one text, so nothing of it is read until somebody has chosen.
 *
 * @param file the path below the content folder
 * @param text the whole file, lines ending in `\n`
 * @returns one finding for all marks of the file, or nothing
 */
export function findConflictMarks(file: string, text: string): Finding | undefined {
  if (!/<{7}|>{7}|\|{7}|={7}/.test(text)) return undefined;
  const marks = text.split("\n").flatMap((line, index) => {
    const mark = readMark(line);
    return mark === undefined ? [] : [{ ...mark, line: index + 1, text: line }];
  });
  const [first] = marks;
  if (first === undefined || !marks.some((mark) => isCertain(mark, file))) return undefined;
  // Longer ones start with as many: of a key that stuck nobody needs to read all.
  const rows = [...new Set(marks.map(({ signs }) => signs.slice(0, 7)))];
  const hasBase = rows.some((row) => row.startsWith("|"));
  const placeOf = ({ line, text: typed }: { readonly line: number; readonly text: string }) =>
    reachLineEnd({ file, line, column: 1 }, typed);
  return createFinding(readingRules.conflictMarker, placeOf(first), {
    message: `Git left marks on ${listLines(marks.map(({ line }) => line))}, because two people changed the same text. Both versions stand there, so nothing of this file is read.`,
    fix: isKept(file)
      ? "Both branches kept another text under this number. Keep the text that was published, whole and with its lines under “kept:”, and delete the other with the marks. Then give the policy the next number, with a line under “changes:”."
      : `Keep the version you want of each pair, and delete the other and the lines that start with ${rows.join(", ")}.${hasBase ? " What stands between ||||||| and ======= was there before both." : ""}`,
    related: marks.slice(1).map((mark) => relate(placeOf(mark), "Another mark.")),
  });
}

/** Of a kept version, half a text of each would be what nobody published. */
function isKept(file: string): boolean {
  return readVersionPath(file) !== undefined;
}

interface Mark {
  /** As typed, seven or more: a project may ask git for longer marks. */
  readonly signs: string;
  /** The branch or the words behind them. */
  readonly label: string;
}

const markPattern = /^\s*(<{7,}|>{7,}|={7,}|\|{7,})(?:\s(.*))?$/;

function readMark(line: string): Mark | undefined {
  const [, signs, label = ""] = markPattern.exec(line) ?? [];
  return signs === undefined ? undefined : { signs, label };
}

/** In Markdown, equals signs underline a heading, and bars are a table's row without words. */
function isCertain({ signs, label }: Mark, file: string): boolean {
  if (/^[<>]/.test(signs) || /\.ya?ml$/i.test(file)) return true;
  return signs.startsWith("|") && label.trim() !== "" && !label.includes("|");
}

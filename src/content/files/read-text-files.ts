import { createFinding, type Finding } from "../../findings/finding.ts";
import type { TextFile } from "../facts/read-facts.ts";
import { findConflictMarks } from "../find-conflict-marks.ts";
import { readingRules } from "../reading-rules.ts";
import type { ContentFolder, NotOpened } from "./content-folder.ts";
import { type DecodedText, decodeText, describeTooLarge, largestText } from "./decode-text.ts";

/** What came of reading files as text. */
export interface ReadTexts {
  readonly texts: readonly TextFile[];
  /** Paths of those that could not be read; each has a finding. */
  readonly unread: readonly string[];
  readonly findings: readonly Finding[];
}

/**
 * Reads files as text. One that cannot be read keeps none of the others from being read.
 *
 * @param folder the operator's folder
 * @param paths the files
 */
export function readTextFiles(folder: ContentFolder, paths: readonly string[]): ReadTexts {
  const texts: TextFile[] = [];
  const unread: string[] = [];
  const findings: Finding[] = [];
  for (const file of paths) {
    const reading = folder.read(file, largestText);
    const decoded =
      reading.kind === "bytes"
        ? readOneVersion(file, decodeText(file, reading.bytes))
        : ({ kind: "fault", finding: describeNotOpened(file, reading) } as const);
    if (decoded.kind === "text") {
      texts.push({ file, text: decoded.text });
      findings.push(...decoded.findings);
    } else {
      unread.push(file);
      findings.push(decoded.finding);
    }
  }
  return { texts, unread, findings };
}

/** A text that is two versions of one is none: which of them holds, nobody has said yet. */
function readOneVersion(file: string, decoded: DecodedText): DecodedText {
  if (decoded.kind !== "text") return decoded;
  const finding = findConflictMarks(file, decoded.text);
  return finding === undefined ? decoded : { kind: "fault", finding };
}

/** What was listed a moment ago may be closed to us, or another program may have taken it away. */
function describeNotOpened(file: string, reason: NotOpened): Finding {
  if (reason.kind === "tooLarge") return describeTooLarge(file, reason.size);
  return createFinding(
    readingRules.unreadable,
    { file, line: 1, column: 1 },
    {
      message: "This file cannot be opened.",
      fix: "Make sure that you may read it, and that no other program holds it.",
    },
  );
}

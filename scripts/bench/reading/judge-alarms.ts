import type { Finding } from "../../../src/findings/finding.ts";
import { listBlockLines } from "./blocks.ts";
import { fitsKind, isAlarm, listFaultPlaces } from "./judge-faults.ts";
import { type CheckedSet, findPaper, readSectionId } from "./read-set.ts";
import type { DocumentTruth } from "./truth.ts";

/**
 * Lists the false alarms of a set: errors and warnings about a paper where nothing is wrong by its truth.
 *
 * - `section/missing` is right where the section is absent, and counts neither way where it is in doubt.
 * - `section/likely` is right on a line of the section that it names; it counts neither way where that is in doubt.
 * - Any other is right in the block of a fault that its rule is about, and counts neither way in that of a
 *   soft fault.
 * - What is said of `_data`, or of a paper that the home does not have, counts neither way; so does what a
 *   paper says otherwise than a fact that the bench made up, and every number or address that reaches
 *   nobody: the sets have no others. That nobody said who may read a paper counts neither way either, since
 *   those who wrote the sets wrote no front matter.
 *
 * @param set the set as checked
 */
export function listFalseAlarms(set: CheckedSet): readonly Finding[] {
  const documents = new Map(set.truth.documents.map((document) => [document.file, document]));
  return set.findings.filter((finding) => {
    const document = documents.get(finding.file);
    if (document === undefined || !isAlarm(finding)) return false;
    if (isHeldAgainstMadeUp(set, finding) || isMadeUpContact(finding)) return false;
    if (finding.rule === "audience/missing") return false;
    switch (finding.rule) {
      case "section/missing":
        return !isAbsentOrDoubtful(document, readSectionId(finding));
      case "section/likely":
        return !isOfSection(set, document, finding);
      default:
        return !isAtFault(set, document, finding);
    }
  });
}

function isHeldAgainstMadeUp({ madeUpFrom }: CheckedSet, { related }: Finding): boolean {
  return related.some(({ file, line }) => file === "_data/home.yaml" && line >= madeUpFrom);
}

function isMadeUpContact({ rule, message }: Finding): boolean {
  return rule === "sample/facts" && message.endsWith("is made for examples and reaches nobody.");
}

function isAbsentOrDoubtful(
  { absent, absentShould, doubtful }: DocumentTruth,
  id: string | undefined,
): boolean {
  return [...absent, ...absentShould, ...doubtful.map((one) => one.id)].some((one) => one === id);
}

function isOfSection(set: CheckedSet, document: DocumentTruth, finding: Finding): boolean {
  const id = readSectionId(finding);
  if (document.doubtful.some((one) => one.id === id)) return true;
  const { lines } = findPaper(set, document.file);
  return document.sections.some(
    (section) =>
      section.id === id &&
      [section.line, ...section.also].some((line) =>
        listBlockLines(lines, line).includes(finding.line),
      ),
  );
}

function isAtFault(set: CheckedSet, document: DocumentTruth, finding: Finding): boolean {
  const { lines } = findPaper(set, document.file);
  const isAt = (line: number) => listBlockLines(lines, line).includes(finding.line);
  return (
    document.softFaults.some(({ line }) => isAt(line)) ||
    set.truth.documents.some(({ file, faults }) =>
      faults.some(
        (fault) =>
          fitsKind(finding.rule, fault.kind) &&
          listFaultPlaces(file, fault).some(
            (place) => place.file === document.file && isAt(place.line),
          ),
      ),
    )
  );
}

/**
 * Lists the findings, notes included, on lines whose blanks are for a pen.
 *
 * @param set the set as checked
 */
export function listAtPenBlanks(set: CheckedSet): readonly Finding[] {
  return set.truth.documents.flatMap(({ file, penBlanks }) => {
    const lines = new Set(penBlanks.map(({ line }) => line));
    return set.findings.filter(
      (finding) =>
        finding.file === file &&
        lines.has(finding.line) &&
        /^(?:placeholder|text)\//.test(finding.rule),
    );
  });
}

/**
 * Counts the words of a text as a reader would: what has a letter or a digit. Front matter is none of it.
 *
 * @param lines the text's lines, front matter included
 */
export function countWords(lines: readonly string[]): number {
  const end = lines[0] === "---" ? lines.indexOf("---", 1) : -1;
  return lines
    .slice(end + 1)
    .join("\n")
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

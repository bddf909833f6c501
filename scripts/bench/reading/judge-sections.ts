import { listBlockLines } from "./blocks.ts";
import { type CheckedSet, findPaper, readSectionId } from "./read-set.ts";
import type { Form } from "./truth.ts";

/** How a section that stands in a paper was read. */
export interface JudgedSection {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly form: Form;
  /** `certain`: it counts. `likely`: the right line is asked about. `missed`: neither. */
  readonly read: "certain" | "likely" | "missed";
}

/**
 * Tells of each section that stands in a set's papers whether the program found it where it stands.
 *
 * @param set the set as checked
 */
export function judgeSections(set: CheckedSet): readonly JudgedSection[] {
  return set.truth.documents.flatMap((document) => {
    const paper = findPaper(set, document.file);
    const likely = set.findings.filter(
      ({ file, rule }) => file === document.file && rule === "section/likely",
    );
    return document.sections.map(({ id, form, line, also }) => {
      const lines = new Set([line, ...also].flatMap((one) => listBlockLines(paper.lines, one)));
      const isCertain = paper.sections.some((one) => one.id === id && lines.has(one.line));
      const isLikely = likely.some((one) => readSectionId(one) === id && lines.has(one.line));
      const read = isCertain ? "certain" : isLikely ? "likely" : "missed";
      return { file: document.file, line, id, form, read } as const;
    });
  });
}

/** What `section/missing` says of a section, and what it should say. */
export interface JudgedMissing {
  readonly file: string;
  readonly id: string;
  readonly isAbsent: boolean;
  readonly isSaid: boolean;
}

/**
 * Tells of each section that is absent, or is said to be, whether both agree. Doubtful ones are left out.
 *
 * @param set the set as checked
 */
export function judgeMissing(set: CheckedSet): readonly JudgedMissing[] {
  return set.truth.documents.flatMap(({ file, absent, absentShould, doubtful }) => {
    const said = new Set(
      set.findings
        .filter((finding) => finding.file === file && finding.rule === "section/missing")
        .map(readSectionId),
    );
    const isAbsent = new Set<string | undefined>([...absent, ...absentShould]);
    const isDoubtful = new Set<string | undefined>(doubtful.map(({ id }) => id));
    return [...new Set([...isAbsent, ...said])].flatMap((id) =>
      isDoubtful.has(id) && !isAbsent.has(id)
        ? []
        : [{ file, id: id ?? "", isAbsent: isAbsent.has(id), isSaid: said.has(id) }],
    );
  });
}

/** A section that counts, or is asked about, where none of that id stands. */
export interface WrongSection {
  readonly file: string;
  readonly line: number;
  readonly id: string;
  readonly read: "certain" | "likely";
}

/**
 * Lists sections that the program sees and that are absent. One that stands elsewhere in the paper too is
 * not among them: a heading may well be a second part of it.
 *
 * @param set the set as checked
 */
export function listWrongSections(set: CheckedSet): readonly WrongSection[] {
  return set.truth.documents.flatMap(({ file, absent, absentShould }) => {
    const isAbsent = new Set([...absent, ...absentShould]);
    const certain = findPaper(set, file).sections;
    const likely = set.findings
      .filter((finding) => finding.file === file && finding.rule === "section/likely")
      .map((finding) => ({ id: readSectionId(finding) ?? "", line: finding.line }));
    return [
      ...certain.map((one) => ({ file, ...one, read: "certain" as const })),
      ...likely.map((one) => ({ file, ...one, read: "likely" as const })),
    ].filter(({ id }) => isAbsent.has(id));
  });
}

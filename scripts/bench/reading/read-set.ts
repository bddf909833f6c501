import type { Finding } from "../../../src/findings/finding.ts";
import type { Truth } from "./truth.ts";

/** A section that the program knows of in a paper, by its id in the registry and its line. */
export interface ReadSection {
  readonly id: string;
  /** Counted from 1, front matter included. */
  readonly line: number;
}

/** A paper as the program read it. */
export interface ReadPaper {
  /** Path below the set's folder. */
  readonly file: string;
  /** Its lines, front matter included. */
  readonly lines: readonly string[];
  readonly sections: readonly ReadSection[];
}

/** A set of papers, what is known of it, and what the check says of it. */
export interface CheckedSet {
  readonly truth: Truth;
  readonly papers: readonly ReadPaper[];
  readonly findings: readonly Finding[];
  /** From which line on the home's facts are made up by the bench. */
  readonly madeUpFrom: number;
}

/**
 * Finds a set's paper.
 *
 * @param set the set
 * @param file the path below the set's folder
 * @throws when the set has no such paper
 */
export function findPaper(set: CheckedSet, file: string): ReadPaper {
  const paper = set.papers.find((one) => one.file === file);
  if (paper === undefined) throw new Error(`${set.truth.set} has no ${file}.`);
  return paper;
}

/**
 * Reads which section a finding is about: its fix says how to mark it, as `{#guests}`.
 *
 * @param finding a finding of `section/missing` or `section/likely`
 */
export function readSectionId(finding: Finding): string | undefined {
  return /\{#([a-z0-9-]+)\}/.exec(`${finding.fix} ${finding.message}`)?.[1];
}

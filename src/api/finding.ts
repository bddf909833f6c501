/** One fault in a home's content: what is wrong, where, why it matters and how to mend it. */
export interface Finding {
  /** The file, as a path from the home's folder with slashes, such as `policies/code-of-ethics.md`. */
  readonly file: string;
  /** The first letter it is about: line and column from 1. */
  readonly line: number;
  readonly column: number;
  /** Where it ends: the column behind its last letter. */
  readonly endLine: number;
  readonly endColumn: number;
  /** The rule's name, such as `section/missing`. Names are public and stay. */
  readonly rule: string;
  /** An error stops a build, a warning and a note do not. */
  readonly severity: "error" | "warning" | "info";
  /** What is wrong and why it matters, in plain words. */
  readonly message: string;
  /** How to mend it, in plain words. */
  readonly fix: string;
  /** The rules of a standard or law behind it. */
  readonly standards: readonly string[];
  /** Other places that it is about, such as the other of two promises. */
  readonly related: readonly RelatedPlace[];
}

/** A place beside a finding's own, with a short sentence on what stands there. */
export interface RelatedPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly message: string;
}

/** A protection taken out of the program, to see that a test notices. */
export interface Mutation {
  /** What the protection is for, as a sentence: “No … ”. */
  readonly protects: string;
  /** The file it stands in, below the project's folder. */
  readonly file: string;
  /** The text to take out. It stands in the file exactly once. */
  readonly find: string;
  /** What to put in place of it. */
  readonly replace: string;
  /** The files of tests of which at least one test must fail then. */
  readonly tests: readonly string[];
}

/** What a version brings that an operator should know before taking it up. */
export interface OperatorChanges {
  readonly version: string;
  /** In the words of the change log, where each stands among what is for operators. */
  readonly changes: readonly string[];
}

/** The newest last. */
export const operatorChanges: readonly OperatorChanges[] = [
  {
    version: "0.1.0",
    changes: [],
  },
];

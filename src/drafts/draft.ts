/** Lines to put into a file of which all else stays, byte for byte. */
export interface Insertion {
  /** The line that they stand before, counted from 1; one more than there are for the end. */
  readonly line: number;
  /** Without a line end at its own end. */
  readonly text: string;
}

/** What was begun for somebody: to be written, or why it is not. */
export type Draft =
  /** A file of its own. */
  | {
      readonly kind: "file";
      readonly path: string;
      readonly text: string;
      /** Whether nobody said who may read it, so that it is kept for residents for now. */
      readonly isAudienceOpen: boolean;
    }
  /** Lines of a file that stands there. */
  | {
      readonly kind: "insertions";
      readonly path: string;
      readonly insertions: readonly Insertion[];
    }
  /** It stands there already, or must not be written so. */
  | { readonly kind: "refused"; readonly message: string };

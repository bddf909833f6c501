import type { Home } from "../documents/document.ts";
import type { Edit } from "../findings/edit.ts";
import type { Finding } from "../findings/finding.ts";

/** One change that a new content format asks for: its edits are made together or not at all. */
export interface MigrationStep {
  /** Edits of keys, ids and addresses, in any of the home's files. */
  readonly edits: readonly Edit[];
}

/** What a new content format asks of homes that were written for an older one. */
export interface Migration {
  /** Such as `crisis-lines-by-name`; no two have the same. */
  readonly name: string;
  /** The version that reads the new format, such as `0.2.0`. */
  readonly version: string;
  /** What changes and why, in an operator's words: one sentence. */
  readonly says: string;
  /**
   * Looks for what is still written the old way. In a home that is written the new way it finds
   * nothing, so that a second time changes nothing.
   *
   * @param home the home
   * @param findings what the check finds in it
   */
  readonly find: (home: Home, findings: readonly Finding[]) => readonly MigrationStep[];
}

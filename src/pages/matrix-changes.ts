import { describePlaceNotYet, type MatrixRow, type MatrixView } from "./matrix-view.ts";

/** How a rule stands in a matrix. */
export interface RowState {
  readonly status: string;
  /** Where it is documented, with the version and the day of the last review. */
  readonly sections: readonly string[];
  /** Where it should stand too, and does not yet. */
  readonly notYetIn: readonly string[];
}

/** A rule that stands otherwise in another matrix of the same home. */
export interface RowChange {
  readonly id: string;
  readonly title: string;
  /** Nothing where the matrix does not have the rule. */
  readonly before: RowState | undefined;
  readonly after: RowState | undefined;
}

/**
 * Lists what changed from one matrix of a home to another.
 *
 * @param before the matrix as it was; nothing where there was none
 * @param after the matrix as it is, for the same readers
 * @returns the rules that changed, in the order of the standard; what is gone stands last
 */
export function listMatrixChanges(
  before: MatrixView | undefined,
  after: MatrixView,
): readonly RowChange[] {
  const old = new Map((before === undefined ? [] : listRows(before)).map((row) => [row.id, row]));
  const now = new Map(listRows(after).map((row) => [row.id, row]));
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((id) => {
    const [was, is] = [old.get(id), now.get(id)];
    const change = { id, title: (is ?? was)?.title ?? "", before: view(was), after: view(is) };
    return JSON.stringify(change.before) === JSON.stringify(change.after) ? [] : [change];
  });
}

function listRows({ domains }: MatrixView): readonly MatrixRow[] {
  return domains.flatMap(({ rows }) => rows);
}

function view(row: MatrixRow | undefined): RowState | undefined {
  if (row === undefined) return undefined;
  return {
    status: row.statusWords,
    sections: row.sections.map(({ documentTitle, title, version, reviewed }) =>
      [`${documentTitle}, “${title}”`, version, reviewed?.machine ?? ""]
        .filter((part) => part !== "")
        .join(", "),
    ),
    notYetIn: row.notYetIn.map(describePlaceNotYet),
  };
}

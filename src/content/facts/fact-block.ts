/** A part of a cell: words, or what a fact is called, which is shown as facts are. */
export type CellPart = string | { readonly reference: string };

/** What stands in a cell; nothing where the home says nothing there. */
export type FactCell = readonly CellPart[];

/** Facts as a table. */
export interface FactBlock {
  readonly head: readonly string[];
  /** One for each entry, as wide as the head. */
  readonly rows: readonly (readonly FactCell[])[];
}

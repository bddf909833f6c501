import type { FactBlock } from "../facts/fact-block.ts";
import type { Fact, FactTable } from "../facts/fact-table.ts";
import type { KeptSurroundings, KeptTable } from "./kept-version.ts";

/**
 * Makes the table of facts that a kept version is read with: what it keeps, and for all else what holds today.
 * A number that has changed since is told, and not led to.
 *
 * @param kept what is kept beside the text
 * @param today the home's facts
 */
export function recallFacts(
  { facts, tables }: Pick<KeptSurroundings, "facts" | "tables">,
  today: FactTable,
): FactTable {
  const then = new Map(
    Object.entries(facts).map(([reference, shown]): readonly [string, Fact] => {
      const audience = today.find(reference)?.audience ?? "public";
      return [reference, { path: reference, reference, audience, value: { kind: "text", shown } }];
    }),
  );
  return {
    ...today,
    find: (reference) => then.get(reference) ?? today.find(reference),
    tables: { ...today.tables, ...mapTables(tables) },
  };
}

function mapTables(tables: KeptSurroundings["tables"]): FactTable["tables"] {
  return Object.fromEntries(
    Object.entries(tables).flatMap(([name, table]) =>
      table === undefined ? [] : [[name, createBlock(table)]],
    ),
  );
}

function createBlock({ head, rows }: KeptTable): FactBlock {
  return { head, rows: rows.map((cells) => cells.map((cell) => (cell === "" ? [] : [cell]))) };
}

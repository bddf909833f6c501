import { type Audience, isNarrower, narrowest } from "../audience.ts";
import type { FactBlock } from "../facts/fact-block.ts";
import type { Fact, FactTable } from "../facts/fact-table.ts";
import type { FactValue } from "../facts/fact-value.ts";
import { formatFact } from "../facts/format-fact.ts";
import { memoize } from "../memoize.ts";
import type { KeptSurroundings, KeptTable } from "./kept-version.ts";

/**
 * Makes the table of facts that a kept version is read with: what it keeps, and for all else what holds today.
 * A number that has changed since is told, and not led to. What a fact said then is for those who may read it
 * today, and for the house alone where nobody can tell who that is.
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
      const audience = findReadersToday(reference, shown, today);
      return [reference, { path: reference, reference, audience, value: { kind: "text", shown } }];
    }),
  );
  return {
    ...today,
    find: (reference) => then.get(reference) ?? today.find(reference),
    tables: { ...today.tables, ...mapTables(tables) },
  };
}

/** A fact that is gone may have been taken out because too many read it. */
function findReadersToday(reference: string, shown: string, today: FactTable): Audience {
  const fact = today.find(reference);
  if (fact === undefined) return "house";
  if (formatFact(fact.value, today.locale) === shown) return fact.audience;
  if (isKnownByPlace(reference)) return "house";
  return narrowest(fact.audience, findReadersOfWords(today).get(shown) ?? "public");
}

/** An entry without a name is called by its number: where it says something else, it may be another entry. */
function isKnownByPlace(reference: string): boolean {
  return reference.split(".").some((step) => /^\d+$/.test(step));
}

/** Times, days and amounts are the same in many facts; a number or an address that is told elsewhere has moved. */
const ownWords: readonly FactValue["kind"][] = ["email", "phone", "text", "url"];

const findReadersOfWords = memoize(({ all, locale }: FactTable): ReadonlyMap<string, Audience> => {
  const widest = new Map<string, Audience>();
  for (const { audience, value } of all) {
    if (!ownWords.includes(value.kind)) continue;
    const shown = formatFact(value, locale);
    const known = widest.get(shown);
    if (known === undefined || isNarrower(known, audience)) widest.set(shown, audience);
  }
  return widest;
});

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

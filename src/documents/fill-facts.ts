import type { FactTable } from "../content/facts/fact-table.ts";
import { formatFact } from "../content/facts/format-fact.ts";
import { factReferencesPattern } from "../content/markdown.ts";

/**
 * Fills references to facts into the texts of front matter. One that is not known stays as typed.
 *
 * @param data what stands there: nested objects, lists and texts
 * @param facts where the facts come from
 */
export function fillFacts(data: unknown, facts: FactTable): unknown {
  if (typeof data === "string") {
    return data.replace(factReferencesPattern, (reference, path: string) => {
      const fact = facts.find(path.trim());
      return fact === undefined ? reference : formatFact(fact.value, facts.locale);
    });
  }
  if (Array.isArray(data)) return data.map((item) => fillFacts(item, facts));
  if (typeof data !== "object" || data === null) return data;
  // Defining keeps a key named __proto__ a key, so that the schema can refuse it.
  return Object.entries(data).reduce<object>(
    (filled, [key, value]) =>
      Object.defineProperty(filled, key, { value: fillFacts(value, facts), enumerable: true }),
    {},
  );
}

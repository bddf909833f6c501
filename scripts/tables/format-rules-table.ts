import type { Rule } from "../../src/findings/finding.ts";
import { compareText } from "../../src/text/compare-text.ts";
import { formatTable } from "./format-table.ts";

/**
 * Writes the table of rules for the documentation.
 *
 * @param rules every rule, in any order
 * @returns a page of markdown
 */
export function formatRulesTable(rules: readonly Rule[]): string {
  const rows = rules
    .toSorted((first, second) => compareText(first.name, second.name))
    .map(({ name, severity, looksFor }) => [
      `[\`${name}\`](../src/rules/${name}/README.md)`,
      severity,
      looksFor,
    ]);
  return [
    "# Rules",
    "",
    "What `npm run check` looks for. Behind each name stand why it matters, what is wrong and right, and how to mend it; `npm run -s explain -- list/renumbered` tells the same at a terminal. This page is written by `npm run tables`.",
    "",
    "The weight is the usual one; a single finding may weigh less, such as in a section that is only recommended.",
    "",
    ...formatTable(["rule", "weight", "what it looks for"], rows),
    "",
  ].join("\n");
}

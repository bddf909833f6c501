import { findKnownSections } from "../../src/documents/known-sections.ts";
import type { ClauseRule } from "../../src/rules/clause/create-clause-rule.ts";
import type { Rule } from "../../src/rules/rule.ts";
import { listCitations } from "../../src/standards/cite-section.ts";
import { listStandards } from "../../src/standards/find-standard.ts";
import { formatTable } from "./format-table.ts";

/**
 * Writes the table of clauses that a home must not have, for the documentation.
 *
 * @param rules every rule, in any order
 * @returns a page of markdown
 */
export function formatClausesTable(rules: readonly Rule[]): string {
  return [
    "# Clauses that a home must not have",
    "",
    "What `npm run check` warns of in the papers of a home, and what to write instead. A program knows words and cannot judge what is meant: a person must. It is no legal advice, and law differs from state to state. This page is written by `npm run tables`.",
    "",
    "What stands behind a clause are laws of the whole country and the rules of the standard on the section it is about; the check cites the law of a home's state and its affiliate too.",
    "",
    ...formatTable(
      ["clause", "why it matters", "what stands behind it", "what to write instead"],
      rules.filter(isOfClause).map(formatClause),
    ),
    "",
  ].join("\n");
}

function isOfClause(rule: Rule): rule is ClauseRule {
  return "clause" in rule;
}

function formatClause({ name, looksFor, why, clause }: ClauseRule): readonly string[] {
  const laws = (clause.laws ?? []).map(({ cites, source }) => `[${cites}](${source})`);
  const rules = findKnownSections(clause.sections).flatMap((section) =>
    listCitations(listStandards(), [], section),
  );
  return [
    `[\`${name}\`](../src/rules/${name}/README.md) ${looksFor}`,
    why,
    [...laws, ...new Set(rules)].join("; "),
    clause.instead,
  ];
}

import { listLines } from "../content/name-lines.ts";
import { addToMessage, type Finding, relate } from "../findings/finding.ts";
import type { Rule } from "./rule.ts";

/**
 * Tells what a rule finds in several places of a document once, at the first of them, where the rule wants
 * it so (`toldTogether`). What weighs differently stays apart.
 *
 * @param findings all findings of a home, sorted
 * @param rules the rules
 * @returns the findings in the same order, without those that another one names now
 */
export function tellTogether(
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly Finding[] {
  const together = new Map(
    rules.flatMap(({ name, toldTogether: how }) => (how === undefined ? [] : [[name, how]])),
  );
  const groups = Map.groupBy(
    findings.filter(({ rule }) => together.has(rule)),
    ({ file, rule, severity, message, fix, edits }) => {
      const words = together.get(rule) === "alike" ? `${message} ${fix}` : "";
      // What a machine may mend is one change, which must not wait for what it may not.
      return `${rule} ${severity} ${file} ${edits.length > 0} ${words}`;
    },
  );
  const told = new Map(
    [...groups.values()].flatMap(([first, ...others]) =>
      first === undefined ? [] : [[first, nameOthers(first, others)] as const],
    ),
  );
  return findings.flatMap((finding) =>
    together.has(finding.rule) ? (told.get(finding) ?? []) : [finding],
  );
}

function nameOthers(first: Finding, others: readonly Finding[]): Finding {
  if (others.length === 0) return first;
  const where = listLines(others.map(({ line }) => line));
  const count = others.length === 1 ? "1 more place" : `${others.length} more places`;
  const related = others.map((other) => relate(other, "It is so here too."));
  const told = addToMessage(first, ` It is so in ${count}: ${where}.`, related);
  return { ...told, edits: [first, ...others].flatMap(({ edits }) => edits) };
}

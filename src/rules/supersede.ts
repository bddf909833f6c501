import type { Finding, Severity } from "../findings/finding.ts";
import { overlap } from "../findings/place.ts";
import type { Rule } from "./rule.ts";

/**
 * Leaves out what another finding tells better: of a rule that another one supersedes, at a place that
 * has something in common with that one's, or with a place it names beside its own. What weighs more
 * is never left out, so that no error gives way to a warning.
 *
 * @param findings all findings of a home
 * @param rules the rules, each with those it supersedes
 */
export function leaveOutSuperseded(
  findings: readonly Finding[],
  rules: readonly Rule[],
): readonly Finding[] {
  const supersededBy = new Map<string, Set<string>>();
  for (const { name, supersedes = [] } of rules) {
    for (const other of supersedes) {
      supersededBy.set(other, (supersededBy.get(other) ?? new Set()).add(name));
    }
  }
  const superseding = new Set([...supersededBy.values()].flatMap((names) => [...names]));
  const placed = findings
    .filter(({ rule }) => superseding.has(rule))
    .flatMap((finding) => [finding, ...finding.related].map((place) => ({ finding, place })));
  const byFile = Map.groupBy(placed, ({ place }) => place.file);
  return findings.filter((finding) => {
    const names = supersededBy.get(finding.rule);
    if (names === undefined) return true;
    return !byFile
      .get(finding.file)
      ?.some(
        (other) =>
          names.has(other.finding.rule) &&
          weights[other.finding.severity] >= weights[finding.severity] &&
          overlap(other.place, finding),
      );
  });
}

const weights: Readonly<Record<Severity, number>> = { error: 2, warning: 1, info: 0 };

import type { Finding, Severity } from "./finding.ts";
import type { Report } from "./summary.ts";

/**
 * Writes findings as GitHub's workflow commands, which show each one at its line of a change. Of all
 * that a step says GitHub shows ten of each weight, and of a whole job fifty: errors come first, and
 * of each weight one of every rule before the second of any.
 *
 * @param report the findings, sorted by file and line
 * @returns one line for each finding; empty when there is none
 * @see https://github.com/actions/toolkit/blob/main/docs/problem-matchers.md#limitations
 */
export function formatGithub({ findings }: Report): string {
  return sortByUse(findings)
    .map((finding) => `${formatFinding(finding)}\n`)
    .join("");
}

const weights: readonly Severity[] = ["error", "warning", "info"];

function sortByUse(findings: readonly Finding[]): readonly Finding[] {
  const counts = new Map<string, number>();
  return findings
    .map((finding) => {
      const kind = `${finding.severity} ${finding.rule}`;
      const earlier = counts.get(kind) ?? 0;
      counts.set(kind, earlier + 1);
      return { finding, earlier, weight: weights.indexOf(finding.severity) };
    })
    .toSorted((first, second) => first.weight - second.weight || first.earlier - second.earlier)
    .map(({ finding }) => finding);
}

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

function formatFinding(finding: Finding): string {
  const { file, rule, severity, message, fix, related } = finding;
  const properties = [
    `file=${escapeProperty(file)}`,
    ...listPlaceProperties(finding),
    `title=${escapeProperty(rule)}`,
  ];
  const others = related.map((place) => `${place.file}:${place.line}: ${place.message}`);
  const text = [message, fix, ...others.slice(0, mostRelated)].join("\n");
  return `::${commands[severity]} ${properties.join(",")}::${escapeData(text)}`;
}

/** An annotation is a few lines high. */
const mostRelated = 3;

/**
 * GitHub takes columns only where the line is one, and no end before the start.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/workflow-commands#setting-an-error-message
 */
function listPlaceProperties({ line, column, endLine, endColumn }: Finding): readonly string[] {
  if (endLine !== line) return [`line=${line}`, `endLine=${endLine}`];
  const isSpot = endColumn <= column;
  return [
    `line=${line}`,
    `col=${column}`,
    ...(isSpot ? [] : [`endLine=${line}`, `endColumn=${endColumn}`]),
  ];
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

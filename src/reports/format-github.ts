import type { Finding, Severity } from "../content/finding.ts";
import type { Report } from "./summary.ts";

/**
 * Writes findings as GitHub's workflow commands, which show each one at its line of a change.
 *
 * @param report the findings, sorted by file and line
 * @returns one line for each finding; empty when there is none
 */
export function formatGithub({ findings }: Report): string {
  return findings.map((finding) => `${formatFinding(finding)}\n`).join("");
}

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  info: "notice",
};

function formatFinding({ file, line, column, rule, severity, message, fix }: Finding): string {
  const properties = [
    `file=${escapeProperty(file)}`,
    `line=${line}`,
    `col=${column}`,
    `title=${escapeProperty(rule)}`,
  ];
  return `::${commands[severity]} ${properties.join(",")}::${escapeData(`${message}\n${fix}`)}`;
}

function escapeData(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

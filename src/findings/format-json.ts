import { type Report, summarize } from "./summary.ts";

/**
 * Writes findings for other programs.
 *
 * @param report the findings, sorted by file and line, and how many documents were read
 * @returns `{ findings, summary: { errors, warnings, documents } }` as JSON that ends in a new line
 */
export function formatJson(report: Report): string {
  const { errors, warnings, documents } = summarize(report);
  const findings = report.findings.map((finding) => ({
    file: finding.file,
    line: finding.line,
    column: finding.column,
    rule: finding.rule,
    severity: finding.severity,
    message: finding.message,
    fix: finding.fix,
    standards: finding.standards,
  }));
  return `${JSON.stringify({ findings, summary: { errors, warnings, documents } }, null, 2)}\n`;
}

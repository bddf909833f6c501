import { nameExplanation } from "./explanation.ts";
import { type Report, summarize } from "./summary.ts";

/**
 * Writes findings for other programs.
 *
 * @param report the findings, sorted by file and line, and how many documents were read
 * @returns `{ findings, summary: { errors, warnings, documents } }` as JSON that ends in a new line;
 *   `docs/check-format.md` tells what each field means. No line of a text is in it beside what
 *   messages and fixes quote.
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
    endLine: finding.endLine,
    endColumn: finding.endColumn,
    parts: finding.parts,
    related: finding.related,
    edits: finding.edits.map(({ typed: _typed, ...edit }) => edit),
    explain: nameExplanation(finding.rule),
  }));
  return `${JSON.stringify({ findings, summary: { errors, warnings, documents } }, null, 2)}\n`;
}

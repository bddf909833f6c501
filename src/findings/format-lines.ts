import type { Finding } from "./finding.ts";
import { makePrintable } from "./format-text.ts";
import type { Report } from "./summary.ts";

/**
 * Writes each finding in a line of its own, as compilers do: editors read it and underline the place.
 *
 * @param report the findings, sorted by file and line
 * @returns lines such as `policies/pets.md:4:1: error: What is wrong. How to mend it. [rule/name]`; empty when there
 *   is no finding
 */
export function formatLines({ findings }: Report): string {
  return findings.map((finding) => `${formatFinding(finding)}\n`).join("");
}

function formatFinding({ file, line, column, severity, rule, message, fix }: Finding): string {
  const text = makePrintable(`${message} ${fix}`).replace(/\s+/g, " ");
  return `${makePrintable(file)}:${line}:${column}: ${severity}: ${text} [${rule}]`;
}

import type { Finding } from "./finding.ts";

/** How many findings there are of each weight, and how many documents were read. */
export interface Summary {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly documents: number;
}

/** What a run of the checks came to. */
export interface Report {
  /** Sorted by file and line. */
  readonly findings: readonly Finding[];
  /** How many documents were read. */
  readonly documents: number;
}

/**
 * Counts a report's findings.
 *
 * @param report the findings, and how many documents were read
 */
export function summarize({ findings, documents }: Report): Summary {
  const count = (severity: Finding["severity"]) =>
    findings.filter((finding) => finding.severity === severity).length;
  return {
    errors: count("error"),
    warnings: count("warning"),
    notes: count("info"),
    documents,
  };
}

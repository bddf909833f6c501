import { excerptLine } from "./excerpt.ts";
import { nameExplanation } from "./explanation.ts";
import type { Finding } from "./finding.ts";
import { type Paint, paintNothing } from "./paint.ts";
import { type Report, type Summary, summarize } from "./summary.ts";

/** Reads the line that a finding starts in; nothing where it may not be shown. */
export type LineReader = (finding: Finding) => string | undefined;

/** How long a line may become before it is broken. */
const longestLine = 100;
/** How many findings of one kind a file shows: who mends these knows how to mend the others. */
const shownOfKind = 8;
const indent = " ".repeat(8);

/**
 * Writes findings for people at a terminal: grouped by file, each with why and how to mend it. Of
 * one rule and weight a file shows a few, and counts the others; the summary counts all. Above it stands how to
 * learn more of a rule, and where all that is left to do is listed in order.
 *
 * @param report the findings, sorted by file and line, and how many documents were read
 * @param readLine reads the line of a finding that may be shown; without it none is
 * @param paint colors what a reader looks for first; without it the text is plain
 * @returns text that ends with one line of summary
 */
export function formatText(
  report: Report,
  readLine: LineReader = () => undefined,
  paint: Paint = paintNothing,
): string {
  const byFile = Map.groupBy(report.findings, ({ file }) => file);
  const groups = [...byFile].map(([file, findings]) =>
    [
      paint("place", makePrintable(file)),
      ...formatFindings(findings, (finding) => formatFinding(finding, readLine(finding), paint)),
    ].join("\n"),
  );
  const summary = [...formatHint(report), formatSummary(summarize(report), paint)].join("\n");
  return `${[...groups, summary].join("\n\n")}\n`;
}

/** What is not shown is counted under the last one of its kind that is. */
function formatFindings(
  findings: readonly Finding[],
  format: (finding: Finding) => readonly string[],
): readonly string[] {
  const kinds = Map.groupBy(findings, ({ rule, severity }) => `${severity} ${rule}`);
  const hidden = new Set<Finding>();
  const more = new Map<Finding, string>();
  for (const kind of kinds.values()) {
    const last = kind[shownOfKind - 1];
    const others = kind.slice(shownOfKind);
    // One more takes no more room than to say that there is one.
    if (last === undefined || others.length < 2) continue;
    for (const other of others) hidden.add(other);
    more.set(last, `${indent}… and ${others.length} more like it, ${describeLines(others)}.`);
  }
  return findings
    .filter((finding) => !hidden.has(finding))
    .flatMap((finding) => [...format(finding), more.get(finding) ?? []].flat());
}

function describeLines(findings: readonly Finding[]): string {
  const first = findings[0]?.line;
  const last = findings.at(-1)?.line;
  return first === last ? `on line ${first}` : `on lines ${first} to ${last}`;
}

function formatFinding(
  finding: Finding,
  text: string | undefined,
  paint: Paint,
): readonly string[] {
  const { line, column, severity, rule, message, fix, standards } = finding;
  const why = standards.length === 0 ? "" : `Why: ${standards.join(", ")}. `;
  const place = `  ${line}:${column}  `;
  // A line is broken by the letters that are seen, so that it is colored afterwards.
  const [first = "", ...others] = wrap(`${place}${severity}  ${rule}  ${makePrintable(message)}`);
  return [
    `${place}${paint(severity, severity)}${first.slice(place.length + severity.length)}`,
    ...others,
    ...formatLine(finding, text),
    ...wrap(`${indent}${why}Fix: ${makePrintable(fix)}`),
  ];
}

/** The line with a mark below what the finding is about; nothing for a spot. */
function formatLine(finding: Finding, text: string | undefined): readonly string[] {
  const { line, column, endLine, endColumn } = finding;
  if (text === undefined || (endLine === line && endColumn === column)) return [];
  const end = endLine === line ? endColumn - 1 : text.trimEnd().length;
  const excerpt = excerptLine(text, column - 1, end);
  return excerpt === undefined ? [] : [indent + excerpt.line, indent + excerpt.marks];
}

/** Breaks at single spaces; the runs of spaces at the start and between columns stay. */
function wrap(text: string): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/(?<=\S) (?=\S)/)) {
    if (line !== "" && line.length + 1 + word.length > longestLine) {
      lines.push(line);
      line = indent + word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

function formatSummary({ errors, warnings, notes, documents }: Summary, paint: Paint): string {
  const parts = [
    ...(errors > 0 ? [paint("error", countOf(errors, "error"))] : []),
    ...(warnings > 0 ? [paint("warning", countOf(warnings, "warning"))] : []),
    ...(notes > 0 ? [paint("info", countOf(notes, "note"))] : []),
  ];
  return `${parts.length === 0 ? paint("good", "No findings") : parts.join(", ")} in ${countOf(documents, "document")}.`;
}

/** One of the rules stands for all: who has asked about one knows how to ask about the others. */
function formatHint({ findings }: Report): readonly string[] {
  const first = findings.find(({ severity }) => severity === "error") ?? findings[0];
  if (first === undefined) return [];
  return [
    `“${nameExplanation(first.rule)}” tells more of a rule, with examples.`,
    "“npm run -s next” says what is left to do, in order.",
  ];
}

function countOf(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}

/**
 * Takes out what moves a terminal's cursor, which file names and quoted text could hold.
 *
 * @param text any text
 * @returns the text with spaces in its stead
 */
export function makePrintable(text: string): string {
  return text.replace(/[\p{Control}\u2028\u2029\u202A-\u202E\u2066-\u2069]+/gu, " ");
}

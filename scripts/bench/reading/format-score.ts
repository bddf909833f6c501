import { readAlarmRate, readShare, type Score, type Share } from "./score.ts";
import type { ImportScore } from "./score-import.ts";
import { type Form, forms } from "./truth.ts";

const formNames: Readonly<Record<Form, string>> = {
  heading: "headings",
  titleLine: "title lines",
  listEntry: "entries of a list",
  sentence: "sentences",
};

/**
 * Lists the rows of the bench's table, each with a cell for each column.
 *
 * @param columns the figures of each column
 */
export function listScoreRows(columns: readonly Score[]): readonly (readonly string[])[] {
  const row = (name: string, read: (score: Score) => string) => [name, ...columns.map(read)];
  const kinds = new Set(columns.flatMap(({ faultsByKind }) => [...faultsByKind.keys()]));
  return [
    ...forms.flatMap((form) => [
      row(`sections recognised, ${formNames[form]}: certain`, ({ recognised }) =>
        formatShare(recognised[form].certain),
      ),
      row(`sections recognised, ${formNames[form]}: certain or likely`, ({ recognised }) =>
        formatShare(recognised[form].all),
      ),
    ]),
    row("absent sections that count or are asked about", (score) => `${score.wrongSections}`),
    row("`section/missing`: precision", (score) => formatShare(score.missingPrecision)),
    row("`section/missing`: recall", (score) => formatShare(score.missingRecall)),
    row("faults found", (score) => formatShare(score.faults)),
    ...[...kinds]
      .toSorted()
      .map((kind) =>
        row(`faults found: ${kind}`, ({ faultsByKind }) =>
          formatShare(faultsByKind.get(kind) ?? { count: 0, of: 0 }),
        ),
      ),
    row("words", ({ words }) => `${words}`),
    row("false alarms", ({ falseAlarms }) => `${falseAlarms}`),
    row("false alarms in 1,000 words", (score) => readAlarmRate(score).toFixed(1)),
    row("false alarms in 1,000 words without `section/fact-missing`", (score) =>
      readAlarmRate({ ...score, falseAlarms: score.falseAlarms - score.factAlarms }).toFixed(1),
    ),
    row("of the false alarms `section/fact-missing`", ({ factAlarms }) => `${factAlarms}`),
    row("findings on blanks for a pen", ({ atPenBlanks }) => `${atPenBlanks}`),
  ];
}

/**
 * Lists the rows of the bench's table on imported Word files.
 *
 * @param columns the figures of each column
 */
export function listImportRows(columns: readonly ImportScore[]): readonly (readonly string[])[] {
  const row = (name: string, read: (score: ImportScore) => string) => [name, ...columns.map(read)];
  return [
    row("Word files imported", ({ files }) => `${files}`),
    row("import: words kept or listed", ({ words }) => formatShare(words)),
    row("import: words of the text kept", ({ wordsInText }) => formatShare(wordsInText)),
    row("import: headings found", ({ headings }) => formatShare(headings)),
    row("import: headings in the right document", ({ inDocument }) => formatShare(inDocument)),
    row("import: known sections known", ({ sections }) => formatShare(sections)),
  ];
}

function formatShare(share: Share): string {
  if (share.of === 0) return "none there";
  return `${(100 * readShare(share)).toFixed(0)} % (${share.count} of ${share.of})`;
}

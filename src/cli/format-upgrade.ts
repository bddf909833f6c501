/** What there is to say of an upgrade before anything is written. */
export interface UpgradeReport {
  /** The version that the home's files were written for; nothing where nobody noted one. */
  readonly from: string | undefined;
  readonly to: string;
  /** False where nothing in the folder depends on the program, so that no version can be noted. */
  readonly canNote: boolean;
  /** What is new in an operator's words, by version, the oldest first. */
  readonly news: readonly { readonly version: string; readonly changes: readonly string[] }[];
  /** Why lines change, a sentence each. */
  readonly reasons: readonly string[];
  /** The lines of each file that change, as they stand and as they would. */
  readonly changes: readonly string[];
  /** What a person has to change: the places, and why. */
  readonly byHand: readonly { readonly places: readonly string[]; readonly says: string }[];
  readonly errorsBefore: number;
  readonly errorsAfter: number;
}

/**
 * Writes what an upgrade would do.
 *
 * @param report what there is to say
 * @param format for people at a terminal, or for GitHub's summary of a run
 */
export function formatUpgrade(report: UpgradeReport, format: "text" | "markdown"): string {
  const { from, to, news, reasons, changes, byHand } = report;
  const style = format === "text" ? textStyle : markdownStyle;
  const isNew = news.some((version) => version.changes.length > 0);
  const since =
    from === undefined
      ? "nothing says yet which version your files were written for"
      : `your files were written for ${from}`;
  const parts = [
    style.heading(`Front Porch ${to}: ${since}`),
    ...(isNew ? news.map((one) => style.list(`New in ${one.version}`, one.changes)) : []),
    ...(changes.length > 0
      ? [style.list("What changes in your files, and why", reasons), style.lines(changes)]
      : ["Nothing in your files has to change."]),
    ...byHand.map(({ places, says }) =>
      style.list(`For you to change, since a program may not: ${says}`, places),
    ),
    ...(report.errorsBefore === report.errorsAfter
      ? []
      : [
          `The check finds ${countErrors(report.errorsBefore)} now, and ${countErrors(report.errorsAfter)} with these changes.`,
        ]),
  ];
  if (!report.canNote) parts.push(whyNotNoted);
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

const whyNotNoted =
  "No package.json here depends on front-porch, so nothing can note the version your files are written for: this list comes at every upgrade. In a home's own repository, “npm install front-porch” adds it.";

function countErrors(count: number): string {
  return count === 1 ? "1 error" : `${count} errors`;
}

interface Style {
  readonly heading: (text: string) => string;
  /** Nothing where there is nothing to list. */
  readonly list: (title: string, entries: readonly string[]) => string;
  readonly lines: (files: readonly string[]) => string;
}

const textStyle: Style = {
  heading: (text) => text,
  list: (title, entries) =>
    entries.length === 0 ? "" : [`${title}:`, ...entries.map((entry) => `  - ${entry}`)].join("\n"),
  lines: (files) => files.join("\n\n"),
};

const markdownStyle: Style = {
  heading: (text) => `### ${text}`,
  list: (title, entries) =>
    entries.length === 0
      ? ""
      : [`**${title}**`, "", ...entries.map((entry) => `- ${entry.replaceAll("<", "&lt;")}`)].join(
          "\n",
        ),
  lines: (files) => {
    const text = files.join("\n\n");
    // Longer than any row of backticks in a home's own words, so that none of them ends it.
    const rows = (text.match(/`+/g) ?? []).map((row) => row.length);
    const fence = "`".repeat(rows.reduce((longest, row) => Math.max(longest, row), 2) + 1);
    return `${fence}\n${text}\n${fence}`;
  },
};

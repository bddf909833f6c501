import { type ContentFolder, openContentFolder } from "../../content/files/content-folder.ts";
import type { PlainDate } from "../../content/plain-date.ts";
import { readTimeZone } from "../../content/read-time-zone.ts";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { measureHome } from "../../documents/measure-home.ts";
import { formatGithub } from "../../findings/format-github.ts";
import { formatJson } from "../../findings/format-json.ts";
import { formatLines } from "../../findings/format-lines.ts";
import { formatText } from "../../findings/format-text.ts";
import { checkHome } from "../../rules/check-home.ts";
import { createLineGuard } from "../../rules/may-show-line.ts";
import { type CheckedHome, mendHome } from "../../rules/mend-home.ts";
import type { Conditions } from "../../rules/rule.ts";
import type { Call } from "../command.ts";
import { formatChanges, formatMendedFiles, formatUnwritten } from "../format-mends.ts";
import { formatReading } from "../format-reading.ts";
import { OptionError } from "../option-error.ts";
import { readDay } from "../read-day.ts";
import { isProduction, readSiteAddress } from "../read-environment.ts";
import { createLineReader, createPlaceGuard } from "../read-line.ts";
import type { Surroundings } from "../surroundings.ts";

/** What the check is asked for. */
export interface CheckWishes {
  readonly content: string;
  readonly format: Format;
  readonly production: boolean;
  readonly now: PlainDate | undefined;
  readonly fix: boolean;
  readonly "dry-run": boolean;
  readonly reading: boolean;
}

type Format = "text" | "lines" | "json" | "github";

/**
 * Checks a home's content and writes what was found.
 *
 * @param wishes what the check is asked for
 * @param call where it runs, and where it is shown
 * @returns the exit status
 */
export async function checkContent(wishes: CheckWishes, call: Call): Promise<number> {
  const { environment, stdout, stderr, readClock } = call.surroundings;
  const { format, content, fix, "dry-run": isDryRun } = wishes;
  const conditions = {
    today: readDay(wishes.now, readClock(), readTimeZone(content)),
    isProduction: isProduction(wishes.production, environment),
    siteAddress: readSiteAddress(environment),
  };
  if (isDryRun && !fix) {
    throw new OptionError("--dry-run shows what --fix would change. Write --fix --dry-run.");
  }
  if (wishes.reading && format !== "text") {
    throw new OptionError("--reading is for people to read. Leave --format out.");
  }
  if (fix) {
    const told = await mend(openContentFolder(content), conditions, isDryRun, environment);
    // Beside what other programs read, and above what people do.
    (format === "text" ? stdout : stderr).write(`${told}\n\n`);
  }
  const home = await readIdentifiedHome(content);
  const findings = checkHome(home, conditions);
  stdout.write(formatReport(format, { home, findings }, call));
  if (wishes.reading) stdout.write(`\n${formatHomeReading({ home, findings }, call)}`);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

function formatHomeReading(checked: CheckedHome, { terminal, surroundings }: Call): string {
  const { stdout, environment } = surroundings;
  const mayShow = createPlaceGuard(checked, { isTTY: stdout.isTTY, environment });
  return formatReading(measureHome(checked.home), mayShow, terminal.paint);
}

async function mend(
  folder: ContentFolder,
  conditions: Conditions,
  isDryRun: boolean,
  environment: Surroundings["environment"],
): Promise<string> {
  const { standing, files } = await mendHome(folder, conditions);
  if (isDryRun) {
    const mayShow = environment.CI
      ? () => false // hosts set it, and keep what is printed where others read it
      : createLineGuard(standing.home, standing.findings);
    const changes = files.map((file) => formatChanges(file, mayShow));
    return [...changes, formatMendedFiles(files, false)].join("\n\n");
  }
  const written = files.map((mended) => ({
    mended,
    result: folder.replace(mended.file, mended.before, mended.after),
  }));
  const done = written.filter(({ result }) => result.kind === "replaced");
  const left = written.filter(({ result }) => result.kind !== "replaced");
  const mended = done.map(({ mended: file }) => file);
  return [
    ...(mended.length > 0 || left.length === 0 ? [formatMendedFiles(mended, true)] : []),
    ...left.map((one) => formatUnwritten(one.mended, one.result)),
  ].join("\n");
}

function formatReport(
  format: Format,
  checked: CheckedHome,
  { terminal, surroundings }: Call,
): string {
  const report = { findings: checked.findings, documents: checked.home.documents.length };
  switch (format) {
    case "text": {
      const { stdout, environment } = surroundings;
      const output = { isTTY: stdout.isTTY, environment };
      return formatText(report, createLineReader(checked, output), terminal.paint);
    }
    case "lines":
      return formatLines(report);
    case "json":
      return formatJson(report);
    case "github":
      return formatGithub(report);
  }
}

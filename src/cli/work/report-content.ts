import type { PlainDate } from "../../content/plain-date.ts";
import type { ReadingMemory } from "../../content/read-home.ts";
import { readTimeZone } from "../../content/read-time-zone.ts";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { measureHome } from "../../documents/measure-home.ts";
import { formatGithub } from "../../findings/format-github.ts";
import { formatJson } from "../../findings/format-json.ts";
import { formatLines } from "../../findings/format-lines.ts";
import { formatText } from "../../findings/format-text.ts";
import { type CheckingMemory, checkHome } from "../../rules/check-home.ts";
import type { CheckedHome } from "../../rules/mend-home.ts";
import type { Call } from "../command.ts";
import { formatReading } from "../format-reading.ts";
import { readDay } from "../read-day.ts";
import { isProduction, readSiteAddress } from "../read-environment.ts";
import { createLineReader, createPlaceGuard } from "../read-line.ts";

/** What the check is asked for. */
export interface CheckWishes {
  readonly content: string;
  readonly format: Format;
  readonly production: boolean;
  readonly now: PlainDate | undefined;
  readonly fix: boolean;
  readonly "dry-run": boolean;
  readonly reading: boolean;
  readonly watch: boolean;
}

/** What a check that is repeated remembers of the last one. */
export interface CheckMemory {
  readonly reading: ReadingMemory;
  readonly checking: CheckingMemory;
}

type Format = "text" | "lines" | "json" | "github";

/**
 * Writes what was found in a home's content.
 *
 * @param wishes what the check is asked for
 * @param call where it runs, and where it is shown
 * @param memory what an earlier check knows
 * @returns the exit status of a check that is done once
 */
export async function reportContent(
  wishes: CheckWishes,
  call: Call,
  memory?: CheckMemory,
): Promise<number> {
  const { stdout } = call.surroundings;
  const home = await readIdentifiedHome(wishes.content, memory?.reading);
  const findings = checkHome(home, readConditions(wishes, call), memory?.checking);
  const { format } = wishes;
  stdout.write(formatReport(format, { home, findings }, call));
  if (wishes.reading) stdout.write(`\n${formatHomeReading({ home, findings }, call)}`);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

/** The day is asked for at each check: one that is left to watch overnight knows the next. */
export function readConditions({ content, now, production }: CheckWishes, { surroundings }: Call) {
  const { environment, readClock } = surroundings;
  return {
    today: readDay(now, readClock(), readTimeZone(content)),
    isProduction: isProduction(production, environment),
    siteAddress: readSiteAddress(environment),
  };
}

function formatHomeReading(checked: CheckedHome, { terminal, surroundings }: Call): string {
  const { stdout, environment } = surroundings;
  const mayShow = createPlaceGuard(checked, { isTTY: stdout.isTTY, environment });
  return formatReading(measureHome(checked.home), mayShow, terminal.paint);
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

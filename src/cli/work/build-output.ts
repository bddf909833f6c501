import process from "node:process";
import type { BuildResult } from "../../build/pipeline/build-result.ts";
import { buildSite } from "../../build/pipeline/build-site.ts";
import type { PlainDate } from "../../content/plain-date.ts";
import { formatText } from "../../findings/format-text.ts";
import { chooseHost, type HostName } from "../choose-host.ts";
import { createPhaseTable } from "../phase-table.ts";
import { readDay } from "../read-day.ts";
import { isProduction, readSiteAddress } from "../read-environment.ts";
import { showProgress } from "../show-progress.ts";
import type { Terminal } from "../terminal.ts";
import { warnOfHouseFile } from "../warn-of-house-file.ts";

/** What the build is asked for. */
export interface BuildWishes {
  readonly content: string;
  readonly output: string;
  readonly production: boolean;
  readonly host: HostName | undefined;
  readonly now: PlainDate | undefined;
  readonly profile: boolean;
}

/**
 * Checks a home's content, builds its site and writes what came of it.
 *
 * @param wishes what the build is asked for
 * @param terminal where it is shown
 * @returns the exit status
 */
export async function buildOutput(wishes: BuildWishes, terminal: Terminal): Promise<number> {
  const { content: contentFolder, output } = wishes;
  warnOfHouseFile("build", contentFolder, process.env);
  const phases = wishes.profile ? createPhaseTable() : undefined;
  const progress = showProgress(process.stderr, terminal);
  const result = await buildSite({
    contentFolder,
    output,
    today: readDay(wishes.now, new Date()),
    isProduction: isProduction(wishes.production, process.env),
    siteAddress: readSiteAddress(process.env),
    host: chooseHost(wishes.host, process.env),
    onPhase: (name) => {
      phases?.start(name);
      progress.show(name);
    },
  }).finally(progress.end);
  const status = await report(result, terminal);
  if (phases !== undefined) process.stdout.write(phases.format());
  return status;
}

async function report(result: BuildResult, { paint }: Terminal): Promise<number> {
  if (result.kind === "blocked") {
    process.stderr.write(`build: ${result.message}\n`);
    return 2;
  }
  if (result.findings.length > 0) process.stdout.write(`${formatText(result, undefined, paint)}\n`);
  if (result.kind === "contentFaults") {
    process.stdout.write("Nothing was built; the last good site stays. Mend the errors above.\n");
    return 1;
  }
  if (result.kind === "siteFaults") {
    const { describeSiteFaults } = await import("../../build/leaks/describe-site-faults.ts");
    const told = process.env.CI === undefined ? "operator" : "log"; // hosts set it, and keep a log
    for (const line of describeSiteFaults(result.faults, told)) process.stdout.write(`${line}\n`);
    process.stdout.write("Nothing was published; the last good site stays.\n");
    return 1;
  }
  const { pages, sections, findings } = result;
  const seconds = performance.now() / 1000; // since the command started, which is what people wait for
  process.stdout.write(
    `${paint("good", `Built ${pages} pages`)} from ${sections} sections with ${findings.length} findings in ${seconds.toFixed(2)} s.\n`,
  );
  return 0;
}

import { existsSync } from "node:fs";
import { nameOutputFolder } from "../../build/output/output-folder.ts";
import type { BuildResult } from "../../build/pipeline/build-result.ts";
import { buildSite } from "../../build/pipeline/build-site.ts";
import type { PlainDate } from "../../content/plain-date.ts";
import { readTimeZone } from "../../content/read-time-zone.ts";
import { formatText } from "../../findings/format-text.ts";
import { chooseHost, type HostName } from "../choose-host.ts";
import type { Call } from "../command.ts";
import { createPhaseTable } from "../phase-table.ts";
import { readDay } from "../read-day.ts";
import { isProduction, readSiteAddress } from "../read-environment.ts";
import { showProgress } from "../show-progress.ts";
import type { Surroundings } from "../surroundings.ts";
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
 * @param call where it runs, and where it is shown
 * @returns the exit status
 */
export async function buildOutput(wishes: BuildWishes, call: Call): Promise<number> {
  const { environment, stdout, stderr, readClock, readEffort } = call.surroundings;
  const { content: contentFolder, output } = wishes;
  warnOfHouseFile("build", contentFolder, call.surroundings);
  const hadSite = existsSync(nameOutputFolder(output).site);
  const phases = wishes.profile ? createPhaseTable(readEffort) : undefined;
  const progress = showProgress(stderr, call.terminal);
  const result = await buildSite({
    contentFolder,
    output,
    today: readDay(wishes.now, readClock(), readTimeZone(contentFolder)),
    isProduction: isProduction(wishes.production, environment),
    siteAddress: readSiteAddress(environment),
    host: chooseHost(wishes.host, environment),
    onPhase: (name) => {
      phases?.start(name);
      progress.show(name);
    },
  }).finally(progress.end);
  const status = await report(result, call, hadSite ? "; the last good site stays" : "");
  if (status === 0) await tellUnsetSettings(output, call.surroundings);
  if (phases !== undefined) stdout.write(phases.format());
  return status;
}

/**
 * Says in the host's log what a published site does without. The site itself is fine, so that it is no
 * fault; a preview of the host's has no such settings as a rule.
 */
async function tellUnsetSettings(
  output: string,
  { environment, stdout }: Surroundings,
): Promise<void> {
  const { NETLIFY, CONTEXT } = environment;
  if (NETLIFY !== "true" || (CONTEXT || "production") !== "production") return;
  const { formatUnsetSettings, listUnsetSettings } = await import(
    "../../hosts/list-unset-settings.ts"
  );
  const { readResidentsManifest } = await import("../../server/residents/residents-environment.ts");
  const access = readResidentsManifest(output)?.access;
  const unset = listUnsetSettings(environment, { access, host: "netlify" });
  if (unset.length === 0) return;
  stdout.write(
    `Not all is set at Netlify (Project configuration, Environment variables), or not for builds:\n${formatUnsetSettings(unset)}`,
  );
}

async function report(
  result: BuildResult,
  { terminal: { paint }, surroundings }: Call,
  stays: string,
): Promise<number> {
  const { environment, stdout, stderr } = surroundings;
  if (result.kind === "blocked") {
    stderr.write(`build: ${result.message}\n`);
    return 2;
  }
  if (result.findings.length > 0) stdout.write(`${formatText(result, undefined, paint)}\n`);
  if (result.kind === "contentFaults") {
    stdout.write(`Nothing was built${stays}. Mend the errors above.\n`);
    return 1;
  }
  if (result.kind === "siteFaults") {
    const { describeSiteFaults } = await import("../../build/leaks/describe-site-faults.ts");
    const told = environment.CI === undefined ? "operator" : "log"; // hosts set it, and keep a log
    for (const line of describeSiteFaults(result.faults, told)) stdout.write(`${line}\n`);
    stdout.write(`Nothing was published${stays}.\n`);
    return 1;
  }
  const { pages, sections, findings } = result;
  const seconds = surroundings.readEffort().wall / 1000; // since the command started, which is what people wait for
  stdout.write(
    `${paint("good", `Built ${pages} pages`)} from ${sections} sections with ${findings.length} findings in ${seconds.toFixed(2)} s.\n`,
  );
  return 0;
}

import { type Home, listSections } from "../../documents/document.ts";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import { putInForce } from "../../documents/in-force.ts";
import type { Finding } from "../../findings/finding.ts";
import { describeSystemFault, type SystemFault } from "../../findings/system-fault.ts";
import { checkHome } from "../../rules/check-home.ts";
import { takeBuildLock } from "../output/build-lock.ts";
import { findOutputFault, nameOutputFolder, type OutputFolder } from "../output/output-folder.ts";
import { recoverOutput } from "../output/recover-output.ts";
import { findForeignFolder } from "../output/written-folders.ts";
import type { BuildOptions, BuildResult, ContentFaults } from "./build-result.ts";
import { makeSite } from "./make-site.ts";

/**
 * Builds a home's site: reads, checks, renders, indexes, verifies, and only then lets the new site
 * take the place of the last good one.
 *
 * @param options what to build, and where to
 * @returns the site, or why there is no new one
 * @throws only when the project itself is wrong, such as a broken template
 */
export async function buildSite(options: BuildOptions): Promise<BuildResult> {
  try {
    return await buildInto(nameOutputFolder(options.output), options);
  } catch (error) {
    const fault = describeSystemFault("Building the site", error);
    if (fault === undefined) throw error;
    return fault;
  }
}

async function buildInto(output: OutputFolder, options: BuildOptions): Promise<BuildResult> {
  const started = performance.now();
  const fault =
    (await findOutputFault(output, options.contentFolder)) ??
    (await recoverOutput(output, options.lockPatience)) ??
    findForeignFolder(output);
  if (fault !== undefined) return fault;
  const read = await readCheckedHome(options);
  if (read.kind !== "home") return read;
  const { home, findings } = read;
  const lock = await takeBuildLock(output.work, options.lockPatience);
  if (lock.kind === "blocked") return lock;
  try {
    const made = await makeSite(home, output, options);
    if (made.kind === "blocked") return made;
    const documents = home.documents.length;
    if (made.kind === "siteFaults") return { ...made, findings, documents };
    await options.host?.give(output);
    const sections = home.documents.reduce((sum, each) => sum + listSections(each).length, 0);
    const seconds = (performance.now() - started) / 1000;
    return { kind: "built", pages: made.pages.length, documents, sections, findings, seconds };
  } finally {
    await lock.release();
  }
}

type CheckedHome =
  | { readonly kind: "home"; readonly home: Home; readonly findings: readonly Finding[] }
  | ContentFaults
  | SystemFault;

async function readCheckedHome(options: BuildOptions): Promise<CheckedHome> {
  options.onPhase?.("read");
  let home: Home;
  try {
    home = putInForce(await readIdentifiedHome(options.contentFolder), options.today);
  } catch (error) {
    const fault = describeSystemFault(`Reading ${options.contentFolder}`, error);
    if (fault === undefined) throw error;
    return fault;
  }
  options.onPhase?.("check");
  const findings = checkHome(home, options);
  return findings.some(({ severity }) => severity === "error")
    ? { kind: "contentFaults", findings, documents: home.documents.length }
    : { kind: "home", home, findings };
}

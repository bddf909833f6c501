import { findOutputFault, nameOutputFolder, type OutputFolder } from "../output/output-folder.ts";
import { recoverOutput } from "../output/recover-output.ts";
import { describeSystemFault } from "../output/system-fault.ts";
import { findForeignFolder } from "../output/written-folders.ts";
import type { BuildOptions, BuildResult } from "./build-result.ts";
import { findUnchangedBuild, sumInputs } from "./last-build.ts";

/**
 * Builds a home's site: reads, checks, renders, indexes, verifies, and only then lets the new site
 * take the place of the last good one. Where nothing changed since the last build, the site that
 * stands there stays.
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
  options.onPhase?.("look for changes");
  const fault = await findOutputFault(output, options.contentFolder);
  if (fault !== undefined) return fault;
  const recovered = await recoverOutput(output, options.lockPatience);
  if (recovered !== undefined) return recovered;
  const inputs = sumInputs(options);
  const unchanged = findUnchangedBuild(output, inputs, options.contentFolder);
  if (unchanged !== undefined) {
    return { kind: "built", ...unchanged, seconds: (performance.now() - started) / 1000 };
  }
  const foreign = findForeignFolder(output);
  if (foreign !== undefined) return foreign;
  options.onPhase?.("load the program");
  const { makeSite } = await import("./make-site.ts"); // most of the program, and of its libraries
  return makeSite(output, options, inputs);
}

import type { Finding } from "../content/finding.ts";
import type { PlainDate } from "../content/plain-date.ts";
import type { IsKnownPage } from "../eleventy/pages-plugin.ts";
import { findUnchangedBuild, sumInputs } from "./last-build.ts";
import { findOutputFault, nameOutputFolder, type OutputFolder } from "./output-folder.ts";
import { recoverOutput } from "./recover-output.ts";
import { describeSystemFault, type SystemFault } from "./system-fault.ts";
import type { SiteFault } from "./verify-site.ts";
import { findForeignFolder } from "./written-folders.ts";

/** What to build, and where to. */
export interface BuildOptions {
  /** The folder with `_data/`, `policies/` and `neighbors/`. */
  readonly contentFolder: string;
  /** The folder that gets `_site/` and `_residents/`. */
  readonly output: string;
  readonly today: PlainDate;
  /** True when the site is about to be published. */
  readonly isProduction: boolean;
  /** The address that the host publishes the site at, where a host says one. */
  readonly siteAddress?: string | undefined;
  /** True when the site is only shown on the operator's own machine. */
  readonly isPreview?: boolean;
  /** How many milliseconds to wait for another build; a few seconds unless given. */
  readonly lockPatience?: number;
  /** Asked for each document's page as it is rendered; a preview remembers them by it. */
  readonly isKnownPage?: IsKnownPage;
  /** Told at the start of each phase of the work. */
  readonly onPhase?: (name: string) => void;
}

/** A site that took the place of the last one. */
export interface BuiltSite {
  readonly kind: "built";
  /** How many pages it has. */
  readonly pages: number;
  /** How many documents the home has. */
  readonly documents: number;
  /** How many sections those have. */
  readonly sections: number;
  /** Warnings and notes. */
  readonly findings: readonly Finding[];
  readonly seconds: number;
}

/** What came of a build. Whatever it is, a whole site stands in the output if one stood there. */
export type BuildResult =
  | BuiltSite
  /** The content has errors; nothing was written. */
  | ContentFaults
  /** The new site is not fit to publish; the last good one stays. */
  | {
      readonly kind: "siteFaults";
      readonly faults: readonly SiteFault[];
      readonly findings: readonly Finding[];
      readonly documents: number;
    }
  | SystemFault;

/** What the checks found where at least one finding is an error. */
export interface ContentFaults {
  readonly kind: "contentFaults";
  readonly findings: readonly Finding[];
  readonly documents: number;
}

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

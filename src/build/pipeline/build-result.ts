import type { PlainDate } from "../../content/plain-date.ts";
import type { Finding } from "../../findings/finding.ts";
import type { SystemFault } from "../../findings/system-fault.ts";
import type { HostAdapter } from "../../hosts/host-adapter.ts";
import type { RenderingMemory } from "../eleventy/render-site.ts";
import type { SiteFault } from "../leaks/verify-site.ts";

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
  /** Whom the site is built for; where nobody says, it can be uploaded anywhere. */
  readonly host?: HostAdapter<unknown>;
  /** True when the site is only shown on the operator's own machine. */
  readonly isPreview?: boolean;
  /** How many milliseconds to wait for another build; a few seconds unless given. */
  readonly lockPatience?: number;
  /** What a preview remembers of what it renders. */
  readonly memory?: RenderingMemory;
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

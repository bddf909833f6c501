import type { Redirect } from "../server/redirects.ts";
import type { HeaderRule } from "../server/security-headers.ts";

/** How a built site answers, as far as its published files do not say it themselves. */
export interface PublishedAnswers {
  /** The headers of every address, the widest rule first. */
  readonly headerRules: readonly HeaderRule[];
  /** Where public pages stood before. */
  readonly redirects: readonly Redirect[];
}

/** A file that a host reads from the published folder, and shows to nobody. */
export interface HostFile {
  /** Its path below the published folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
}

/** Where a built site lies. */
export interface HostedSite {
  /** The folder that holds `_site` and `_residents`. */
  readonly path: string;
  /** The published files, `_site`. */
  readonly site: string;
  /** What residents read, `_residents`; no host publishes it as files. */
  readonly residents: string;
}

/**
 * A kind of host. What a site asks of one is the same for all: to show its published files with their
 * headers, to lead on from old addresses, to run its functions (`site-functions.ts`) with what they
 * read beside them and with their limits, and its schedule.
 *
 * @typeParam Outcome what comes of giving it a site
 */
export interface HostAdapter<Outcome> {
  /** What the host is called on the command line. */
  readonly name: string;
  /**
   * Writes what the host reads from the published folder. It is verified together with the site.
   *
   * @param answers the headers and redirects of the site
   */
  listPublishedFiles(answers: PublishedAnswers): readonly HostFile[];
  /**
   * Gives the host a whole, verified site: writes what it reads beside the published folder, or runs it.
   *
   * @param site where the site lies
   */
  give(site: HostedSite): Promise<Outcome>;
}

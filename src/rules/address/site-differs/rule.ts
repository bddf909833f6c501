import { createFinding } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";

/**
 * Holds the address that the operator wrote down against the one that the host says. Codes to scan,
 * the feed and search engines lead to the first; only at the second there is a site for certain.
 */
export const addressSiteDiffers: HomeRule = {
  kind: "home",
  name: "address/site-differs",
  severity: "warning",
  looksFor: "A siteUrl that is not the address at which the host publishes the site.",
  why: "The code on the flyer, the feed of changes and search engines lead to siteUrl. If the site is somewhere else, they lead nowhere.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }, { siteAddress }) => {
    const written = facts.home?.siteUrl.shown;
    if (written === undefined || siteAddress === undefined) return [];
    const host = readHost(siteAddress);
    if (host === undefined || host === readHost(written)) return [];
    return [
      createFinding(addressSiteDiffers, facts.locate("home.siteUrl"), {
        message: `siteUrl is ${written}, but the host publishes this site at ${host}. The code on the flyer, the feed and search engines lead to siteUrl.`,
        fix: `If your own name for the site is not set up yet, set it up at the host. Otherwise write “siteUrl: https://${host}”.`,
      }),
    ];
  },
};

function readHost(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}

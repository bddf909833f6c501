import { createFinding, type Rule } from "../findings/finding.ts";
import type { HomeCheck } from "./check.ts";

const differs: Rule = {
  name: "address/site-differs",
  severity: "warning",
  looksFor: "A siteUrl that is not the address at which the host publishes the site.",
};

/**
 * Holds the address that the operator wrote down against the one that the host says. Codes to scan,
 * the feed and search engines lead to the first; only at the second there is a site for certain.
 */
export const checkSiteAddress: HomeCheck = {
  rules: [differs],
  findInHome: ({ facts }, { siteAddress }) => {
    const written = facts.home?.siteUrl.shown;
    if (written === undefined || siteAddress === undefined) return [];
    const host = readHost(siteAddress);
    if (host === undefined || host === readHost(written)) return [];
    return [
      createFinding(differs, facts.locate("home.siteUrl"), {
        message: `siteUrl is ${written}, but the host publishes this site at ${host}. The code on the flyer, the feed and search engines lead to siteUrl.`,
        fix: `If your own name for the site is not set up yet, set it up at the host. Otherwise write “siteUrl: https://${host}”.`,
      }),
    ];
  },
};

function readHost(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).host : undefined;
}

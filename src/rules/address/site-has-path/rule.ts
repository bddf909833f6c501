import { createFinding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { HomeRule } from "../../rule.ts";

/** Finds a site's address with more behind the name: every page of the site stands right behind it. */
export const addressSiteHasPath: HomeRule = {
  kind: "home",
  name: "address/site-has-path",
  severity: "error",
  looksFor: "A siteUrl with something behind the site's name, such as a folder or a page.",
  why: "The code on the flyer, the feed and search engines would lead to pages that are not there.",
  since: "0.1.0",
  isFixable: false,
  find: ({ facts }) => {
    const written = facts.home?.siteUrl.shown ?? "";
    const url = URL.canParse(written) ? new URL(written) : undefined;
    if (url === undefined || `${url.pathname}${url.search}${url.hash}` === "/") return [];
    return [
      createFinding(addressSiteHasPath, facts.locate("home.siteUrl"), {
        message: say`${asTyped(written)} has more in it than the site's name. The site stands right behind its name, so every address that is made of this would lead nowhere.`,
        fix: `Write “siteUrl: ${url.origin}”, and publish the site there.`,
      }),
    ];
  },
};

import type { Redirect } from "../../server/redirects.ts";
import type { HeaderRule } from "../../server/security-headers.ts";
import type { HostFile, PublishedAnswers } from "../host-adapter.ts";

/**
 * Lists what Netlify reads from the published folder, and serves to nobody.
 *
 * @param answers the headers and redirects of the site
 */
export function listNetlifyFiles({
  headerRules,
  redirects,
}: PublishedAnswers): readonly HostFile[] {
  const headers = { path: "_headers", text: formatHeadersFile(headerRules) };
  if (redirects.length === 0) return [headers];
  return [headers, { path: "_redirects", text: formatRedirectsFile(redirects) }];
}

/**
 * Writes headers as Netlify reads them.
 *
 * @param rules the rules, the widest first
 * @returns the file's text
 * @see https://docs.netlify.com/manage/routing/headers/
 */
export function formatHeadersFile(rules: readonly HeaderRule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join("\n"),
    )
    .join("\n\n")
    .concat("\n");
}

/**
 * Writes redirects as Netlify reads them. A page that stands at an old address keeps it: no rule is
 * forced.
 *
 * @param redirects addresses without spaces, placeholders or wildcards
 * @returns the file's text; empty where there are none
 * @see https://docs.netlify.com/manage/routing/redirects/overview/
 */
export function formatRedirectsFile(redirects: readonly Redirect[]): string {
  return redirects.map(({ from, to }) => `${from} ${to} 301\n`).join("");
}

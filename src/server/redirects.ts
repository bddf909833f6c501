/** An address that leads on to another one of the same site. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** The file below the published folder that Netlify reads redirects from. It serves it to nobody. */
export const redirectsFile = "_redirects";

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

/**
 * Reads what {@link formatRedirectsFile} wrote.
 *
 * @param text the file's text
 */
export function readRedirectsFile(text: string): readonly Redirect[] {
  return text.split("\n").flatMap((line) => {
    const [from, to] = line.split(" ");
    return from && to ? [{ from, to }] : [];
  });
}

/**
 * Finds where an address leads on to, with or without the slash at its end, as Netlify does.
 *
 * @param redirects the redirects
 * @param path the address that was asked for
 */
export function findRedirect(redirects: readonly Redirect[], path: string): string | undefined {
  const bare = path.replace(/\/$/, "");
  return redirects.find(({ from }) => from.replace(/\/$/, "") === bare)?.to;
}

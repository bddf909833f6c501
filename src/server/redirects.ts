/** An address that leads on to another one of the same site. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/**
 * Finds where an address leads on to, with or without the slash at its end, as hosts do.
 *
 * @param redirects the redirects
 * @param path the address that was asked for
 */
export function findRedirect(redirects: readonly Redirect[], path: string): string | undefined {
  const bare = path.replace(/\/$/, "");
  return redirects.find(({ from }) => from.replace(/\/$/, "") === bare)?.to;
}

/**
 * Tells whether the site is about to be published.
 *
 * @param option whether `--production` was given
 * @param environment the environment; Netlify sets `CONTEXT=production` there
 */
export function isProduction(
  option: boolean | undefined,
  environment: { readonly CONTEXT?: string | undefined },
): boolean {
  return option === true || environment.CONTEXT === "production";
}

/**
 * Reads which address the site is published at.
 *
 * @param environment the environment; Netlify says the site's main address in `URL`, for every deploy
 * @returns nothing where no host says one: other programs may have a `URL` of their own
 * @see https://docs.netlify.com/build/configure-builds/environment-variables/#read-only-variables
 */
export function readSiteAddress(environment: {
  readonly NETLIFY?: string | undefined;
  readonly URL?: string | undefined;
}): string | undefined {
  return environment.NETLIFY === "true" ? environment.URL : undefined;
}

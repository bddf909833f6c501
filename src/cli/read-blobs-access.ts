import type { BlobsAccess } from "../hosts/netlify/blobs-store.ts";
import { OptionError } from "./option-error.ts";

/**
 * Reads how to reach the published site's stores.
 *
 * @param environment the environment, in which `docs/contact-form.md` says what to set
 * @throws {OptionError} when one of the two is not set
 */
export function readBlobsAccess(environment: {
  readonly NETLIFY_SITE_ID?: string | undefined;
  readonly NETLIFY_AUTH_TOKEN?: string | undefined;
  /** Where tests keep a store. */
  readonly NETLIFY_BLOBS_URL?: string | undefined;
}): BlobsAccess {
  const {
    NETLIFY_SITE_ID: siteID,
    NETLIFY_AUTH_TOKEN: token,
    NETLIFY_BLOBS_URL: address,
  } = environment;
  if (!siteID) throw new OptionError("Set NETLIFY_SITE_ID to the site's id.");
  if (!token) throw new OptionError("Set NETLIFY_AUTH_TOKEN to a personal access token.");
  return { siteID, token, ...(address && { edgeURL: address, uncachedEdgeURL: address }) };
}

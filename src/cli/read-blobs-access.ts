import type { BlobsAccess } from "../hosts/netlify/blobs-store.ts";
import { nameGuide } from "../package-folder.ts";
import { OptionError } from "./option-error.ts";

const siteIDWords = "NETLIFY_SITE_ID (at Netlify under Project configuration, General: Project ID)";
const tokenWords =
  "NETLIFY_AUTH_TOKEN (a personal access token, under User settings, Applications)";

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
  const missing = [...(siteID ? [] : [siteIDWords]), ...(token ? [] : [tokenWords])];
  if (!siteID || !token) {
    throw new OptionError(
      `A site on Netlify is reached with ${missing.join(" and ")}; set ${missing.length > 1 ? "both" : "it"} in the terminal as ${nameGuide("contact-form")} shows. A site that front-porch serve shows keeps its own: add --store and the folder that serve names when it starts.`,
    );
  }
  return { siteID, token, ...(address && { edgeURL: address, uncachedEdgeURL: address }) };
}

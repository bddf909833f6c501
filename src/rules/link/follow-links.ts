import { memoize } from "../../content/memoize.ts";
import type { Document, Home } from "../../documents/document.ts";
import { identifyingRules } from "../../documents/identifying-rules.ts";
import { createLinkResolver, type ResolvedLink } from "../../documents/resolve-link.ts";
import { writePlainSpaces } from "../../text/odd-spaces.ts";
import { listLinks, type ReadLink } from "../sources/text-blocks.ts";

/** A link of a document, and where it leads. */
export interface Followed {
  readonly link: ReadLink;
  readonly document: Document;
  readonly resolved: ResolvedLink;
}

/**
 * Follows every link in the text of a home.
 *
 * @param home the home
 */
export const followLinks = memoize((home: Home): readonly Followed[] => {
  const resolve = createLinkResolver(home);
  return home.documents.flatMap((document) =>
    listLinks(document).map((link) => ({
      link,
      document,
      resolved: resolve(link.href, { document, audience: link.audience }),
    })),
  );
});

/**
 * Tells whether a link has no address, or blanks alone: browsers would lead back to the page itself.
 *
 * @param link the link
 */
export function isEmpty({ href }: ReadLink): boolean {
  return /^#?$/.test(writePlainSpaces(href.replace(/%20|%C2%A0/gi, " ")));
}

/**
 * Tells whether nobody may read a document only because something in it is at fault, which is reported
 * as that.
 *
 * @param document the document
 * @param home its home
 */
export function isAudienceLost({ file, isAudienceInDoubt }: Document, { findings }: Home): boolean {
  return (
    isAudienceInDoubt ||
    findings.some(
      (finding) => finding.file === file && finding.rule === identifyingRules.audienceMissing.name,
    )
  );
}

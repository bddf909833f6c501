import { isNarrower } from "../../../content/audience.ts";
import type { ResolvedLink } from "../../../documents/resolve-link.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";
import type { ReadLink } from "../../sources/text-blocks.ts";
import { followLinks, isAudienceLost } from "../follow-links.ts";

/** Finds links whose very address says what not every reader may know. */
export const linkNarrowerAudience: HomeRule = {
  kind: "home",
  name: "link/narrower-audience",
  severity: "error",
  looksFor:
    "A link whose address would show readers the home's own words for what they may not read.",
  why: "An address is made of the words of a title. Everyone would read in the link what only some may know.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    followLinks(home).flatMap(({ link, resolved }) =>
      resolved.kind === "document" && !isAudienceLost(resolved.document, home)
        ? describeNarrower(link, resolved)
        : [],
    ),
};

/** An address made of the registry's own words tells a reader nothing that is not public. */
function describeNarrower(
  { place, audience }: ReadLink,
  { document, section, audience: target }: Extract<ResolvedLink, { kind: "document" }>,
): readonly Finding[] {
  if (!isNarrower(target, audience)) return [];
  const isDocumentKnown = document.type !== undefined && document.slug === document.type.id;
  const isSectionKnown = section === undefined || section.id === section.definition?.id;
  if (isDocumentKnown && isSectionKnown) return [];
  return [
    createFinding(linkNarrowerAudience, place, {
      message: `This text is for ${audience}, and the link leads to what is for ${target} only. Its address is made of the home's own words, so everyone would read those.`,
      fix: "Link to the document as a whole, to a section the project knows, or to /residents/.",
    }),
  ];
}

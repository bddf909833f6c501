import { findLayers } from "../../../standards/find-layers.ts";
import type { HomeRule } from "../../rule.ts";
import { describeUnknown, isStandardKnown } from "../../standard/unknown-names.ts";

/** Finds addresses of links that no affiliate and no law asks for, so that nothing shows them. */
export const profileUnknownLink: HomeRule = {
  kind: "home",
  name: "profile/unknown-link",
  severity: "error",
  looksFor: "A link in _data/standard.yaml that neither the affiliate nor a law asks for.",
  why: "The site would not show it, and what it was meant for would still be missing.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => {
    const names = (home.facts.standard?.links ?? []).map(({ link }, index) => ({
      path: `standard.links.${index + 1}.link`,
      name: link.shown,
    }));
    const known = findLayers(home.facts).flatMap(({ facts }) =>
      facts.links.map(({ link }) => link.shown),
    );
    return isStandardKnown(home)
      ? describeUnknown(home, profileUnknownLink, names, { what: "link", known })
      : [];
  },
};

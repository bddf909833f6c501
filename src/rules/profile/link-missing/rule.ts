import type { Home } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { findAskedLinks } from "../../../standards/asked-links.ts";
import { findLayers, type Layer, listNamedLayers } from "../../../standards/find-layers.ts";
import type { HomeRule } from "../../rule.ts";

/** Finds links that an affiliate or a law asks a certified home's site for, and whose address nobody gave. */
export const profileLinkMissing: HomeRule = {
  kind: "home",
  name: "profile/link-missing",
  severity: "warning",
  looksFor:
    "A link that the affiliate asks a home's site for, and that has no address, in a home that is certified or has applied.",
  why: "Some affiliates ask that a certified home's site lead to their code of ethics and to their form for grievances.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    home.facts.home?.certification.status.shown === "not certified"
      ? []
      : findLayers(home.facts).flatMap((layer) => findMissing(home, layer)),
};

function findMissing(home: Home, layer: Layer): readonly Finding[] {
  const named = listNamedLayers(home.facts).find(({ name }) => name === layer.name);
  return findAskedLinks(layer.facts, home.facts)
    .filter(({ url }) => url === undefined)
    .map(({ link, what }) =>
      createFinding(profileLinkMissing, home.facts.locate(named?.path ?? "standard.standard"), {
        message: say`The profile ${asTyped(layer.name)} asks that the site lead to ${what}, and nobody has said where that is.`,
        fix: `Add to _data/standard.yaml, below “links:”, the lines “- link: ${link}” and “url: https://…” with its address. The site then shows it.`,
      }),
    );
}

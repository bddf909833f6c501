import type { Home } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { findLayers, type Layer, type LayerKind } from "../../../standards/find-layers.ts";
import type { HomeRule } from "../../rule.ts";

/** Finds places for complaints that differ from those in the affiliate's profile or in the law's. */
export const certificationOtherComplaintRoute: HomeRule = {
  kind: "home",
  name: "certification/other-complaint-route",
  severity: "warning",
  looksFor:
    "A phone or form of the affiliate, or of the state's office, in _data/home.yaml that its profile knows otherwise, so that complaints may go astray.",
  why: "Someone who complains to the wrong number may think that nobody listens.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => findLayers(home.facts).flatMap((layer) => findOther(home, layer)),
};

/** Which of the home's contacts a layer takes complaints for; a home takes its own elsewhere. */
const contactOf = {
  affiliate: "affiliate",
  law: "licensor",
  own: undefined,
} as const satisfies Record<LayerKind, string | undefined>;

function findOther(home: Home, layer: Layer): readonly Finding[] {
  const key = contactOf[layer.kind];
  const contact = key === undefined ? undefined : home.facts.home?.outside[key];
  if (contact === undefined) return [];
  const { phone, url } = layer.facts.complaints ?? {};
  // A phone that the home leaves out says nothing else.
  const hasOtherPhone =
    phone !== undefined && contact.phone !== undefined && phone.dialled !== contact.phone.dialled;
  const hasOtherForm = url !== undefined && trimSlash(url.shown) !== trimSlash(contact.url.shown);
  return [
    ...(hasOtherPhone ? [describe(home, layer, `${key}.phone`, phone.shown)] : []),
    ...(hasOtherForm ? [describe(home, layer, `${key}.url`, url.shown)] : []),
  ];
}

function trimSlash(address: string): string {
  return address.replace(/\/$/, "");
}

function describe(home: Home, { name, facts }: Layer, path: string, known: string): Finding {
  return createFinding(
    certificationOtherComplaintRoute,
    home.facts.locate(`home.outside.${path}`),
    {
      message: say`The profile ${asTyped(name)} says that ${facts.name.shown} takes complaints at ${known}, and this says otherwise.`,
      fix: `Ask there. Then write ${known} here, or correct the profile.`,
    },
  );
}

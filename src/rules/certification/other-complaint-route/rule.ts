import type { Home } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { findRequirementsInForce } from "../../../standards/requirements-in-force.ts";
import type { HomeRule } from "../../rule.ts";

/** Finds places for complaints that differ from those in the affiliate's profile. */
export const certificationOtherComplaintRoute: HomeRule = {
  kind: "home",
  name: "certification/other-complaint-route",
  severity: "warning",
  looksFor:
    "A phone or form of the affiliate in _data/home.yaml that its profile knows otherwise, so that complaints may go astray.",
  why: "Someone who complains to the wrong number may think that nobody listens.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => {
    const affiliate = home.facts.home?.outside.affiliate;
    const { profile } = findRequirementsInForce(home.facts);
    if (affiliate === undefined) return [];
    const { phone, url } = profile.complaints ?? {};
    const hasOtherPhone = phone !== undefined && phone.dialled !== affiliate.phone.dialled;
    const hasOtherForm =
      url !== undefined && trimSlash(url.shown) !== trimSlash(affiliate.url.shown);
    return [
      ...(hasOtherPhone ? [describe(home, "phone", phone.shown)] : []),
      ...(hasOtherForm ? [describe(home, "url", url.shown)] : []),
    ];
  },
};

function trimSlash(address: string): string {
  return address.replace(/\/$/, "");
}

function describe(home: Home, key: "phone" | "url", known: string): Finding {
  const { profile, profileName } = findRequirementsInForce(home.facts);
  return createFinding(
    certificationOtherComplaintRoute,
    home.facts.locate(`home.outside.affiliate.${key}`),
    {
      message: say`The profile ${asTyped(profileName)} says that ${profile.name.shown} takes complaints at ${known}, and this says otherwise.`,
      fix: `Ask the affiliate. Then write ${known} here, or correct the profile.`,
    },
  );
}

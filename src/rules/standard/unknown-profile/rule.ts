import type { Home } from "../../../documents/document.ts";
import type { Finding } from "../../../findings/finding.ts";
import { builtInProfiles } from "../../../standards/requirements-in-force.ts";
import type { HomeRule } from "../../rule.ts";
import { describe, isStandardKnown } from "../unknown-names.ts";

/** Finds the name of an affiliate's profile that is nowhere. */
export const standardUnknownProfile: HomeRule = {
  kind: "home",
  name: "standard/unknown-profile",
  severity: "error",
  looksFor:
    "A profile named in _data/standard.yaml that is neither built in nor in _data/profiles.",
  why: "What the affiliate asks beyond the standard would be lost.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => (isStandardKnown(home) ? findUnknownProfile(home) : []),
};

function findUnknownProfile(home: Home): readonly Finding[] {
  const name = home.facts.standard?.profile?.shown;
  if (name === undefined) return [];
  const known = [...builtInProfiles, ...home.facts.profiles.keys()];
  const isFileThere = home.findings.some(
    ({ file }) => file.replace(/\.ya?ml$/, "") === `_data/profiles/${name}`,
  );
  if (known.includes(name) || isFileThere) return [];
  const named = { path: "standard.profile", name };
  return [describe(home, standardUnknownProfile, named, { what: "profile", known })];
}

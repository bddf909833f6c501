import { listEvidenceEntries } from "../content/facts/evidence-facts.ts";
import type { ProfileFacts } from "../content/facts/profile-facts.ts";
import type { Home } from "../documents/document.ts";
import { listKnownSections, nameSection } from "../documents/known-sections.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import { findStandard } from "../standards/find-standard.ts";
import { builtInProfiles, findRulesInForce } from "../standards/rules-in-force.ts";
import { findNearest } from "../text/find-nearest.ts";
import type { HomeCheck } from "./check.ts";

const unknownRule: Rule = {
  name: "standard/unknown-rule",
  severity: "error",
  looksFor: "A rule named in _data that the standard and the affiliate's profile do not have.",
};

const unknownProfile: Rule = {
  name: "standard/unknown-profile",
  severity: "error",
  looksFor:
    "A profile named in _data/standard.yaml that is neither built in nor in _data/profiles.",
};

const unknownSection: Rule = {
  name: "profile/unknown-section",
  severity: "error",
  looksFor: "A section named in an affiliate's profile that no type of document has.",
};

/** Finds names of rules, profiles and sections that mean nothing, so that what they say is lost. */
export const checkCertificationNames: HomeCheck = {
  rules: [unknownRule, unknownProfile, unknownSection],
  findInHome: (home) => [
    ...findUnknownProfile(home),
    ...findUnknownRules(home),
    ...[...home.facts.profiles].flatMap(([name, profile]) =>
      findFaultsInProfile(home, name, profile),
    ),
  ],
};

interface Named {
  readonly path: string;
  readonly name: string;
}

function findUnknownProfile(home: Home): readonly Finding[] {
  const name = home.facts.standard?.profile?.shown;
  if (name === undefined) return [];
  const known = [...builtInProfiles, ...home.facts.profiles.keys()];
  const isFileThere = home.findings.some(
    ({ file }) => file.replace(/\.ya?ml$/, "") === `_data/profiles/${name}`,
  );
  if (known.includes(name) || isFileThere) return [];
  const named = { path: "standard.profile", name };
  return [describe(home, unknownProfile, named, { what: "profile", known })];
}

function findUnknownRules(home: Home): readonly Finding[] {
  const setAside = (home.facts.standard?.rulesSetAside ?? []).map(({ rule }, index) => ({
    path: `standard.rulesSetAside.${index + 1}.rule`,
    name: rule.shown,
  }));
  const evidence = listEvidenceEntries(home.facts.evidence).map(({ rule, path }) => ({
    path: `${path}.rule`,
    name: rule.shown,
  }));
  const known = findRulesInForce(home.facts).rules.map(({ id }) => id);
  return describeUnknown(home, unknownRule, [...setAside, ...evidence], { what: "rule", known });
}

function findFaultsInProfile(
  home: Home,
  profile: string,
  { rules, strengthen, switchOff, mustPost }: ProfileFacts,
): readonly Finding[] {
  const at = (list: string, index: number) => `profiles.${profile}.${list}.${index + 1}`;
  const ruleNames = [
    ...strengthen.map(({ rule }, index) => ({ path: at("strengthen", index), rule })),
    ...switchOff.map(({ rule }, index) => ({ path: at("switchOff", index), rule })),
  ].map(({ path, rule }) => ({ path: `${path}.rule`, name: rule.shown }));
  const sectionNames = Object.entries({ rules, strengthen, mustPost }).flatMap(([list, entries]) =>
    entries.flatMap(({ sections }, index) =>
      sections.map(({ shown }, position) => ({
        path: `${at(list, index)}.sections.${position + 1}`,
        name: shown,
      })),
    ),
  );
  const knownRules = findStandard(home.facts).rules.map(({ id }) => id);
  const knownSections = listKnownSections().map(nameSection);
  return [
    ...describeUnknown(home, unknownRule, ruleNames, { what: "rule", known: knownRules }),
    ...describeUnknown(home, unknownSection, sectionNames, {
      what: "section",
      known: knownSections,
    }),
  ];
}

interface Known {
  readonly what: string;
  readonly known: readonly string[];
}

function describeUnknown(
  home: Home,
  rule: Rule,
  names: readonly Named[],
  among: Known,
): readonly Finding[] {
  return names
    .filter(({ name }) => !among.known.includes(name))
    .map((named) => describe(home, rule, named, among));
}

function describe(home: Home, rule: Rule, { path, name }: Named, { what, known }: Known): Finding {
  const nearest = findNearest(name, known);
  const listed =
    known.length > 12 ? "“npm run matrix” lists them all." : `Use one of: ${known.join(", ")}.`;
  return createFinding(rule, home.facts.locate(path), {
    message: `There is no ${what} called “${name}”, so what stands here would be lost.`,
    fix: nearest === undefined ? `${listed} Or delete the entry.` : `Did you mean “${nearest}”?`,
  });
}

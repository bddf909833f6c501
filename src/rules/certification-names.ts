import { listEvidenceEntries } from "../content/facts/evidence-facts.ts";
import type { ProfileFacts } from "../content/facts/profile-facts.ts";
import type { Home } from "../documents/document.ts";
import { listKnownSections, nameSection } from "../documents/known-sections.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import { findStandard, listStandards } from "../standards/find-standard.ts";
import { everyLevel, findLevel } from "../standards/level.ts";
import { builtInProfiles, findRulesInForce, splitLevelList } from "../standards/rules-in-force.ts";
import { findNearest } from "../text/find-nearest.ts";
import type { HomeCheck } from "./check.ts";

const unknownRule: Rule = {
  name: "standard/unknown-rule",
  severity: "error",
  looksFor: "A rule named in _data that the standard and the affiliate's profile do not have.",
};

const unknownStandard: Rule = {
  name: "standard/unknown-standard",
  severity: "error",
  looksFor: "A standard named in _data/standard.yaml that does not come with the site.",
};

const unknownLevel: Rule = {
  name: "standard/unknown-level",
  severity: "error",
  looksFor: "A level named in _data that the standard does not have.",
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
  rules: [unknownRule, unknownStandard, unknownLevel, unknownProfile, unknownSection],
  findInHome: (home) => {
    const unknown = findUnknownStandard(home);
    // Whose rules and levels the others are is not known then.
    if (unknown.length > 0) return unknown;
    return [
      ...findUnknownLevels(home),
      ...findUnknownProfile(home),
      ...findUnknownRules(home),
      ...[...home.facts.profiles].flatMap(([name, profile]) =>
        findFaultsInProfile(home, name, profile),
      ),
    ];
  },
};

interface Named {
  readonly path: string;
  readonly name: string;
}

function findUnknownStandard(home: Home): readonly Finding[] {
  const name = home.facts.standard?.standard.shown;
  const known = listStandards().map(({ id }) => id);
  if (name === undefined || known.includes(name)) return [];
  return [
    describe(
      home,
      unknownStandard,
      { path: "standard.standard", name },
      { what: "standard", known },
    ),
  ];
}

function findUnknownLevels(home: Home): readonly Finding[] {
  const { standard, home: facts } = home.facts;
  const named = [
    { path: "standard.level", name: standard?.level?.shown },
    { path: "home.certification.level", name: facts?.certification.level?.shown },
  ].flatMap(({ path, name }) => (name === undefined ? [] : [{ path, name }]));
  return describeUnknownLevels(home, named);
}

function describeUnknownLevels(home: Home, named: readonly Named[]): readonly Finding[] {
  const { levels, title } = findStandard(home.facts);
  const unknown = named.filter(({ name }) => findLevel(levels, name) === undefined);
  const known = levels?.each.map(({ id }) => id).join(", ");
  return unknown.map(({ path, name }) =>
    createFinding(unknownLevel, home.facts.locate(path), {
      message: `The ${title} has no ${levels === undefined ? "levels" : `level called “${name}”`}, so what stands here would be lost.`,
      fix: known === undefined ? "Delete the entry." : `Use one of: ${known}. Or delete the entry.`,
    }),
  );
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
  const levelNames = Object.entries({ rules, strengthen }).flatMap(([list, entries]) =>
    entries.flatMap(({ levels }, index) =>
      splitLevelList(levels?.shown ?? "")
        .filter((name) => name.toLowerCase() !== everyLevel)
        .map((name) => ({ path: `${at(list, index)}.levels`, name })),
    ),
  );
  const knownRules = findStandard(home.facts).rules.map(({ id }) => id);
  const knownSections = listKnownSections().map(nameSection);
  return [
    ...describeUnknownLevels(home, levelNames),
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

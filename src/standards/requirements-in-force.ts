import { readdirSync, readFileSync } from "node:fs";
import { join, parse } from "node:path";
import type { ProfileFacts } from "../content/facts/profile-facts.ts";
import { type Facts, readProfileFile } from "../content/facts/read-facts.ts";
import { memoize } from "../content/memoize.ts";
import { splitSectionName } from "../documents/known-sections.ts";
import { findBeside } from "../package-folder.ts";
import { findStandard } from "./find-standard.ts";
import { everyLevel, findLevel, type Level, type Levels, listLevelKeys } from "./level.ts";
import type { Obligation } from "./obligation.ts";
import {
  compareRequirementIds,
  type EvidenceKind,
  type EvidencePlace,
  type Requirement,
  type Titled,
} from "./requirement.ts";
import { citeRequirement, type Standard } from "./standard.ts";

/** A rule as it holds for one home: the standard's, or one that its affiliate adds. */
export interface RequirementInForce
  extends Pick<Requirement, "id" | "shortTitle" | "substance" | "domain" | "levels" | "publish"> {
  /** The types of document that carry the evidence. */
  readonly documents: readonly string[];
  /** Sections that are evidence for it, such as `good-neighbor-policy#parking`. */
  readonly sections: readonly string[];
  /** How findings cite it: with what is said of the standard, or as the affiliate's own. */
  readonly citation: string;
  readonly question: string;
  /** Completes "This holds where …"; empty when it holds for every home. */
  readonly onlyIf: string;
  readonly evidence: readonly EvidenceKind[];
  /** Places in every one of which a reviewer looks; empty where one of those it names will do. */
  readonly inEach: readonly EvidencePlace[];
  readonly source: string;
  /** Further pages that say something of it. */
  readonly alsoRead: readonly string[];
  /** What helps with it, and what a reviewer looks at; empty where nothing was written. */
  readonly guidance: string;
  readonly looksAt: string;
  /** Whose words the short title is: the standard's or its course's, the project's, or the profile's. */
  readonly titleFrom: TitleSource;
  readonly note: string;
  /** What its source leaves open, as a question to an affiliate; empty where that is nothing. */
  readonly toAsk: string;
  /** What the affiliate asks on top of the standard. */
  readonly alsoAsks: readonly string[];
  /** Sections that the affiliate wants to see for it, such as `good-neighbor-policy#parking`. */
  readonly profileSections: readonly string[];
  /** Why the affiliate does not use the rule; empty when it does. */
  readonly switchedOff: string;
}

/** Whose words a rule's short title is. */
export type TitleSource = "standard" | "project" | "profile";

/** What a home is held against. */
export interface RequirementsInForce {
  readonly standard: Standard;
  /** The profile's name, such as `azrha`. */
  readonly profileName: string;
  readonly profile: ProfileFacts;
  /** The level the home works at; `undefined` where it does not say, or names no standard there is. */
  readonly level: Level | undefined;
  /** Every domain that has a rule: the standard's own, and then the affiliate's. */
  readonly domains: readonly Titled[];
  /** Every rule once: the standard's in its own order, then the affiliate's in that of their ids. */
  readonly rules: readonly RequirementInForce[];
}

const profilesFolder = findBeside("standards/profiles");

/** The profiles that come with the project. A home's file of the same name stands in place of them. */
export const builtInProfiles: readonly string[] = readdirSync(profilesFolder)
  .map((file) => parse(file).name)
  .toSorted();

/**
 * Finds a profile by name: among the home's own first, then among those that are built in.
 *
 * @param facts the home's facts
 * @param name what `_data/standard.yaml` calls it
 * @returns the profile, or `undefined` when there is none of that name or it cannot be read
 */
export function findProfile(facts: Facts, name: string): ProfileFacts | undefined {
  const own = facts.profiles.get(name);
  if (own !== undefined) return own;
  return builtInProfiles.includes(name) ? readBuiltIn(name) : undefined;
}

const read = new Map<string, ProfileFacts>();

function readBuiltIn(name: string): ProfileFacts {
  const known = read.get(name);
  if (known !== undefined) return known;
  const file = `${name}.yaml`;
  const text = readFileSync(join(profilesFolder, file), "utf8");
  const { profile, findings } = readProfileFile({ file, text });
  if (profile === undefined) throw new Error(`${file} is wrong: ${findings[0]?.message}`);
  read.set(name, profile);
  return profile;
}

/**
 * Works out which rules hold for a home, from its standard, its affiliate's profile and its level.
 *
 * @param facts the home's facts; a profile that is not there counts as none
 */
export const findRequirementsInForce = memoize((facts: Facts): RequirementsInForce => {
  const standard = findStandard(facts);
  const wanted = facts.standard?.profile?.shown ?? "none";
  const found = findProfile(facts, wanted);
  const profileName = found === undefined ? "none" : wanted;
  const profile = found ?? readBuiltIn("none");
  const { levels } = standard;
  const wantedLevel = facts.standard?.level?.shown ?? "";
  const added = listAdded(profileName, profile, levels);
  const own = added[0]?.domain;
  return {
    standard,
    profileName,
    profile,
    level:
      facts.standard?.standard.shown === standard.id ? findLevel(levels, wantedLevel) : undefined,
    domains: own === undefined ? standard.domains : [...standard.domains, own],
    rules: [...standard.rules.map((rule) => applyProfile(rule, profile, standard)), ...added],
  };
});

function applyProfile(
  rule: Requirement,
  profile: ProfileFacts,
  standard: Standard,
): RequirementInForce {
  const stronger = profile.strengthen.filter((entry) => entry.rule.shown === rule.id);
  const off = profile.switchOff.find((entry) => entry.rule.shown === rule.id);
  return {
    ...rule,
    citation: citeRequirement(standard, rule.id),
    levels: requireAt(
      stronger.map((entry) => entry.levels?.shown ?? ""),
      standard.levels,
      rule.levels,
    ),
    onlyIf: rule.onlyIf ?? "",
    inEach: rule.inEach ?? [],
    titleFrom: rule.sureness.title === "ours" ? "project" : "standard",
    note: rule.note ?? "",
    toAsk: rule.toAsk ?? "",
    alsoAsks: stronger.flatMap(({ alsoAsks }) => alsoAsks?.shown ?? []),
    profileSections: stronger.flatMap(({ sections }) => sections.map(({ shown }) => shown)),
    switchedOff: off?.reason.shown ?? "",
  };
}

/** Makes a rule of each that an affiliate adds. What it does not ask at a level does not apply. */
function listAdded(
  profileName: string,
  profile: ProfileFacts,
  levels: Levels,
): readonly RequirementInForce[] {
  const off: Obligation = { kind: "notApplicable", basis: "profile" };
  const offEverywhere = Object.fromEntries(listLevelKeys(levels).map((key) => [key, off]));
  const added = profile.rules.map((rule): RequirementInForce => {
    const sections = rule.sections.map(({ shown }) => shown);
    return {
      id: rule.id.shown,
      citation: `${profile.name.shown} ${rule.id.shown}`,
      shortTitle: rule.title.shown,
      substance: rule.asks.shown,
      question: rule.question?.shown ?? "",
      domain: { id: profileName, title: `What ${profile.name.shown} adds` },
      levels: requireAt([rule.levels.shown], levels, offEverywhere),
      onlyIf: "",
      evidence: sections.length > 0 ? ["policiesManual"] : [],
      documents: [...new Set(sections.map((section) => splitSectionName(section).typeId))],
      sections: [],
      publish: "public",
      inEach: [],
      source: rule.source?.shown ?? "",
      alsoRead: [],
      guidance: "",
      looksAt: "",
      titleFrom: "profile",
      note: "",
      toAsk: "",
      alsoAsks: [],
      profileSections: sections,
      switchedOff: "",
    };
  });
  return added.toSorted((first, second) => compareRequirementIds(first.id, second.id));
}

/**
 * Splits what a profile says of levels, such as `II, III` or `all`.
 *
 * @param list the levels in a row
 */
export function splitLevelList(list: string): readonly string[] {
  return list
    .split(",")
    .map((name) => name.trim())
    .filter((name) => name !== "");
}

/** Puts “required” instead of what a rule asks at the levels that a profile lists. */
function requireAt(
  lists: readonly string[],
  levels: Levels,
  asked: RequirementInForce["levels"],
): RequirementInForce["levels"] {
  const named = lists.flatMap(splitLevelList);
  const isAll = named.some((name) => name.toLowerCase() === everyLevel);
  const keys = new Set(named.flatMap((name) => findLevel(levels, name)?.id ?? []));
  const required: Obligation = { kind: "required", basis: "profile" };
  return Object.fromEntries(
    Object.entries(asked).map(([key, before]) => [key, isAll || keys.has(key) ? required : before]),
  );
}

import type { ProfileFacts } from "../content/facts/profile-facts.ts";
import type { Facts } from "../content/facts/read-facts.ts";
import { memoize } from "../content/memoize.ts";
import { splitSectionName } from "../documents/known-sections.ts";
import { findLayers, type Layer, type LayerKind, noAffiliate } from "./find-layers.ts";
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

/** Something that a layer asks of a rule on top of the standard. */
export interface AskedOnTop {
  readonly by: LayerKind;
  readonly words: string;
  /** Where the law says so; empty of what is no law. */
  readonly citation: string;
}

/** A rule as it holds for one home: the standard's, or one that a law, its affiliate or the home itself adds. */
export interface RequirementInForce
  extends Pick<
    Requirement,
    "id" | "shortTitle" | "substance" | "domain" | "levels" | "publish" | "saidBy"
  > {
  /** The types of document that carry the evidence. */
  readonly documents: readonly string[];
  /** Sections that are evidence for it, such as `good-neighbor-policy#parking`. */
  readonly sections: readonly string[];
  /** How findings cite it: with what is said of the standard, as law, or as the affiliate's own. */
  readonly citation: string;
  /** Ids that it had in earlier versions, which homes may still name it by. */
  readonly formerIds: readonly string[];
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
  /** What law, affiliate and the home itself ask on top of the standard. */
  readonly alsoAsks: readonly AskedOnTop[];
  /** Sections that one of them wants to see for it, such as `good-neighbor-policy#parking`. */
  readonly profileSections: readonly string[];
  /** Why the affiliate does not use the rule; empty when it does. */
  readonly switchedOff: string;
}

/** Whose words a rule's short title is. */
export type TitleSource = "standard" | "project" | "profile";

/** What a home is held against. */
export interface RequirementsInForce {
  readonly standard: Standard;
  /** What holds on top of the standard: laws first, then the affiliate's profile, then the home's own. */
  readonly layers: readonly Layer[];
  /** The affiliate's profile's name, such as `azrha`. */
  readonly profileName: string;
  readonly profile: ProfileFacts;
  /** The level the home works at; `undefined` where it does not say, or names no standard there is. */
  readonly level: Level | undefined;
  /** Every domain that has a rule: the standard's own, and then those of the layers. */
  readonly domains: readonly Titled[];
  /** Every rule once: the standard's in its own order, then each layer's in that of their ids. */
  readonly rules: readonly RequirementInForce[];
}

/**
 * Works out which rules hold for a home, from its standard, its level and the layers on top: law, its
 * affiliate's profile, and what it asks of itself.
 *
 * @param facts the home's facts; a layer that is not there counts as none
 */
export const findRequirementsInForce = memoize((facts: Facts): RequirementsInForce => {
  const standard = findStandard(facts);
  const layers = findLayers(facts);
  const affiliate = layers.find(({ kind }) => kind === "affiliate") ?? noAffiliate();
  const { levels } = standard;
  const wantedLevel = facts.standard?.level?.shown ?? "";
  const added = layers.map((layer) => listAdded(layer, levels));
  const rules = [
    ...standard.rules.map((rule) => applyLayers(rule, layers, standard)),
    ...added.flat(),
  ];
  return {
    standard,
    layers,
    profileName: affiliate.name,
    profile: affiliate.facts,
    level:
      facts.standard?.standard.shown === standard.id ? findLevel(levels, wantedLevel) : undefined,
    domains: [...standard.domains, ...added.flatMap(([first]) => first?.domain ?? [])],
    rules: leaveOutTaken(rules),
  };
});

/** An id that a rule had once and that another one has now means the other. */
function leaveOutTaken(rules: readonly RequirementInForce[]): readonly RequirementInForce[] {
  const taken = new Set(rules.map(({ id }) => id));
  return rules.map((rule) =>
    rule.formerIds.some((id) => taken.has(id))
      ? { ...rule, formerIds: rule.formerIds.filter((id) => !taken.has(id)) }
      : rule,
  );
}

/**
 * Tells whether what a home calls by an id is a rule.
 *
 * @param rule the rule
 * @param id its id, or one that it had in an earlier version
 */
export function isCalled(
  { id, formerIds }: Pick<RequirementInForce, "id" | "formerIds">,
  named: string,
): boolean {
  return id === named || formerIds.includes(named);
}

function applyLayers(
  rule: Requirement,
  layers: readonly Layer[],
  standard: Standard,
): RequirementInForce {
  const stronger = layers.flatMap(({ kind, facts }) =>
    facts.strengthen
      .filter((entry) => entry.rule.shown === rule.id)
      .map((entry) => ({ by: kind, ...entry })),
  );
  const off = layers
    .flatMap(({ facts }) => facts.switchOff)
    .find((entry) => entry.rule.shown === rule.id);
  return {
    ...rule,
    citation: citeRequirement(standard, rule.id),
    formerIds: [],
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
    alsoAsks: stronger.flatMap(({ by, alsoAsks, cites }) =>
      alsoAsks === undefined ? [] : [{ by, words: alsoAsks.shown, citation: cites?.shown ?? "" }],
    ),
    profileSections: stronger.flatMap(({ sections }) => sections.map(({ shown }) => shown)),
    switchedOff: off?.reason.shown ?? "",
  };
}

/** Where the evidence is that no section is. */
const evidenceShownBy = {
  papers: "businessPapers",
  visit: "inspection",
  interview: "interview",
} as const satisfies Record<string, EvidenceKind>;

/** Makes a rule of each that a layer adds. What it does not ask at a level does not apply. */
function listAdded(layer: Layer, levels: Levels): readonly RequirementInForce[] {
  const off: Obligation = { kind: "notApplicable", basis: "profile" };
  const offEverywhere = Object.fromEntries(listLevelKeys(levels).map((key) => [key, off]));
  const domain = { id: layer.name, title: nameLayer(layer) };
  const added = layer.facts.rules.map((rule): RequirementInForce => {
    const sections = rule.sections.map(({ shown }) => shown);
    const shownBy = rule.shownBy === undefined ? [] : [evidenceShownBy[rule.shownBy.shown]];
    return {
      id: rule.id.shown,
      citation: rule.cites?.shown ?? `${layer.facts.name.shown} ${rule.id.shown}`,
      formerIds: rule.formerly.map(({ shown }) => shown),
      shortTitle: rule.title.shown,
      substance: rule.asks.shown,
      question: rule.question?.shown ?? "",
      domain,
      levels: requireAt(
        [rule.levels.shown],
        levels,
        offEverywhere,
        rule.confirmed?.shown === "no" ? "profileInPart" : "profile",
      ),
      onlyIf: rule.onlyIf?.shown ?? "",
      evidence: sections.length > 0 ? ["policiesManual", ...shownBy] : shownBy,
      documents: [...new Set(sections.map((section) => splitSectionName(section).typeId))],
      sections: [],
      saidBy: rule.saidBy.map(({ shown }) => shown),
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
 * Names what a layer asks, as the title of its rules.
 *
 * @param layer the layer
 */
export function nameLayer({ kind, facts: { name } }: Layer): string {
  if (kind === "own") return name.shown;
  return `What ${name.shown} ${kind === "law" ? "asks" : "adds"}`;
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
  basis: "profile" | "profileInPart" = "profile",
): RequirementInForce["levels"] {
  const named = lists.flatMap(splitLevelList);
  const isAll = named.some((name) => name.toLowerCase() === everyLevel);
  const keys = new Set(named.flatMap((name) => findLevel(levels, name)?.id ?? []));
  const required: Obligation = { kind: "required", basis };
  return Object.fromEntries(
    Object.entries(asked).map(([key, before]) => [key, isAll || keys.has(key) ? required : before]),
  );
}

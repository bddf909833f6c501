import { type Evidence, listEvidenceEntries } from "../content/facts/evidence-facts.ts";
import { memoize } from "../content/memoize.ts";
import {
  type Document,
  type Home,
  listCountedSections,
  type Section,
} from "../documents/document.ts";
import type { SectionDefinition } from "../documents/document-type.ts";
import { findFactElsewhere } from "../documents/find-fact-elsewhere.ts";
import { findMissingFacts, hasText } from "../documents/find-missing-facts.ts";
import { knownLanguages } from "../documents/known-languages.ts";
import { findKnownSections, type KnownSection, nameSection } from "../documents/known-sections.ts";
import { findSaying } from "../documents/says-fact.ts";
import { everyLevel } from "./level.ts";
import { isConfirmed, type Obligation } from "./obligation.ts";
import { type EvidenceKind, type EvidencePlace, isSeenOnVisit } from "./requirement.ts";
import {
  findRequirementsInForce,
  isCalled,
  type RequirementInForce,
  type RequirementsInForce,
} from "./requirements-in-force.ts";

/** A section of the home that is evidence for a rule. */
export interface FoundSection extends KnownSection {
  readonly document: Document;
  readonly section: Section;
}

/** A section that the operator has set aside, with the reason. */
export interface SectionSetAside extends KnownSection {
  readonly reason: string;
}

/** Where the evidence for a rule stands. */
export type Status =
  | "documented"
  | "inPart"
  | "keptElsewhere"
  | "byVisit"
  | "notAtThisLevel"
  | "setAside"
  | "notYet";

/** A place where evidence should stand too, with the sections that would be it there. */
export interface PlaceLacking {
  readonly place: EvidencePlace;
  readonly sections: readonly KnownSection[];
}

/** A rule with where its evidence stands in one home. */
export interface RequirementStatus {
  readonly rule: RequirementInForce;
  /** What the rule asks of the home; `undefined` where that hangs on a level it does not give. */
  readonly obligation: Obligation | undefined;
  readonly status: Status;
  /** Sections that are there, in the registry's order. */
  readonly found: readonly FoundSection[];
  /** Sections that have to be there before the rule counts as documented. */
  readonly missing: readonly KnownSection[];
  /** Places where a reviewer looks as well, and nothing stands yet. */
  readonly notYetIn: readonly PlaceLacking[];
  readonly sectionsSetAside: readonly SectionSetAside[];
  readonly keptAt: readonly Evidence[];
  /** Why the rule is set aside; empty when it is not. */
  readonly reason: string;
}

/** What a home is held against, with where each rule stands. */
export interface HomeStatus extends RequirementsInForce {
  readonly statuses: readonly RequirementStatus[];
}

/**
 * Works out where the evidence for each rule stands. It never says that a rule is met: people do.
 *
 * @param home the home as read and identified
 */
export const findHomeStatus = memoize((home: Home): HomeStatus => {
  const inForce = findRequirementsInForce(home.facts);
  const sections = indexSections(home);
  return {
    ...inForce,
    statuses: inForce.rules.map((rule) => findRuleStatus(rule, inForce, home, sections)),
  };
});

/**
 * Tells whether a confirmed level of a rule asks for a section that the home lacks.
 *
 * @param home the home
 * @param typeId the type of document, such as `resident-packet`
 * @param sectionId the section's id; any section of the type when none is given
 */
export function isAskedByLevel(
  home: Home,
  typeId: string | undefined,
  sectionId?: string,
): boolean {
  return findHomeStatus(home).statuses.some(
    (status) =>
      isNeededNow(status) &&
      status.missing.some(
        ({ type, definition }) =>
          type.id === typeId && (sectionId === undefined || definition.id === sectionId),
      ),
  );
}

/**
 * Tells whether a rule is not documented although a confirmed level requires it of every home.
 *
 * @param status where the rule stands
 */
export function isNeededNow({ rule, obligation, status }: RequirementStatus): boolean {
  return (
    status === "notYet" &&
    rule.onlyIf === "" &&
    obligation?.kind === "required" &&
    isConfirmed(obligation)
  );
}

/**
 * Tells whether a rule is a gap: not documented yet, or in part.
 *
 * @param rule a rule with its status
 */
export function isGap({ status }: Pick<RequirementStatus, "status">): boolean {
  return status === "notYet" || status === "inPart";
}

/** The gaps of a home, by where everybody reads of them. */
export interface Gaps {
  /** On the page of the matrix. */
  readonly onPage: readonly RequirementStatus[];
  /** On the page of a law. */
  readonly ofLaws: readonly RequirementStatus[];
}

/**
 * Lists the gaps of a home. Laws have pages of their own, and the page of the matrix has all else.
 *
 * @param home the home as read and identified
 */
export function listGaps(home: Home): Gaps {
  const status = findHomeStatus(home);
  const laws = listLawNames(status);
  const gaps = status.statuses.filter(isGap);
  const isOfLaw = ({ rule }: RequirementStatus) => laws.includes(rule.domain.id);
  return { onPage: gaps.filter((gap) => !isOfLaw(gap)), ofLaws: gaps.filter(isOfLaw) };
}

/**
 * Lists the laws whose rules stand on pages of their own, by the names of their domains.
 *
 * @param status what a home is held against
 */
export function listLawNames({ layers }: Pick<HomeStatus, "layers">): readonly string[] {
  return layers.filter(({ kind }) => kind === "law").map(({ name }) => name);
}

interface SectionIndex {
  /** Sections that say what they must, by name, each with those that say a part of it in its stead. */
  readonly sound: ReadonlyMap<string, readonly FoundSection[]>;
  /** Types of which the home has a document. */
  readonly types: ReadonlySet<string>;
}

function indexSections({ documents }: Home): SectionIndex {
  const sound = new Map<string, readonly FoundSection[]>();
  for (const [first, ...giving] of documents.flatMap(listSound)) {
    const name = nameSection(first);
    if (!sound.has(name)) sound.set(name, [first, ...giving]);
  }
  return { sound, types: new Set(documents.flatMap(({ type }) => type?.id ?? [])) };
}

/** Each sound section of a document, with those that say a part of it in its stead. */
const listSound = memoize(
  (document: Document): readonly (readonly [FoundSection, ...FoundSection[]])[] => {
    const { type } = document;
    if (type === undefined) return [];
    return listCountedSections(document).flatMap((section) => {
      const { definition } = section;
      if (definition === undefined || !isSound(document, section, definition)) return [];
      const found = { type, definition, document, section };
      const giving = listGiving(document, section, definition);
      return [[found, ...giving.map((other) => ({ ...found, section: other }))]];
    });
  },
);

/** What it must say may stand in others of its document: then these are evidence with it. */
function listGiving(
  { sections, unheaded, language }: Document,
  section: Section,
  { facts }: SectionDefinition,
): readonly Section[] {
  const all = unheaded.length === 0 ? sections : [...sections, ...unheaded];
  const giving = findMissingFacts(section, facts, language).flatMap((fact) =>
    findFactElsewhere({ section, sections: all }, fact, language),
  );
  return [...new Set(giving)].filter((other) => other !== section);
}

/** A section a document must have is sound only when its schema has nothing against it. */
function isSound(document: Document, section: Section, definition: SectionDefinition): boolean {
  if (!hasText(section)) return false;
  if (definition.strength !== "must") return true;
  return !document.faults.some(
    (fault) => fault.fault !== "frontMatter" && fault.definition.id === definition.id,
  );
}

function findRuleStatus(
  rule: RequirementInForce,
  inForce: RequirementsInForce,
  home: Home,
  index: SectionIndex,
): RequirementStatus {
  const evidence = findSectionEvidence(rule, home, index);
  const obligation = rule.levels[inForce.level?.id ?? everyLevel];
  const keptAt = listEvidenceEntries(home.facts.evidence).filter((entry) =>
    isCalled(rule, entry.rule.shown),
  );
  const reason = findReason(rule, home) || findSectionReason(evidence);
  const notYetIn = findPlacesLacking(rule, evidence, keptAt);
  const parts = { rule, obligation, keptAt, notYetIn, ...evidence };
  return { ...parts, reason, status: decideStatus({ ...parts, reason }) };
}

type RuleEvidence = Pick<RequirementStatus, "found" | "missing" | "sectionsSetAside">;

function decideStatus(parts: Omit<RequirementStatus, "status">): Status {
  const { rule, obligation, keptAt, found, missing, notYetIn, reason } = parts;
  if (reason !== "") return "setAside";
  if (obligation?.kind === "notApplicable") return "notAtThisLevel";
  const isThere = found.length > 0 && missing.length === 0 && notYetIn.length === 0;
  if (isThere && found.some(isEvidence)) return "documented";
  if (keptAt.length > 0) return "keptElsewhere";
  if (missing.length === 0 && notYetIn.length > 0 && notYetIn.length < rule.inEach.length) {
    return "inPart";
  }
  return isForVisit(rule.evidence) ? "byVisit" : "notYet";
}

/** “We give no services” is a good section, and no evidence of services. */
function isEvidence({ document, section, definition }: FoundSection): boolean {
  return findMissingFacts(section, definition.evidenceFacts, document.language).length === 0;
}

function isForVisit(evidence: readonly EvidenceKind[]): boolean {
  return evidence.length > 0 && evidence.every(isSeenOnVisit);
}

/**
 * Of the places in every one of which a reviewer looks, lists those where nothing stands. A document
 * whose sections for the rule are all set aside is not looked for; a visit needs no paper; and what
 * `_data/evidence.yaml` names is kept in whatever place has no section of ours.
 */
function findPlacesLacking(
  rule: RequirementInForce,
  { found, sectionsSetAside }: RuleEvidence,
  keptAt: readonly Evidence[],
): readonly PlaceLacking[] {
  if (keptAt.length > 0) return [];
  const standing = new Set([...found, ...sectionsSetAside].map(({ type }) => type.id));
  return rule.inEach
    .filter((place) => !isSeenOnVisit(place) && !standing.has(place))
    .map((place) => ({
      place,
      sections: findKnownSections(rule.sections).filter(({ type }) => type.id === place),
    }));
}

function findReason(rule: RequirementInForce, home: Home): string {
  const setAside = home.facts.standard?.rulesSetAside.find((entry) =>
    isCalled(rule, entry.rule.shown),
  );
  return setAside?.reason.shown ?? rule.switchedOff;
}

/** A rule whose every section is set aside is set aside with them. */
function findSectionReason({ found, missing, sectionsSetAside }: RuleEvidence): string {
  if (found.length > 0 || missing.length > 0) return "";
  return [...new Set(sectionsSetAside.map(({ reason }) => reason))].join(" ");
}

function findSectionEvidence(
  rule: RequirementInForce,
  home: Home,
  index: SectionIndex,
): RuleEvidence {
  const sections = findKnownSections([...rule.sections, ...rule.profileSections]).filter(
    (section) => !isLeftAlone(section, rule, index),
  );
  const speaking = (section: KnownSection) =>
    (index.sound.get(nameSection(section)) ?? []).filter((found) => speaksOfRule(found, rule));
  const found = sections.flatMap(speaking);
  const lacking = sections.filter((section) => speaking(section).length === 0);
  const sectionsSetAside = lacking.flatMap((section) => {
    const reason = findSectionSetAside(home, section);
    return reason === undefined ? [] : [{ ...section, reason }];
  });
  const open = lacking.filter((section) => findSectionSetAside(home, section) === undefined);
  // A section that is there and says nothing of the rule is missing only where no other says it.
  const absent = open.filter((section) => !index.sound.has(nameSection(section)));
  const needed = absent.filter((section) => isNeeded(section, rule, index));
  return {
    found,
    sectionsSetAside,
    missing: found.length === 0 && needed.length === 0 ? open : needed,
  };
}

/** Of a rule that asks for one thing of many, only a section that has a word of it is evidence. */
function speaksOfRule(
  { document, section }: FoundSection,
  { saidBy }: RequirementInForce,
): boolean {
  if (saidBy.length === 0 || document.language !== "en") return true;
  return findSaying(section, { anyOf: saidBy }, true, knownLanguages.en.facts) === "said";
}

function findSectionSetAside(home: Home, { type, definition }: KnownSection): string | undefined {
  return home.facts.standard?.setAside.find(
    (entry) => entry.document.shown === type.id && entry.section.shown === definition.id,
  )?.reason.shown;
}

/** A document that a home may do without is no gap of a rule that others carry. */
function isLeftAlone(
  section: KnownSection,
  { documents, profileSections }: RequirementInForce,
  { types }: SectionIndex,
): boolean {
  const { id, presence } = section.type;
  const isAsked =
    documents.some((type) => type === id) || profileSections.includes(nameSection(section));
  return presence === "optional" && !types.has(id) && !isAsked;
}

/**
 * Without which sections a rule is not documented: those its documents must have, and those the
 * affiliate names. Of a document the home has not got, only one that carries the rule counts, and
 * only while no other that carries it is there.
 */
function isNeeded(
  section: KnownSection,
  rule: RequirementInForce,
  { types }: SectionIndex,
): boolean {
  const isNamed = rule.profileSections.includes(nameSection(section));
  if (section.definition.strength !== "must" && !isNamed) return false;
  if (types.has(section.type.id)) return true;
  const carriers = rule.documents;
  return carriers.includes(section.type.id) && !carriers.some((type) => types.has(type));
}

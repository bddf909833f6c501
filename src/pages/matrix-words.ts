import { isDocumentTypeId } from "../documents/known-sections.ts";
import { findDocumentType } from "../documents/registry.ts";
import type { Locale } from "../locales/locale.ts";
import { everyLevel, type Level, type Levels, nameLevels } from "../standards/level.ts";
import { findBasis, isConfirmed, type Obligation } from "../standards/obligation.ts";
import type { EvidenceKind, EvidencePlace } from "../standards/requirement.ts";
import type { RequirementStatus, Status } from "../standards/requirement-status.ts";

/**
 * Says where the evidence for a rule stands.
 *
 * @param status the status
 * @param levels the levels of the standard, since one of them may not ask for a rule
 * @param locale the reader's language
 */
export function nameStatus(status: Status, levels: Levels, locale: Locale): string {
  const words = locale.words.certification.status;
  if (status !== "notAtThisLevel") return words[status];
  if (levels === undefined) return words.notAsked;
  return locale.fill(words.notAtThisLevel, { level: levels.one.toLowerCase() });
}

/**
 * Says in a word or two where the evidence for one rule stands. Of a rule that holds only where something is so
 * nothing may be lacking: nobody can tell from papers that residents are not paid.
 *
 * @param status the rule with its status
 * @param levels the levels of its standard
 * @param locale the reader's language
 */
export function nameRuleStatus(
  { rule, status }: Pick<RequirementStatus, "rule" | "status">,
  levels: Levels,
  locale: Locale,
): string {
  return status === "notYet" && rule.onlyIf !== ""
    ? locale.words.certification.status.notYetIfHeld
    : nameStatus(status, levels, locale);
}

/** Every status, in the order in which pages count them. */
export const statuses: readonly Status[] = [
  "documented",
  "inPart",
  "keptElsewhere",
  "byVisit",
  "notAtThisLevel",
  "setAside",
  "notYet",
];

/** Why a statement on a level is none to rely on yet; each has a mark, and is explained once on the page. */
const doubts = ["asRead", "asItsStandard", "affiliateForm", "operatorTracker", "notSeen"] as const;

/** One of the {@link doubts}. */
export type Doubt = (typeof doubts)[number];

/** What a rule asks at a level, in a word or two, with a mark where that is not confirmed. */
export interface AskedInWords {
  /** Such as `required`. */
  readonly words: string;
  readonly doubt: Doubt | undefined;
  /** The doubt's mark; empty where there is no doubt. */
  readonly mark: string;
}

/**
 * Says what a rule asks at a level for whoever explains its doubts in one place.
 *
 * @param obligation what the rule asks
 * @param locale the reader's language
 */
export function nameAsked(obligation: Obligation, locale: Locale): AskedInWords {
  const { asked, sure } = locale.words.certification;
  const doubt = findDoubt(obligation);
  const words = {
    ...asked,
    asked: sure.askedFor,
    unconfirmed: sure.unknown,
  }[obligation.kind];
  return { words, doubt, mark: doubt === undefined ? "" : sure.marks[doubt] };
}

/**
 * Says what a rule asks in a text without pages, with the mark behind it.
 *
 * @param asked what it asks; nothing where that hangs on a level the home does not give
 * @returns words such as "required, as read"; none where nothing is known
 */
export function sayAsked(asked: AskedInWords | undefined): string {
  if (asked === undefined) return "";
  return asked.mark === "" ? asked.words : `${asked.words}, ${asked.mark}`;
}

/** A mark that stands with what is not confirmed, and what it means. */
export interface ExplainedDoubt {
  readonly mark: string;
  readonly meaning: string;
}

/**
 * Explains the marks of what is asked, each once.
 *
 * @param asked what stands with a mark or without
 * @param locale the reader's language
 */
export function explainDoubts(
  asked: readonly (AskedInWords | undefined)[],
  locale: Locale,
): readonly ExplainedDoubt[] {
  const { marks, meanings } = locale.words.certification.sure;
  const found = new Set(asked.map((words) => words?.doubt));
  return doubts
    .filter((doubt) => found.has(doubt))
    .map((doubt) => ({ mark: marks[doubt], meaning: meanings[doubt] }));
}

function findDoubt(obligation: Obligation): Doubt | undefined {
  if (obligation.kind === "unconfirmed") return "notSeen";
  if (obligation.kind === "asked") return obligation.basis;
  if (isConfirmed(obligation)) return undefined;
  return findBasis(obligation) === "standardLesson" ? "asItsStandard" : "asRead";
}

/**
 * Names a place where evidence stands.
 *
 * @param place a type of document, or a kind of evidence that no document of ours holds
 * @param locale the reader's language
 */
export function namePlace(place: EvidencePlace, locale: Locale): string {
  return isDocumentTypeId(place)
    ? (findDocumentType(place)?.title[locale.tag] ?? place)
    : locale.words.evidence.kinds[place];
}

/** Where evidence is expected: on paper, as somebody's job, at the house, or in what people say. */
export type EvidenceGroup = "documents" | "role" | "visit" | "interview";

/** Kinds of evidence of one group, in words. */
export interface ExpectedEvidence {
  readonly group: EvidenceGroup;
  readonly groupWords: string;
  readonly kinds: readonly string[];
}

/**
 * Says where evidence is expected, papers first.
 *
 * @param kinds the kinds of evidence that a rule names
 * @param locale the reader's language
 */
export function describeEvidence(
  kinds: readonly EvidenceKind[],
  locale: Locale,
): readonly ExpectedEvidence[] {
  const words = locale.words.evidence;
  return (["documents", "role", "visit", "interview"] as const).flatMap((group) => {
    const own = kinds.filter((kind) => findGroup(kind) === group);
    if (own.length === 0) return [];
    return [
      { group, groupWords: words.places[group], kinds: own.map((kind) => words.kinds[kind]) },
    ];
  });
}

function findGroup(kind: EvidenceKind): EvidenceGroup {
  if (kind === "role" || kind === "interview") return kind;
  return kind === "inspection" || kind === "posted" ? "visit" : "documents";
}

/** Levels at which a rule asks the same, in words. */
export interface LevelsInWords {
  /** In the standard's own words, such as `All levels`. */
  readonly which: string;
  readonly asked: AskedInWords;
  /** True when the home's own level is among them. */
  readonly isOwn: boolean;
}

/** What a rule asks at each level, by the level's id, or under `all` of every home. */
type Asked = Readonly<Record<string, Obligation>>;

/**
 * Says what a rule asks at every level, with levels that ask the same told together.
 *
 * @param asked what the rule asks
 * @param levels the levels of the standard
 * @param own the home's level
 * @param locale the reader's language
 */
export function describeLevels(
  asked: Asked,
  levels: Levels,
  own: Level | undefined,
  locale: Locale,
): readonly LevelsInWords[] {
  const alike = new Map<string, { readonly asked: AskedInWords; readonly keys: string[] }>();
  for (const [key, obligation] of Object.entries(asked)) {
    const inWords = nameAsked(obligation, locale);
    const name = `${inWords.words} ${inWords.mark}`;
    const before = alike.get(name);
    if (before === undefined) alike.set(name, { asked: inWords, keys: [key] });
    else before.keys.push(key);
  }
  return [...alike.values()].map(({ asked: inWords, keys }) => ({
    which: nameLevels(levels, keys),
    asked: inWords,
    isOwn: keys.includes(own?.id ?? everyLevel),
  }));
}

/**
 * Lists the notes and conditions that stand with a rule's levels, each once.
 *
 * @param asked what the rule asks
 */
export function listLevelNotes(asked: Asked): readonly string[] {
  const notes = Object.values(asked).flatMap((obligation) => {
    const condition = obligation.kind === "conditional" ? [obligation.condition] : [];
    return obligation.note === undefined ? condition : [...condition, obligation.note];
  });
  return [...new Set(notes)];
}

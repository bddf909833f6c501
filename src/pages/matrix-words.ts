import { everyLevel, type Level, type Levels, nameLevels } from "../standards/level.ts";
import { isConfirmed, type Requirement } from "../standards/requirement.ts";
import type { Status } from "../standards/rule-status.ts";

/**
 * Says where the evidence for a rule stands.
 *
 * @param status the status
 * @param levels the levels of the standard, since one of them may not ask for a rule
 */
export function nameStatus(status: Status, levels: Levels): string {
  switch (status) {
    case "documented":
      return "Documented here";
    case "keptElsewhere":
      return "Kept elsewhere";
    case "byVisit":
      return "By interview or inspection";
    case "notAtThisLevel":
      return levels === undefined ? "Not asked" : `Not at this ${levels.one.toLowerCase()}`;
    case "setAside":
      return "Set aside";
    case "notYet":
      return "Not yet";
  }
}

/** Every status, in the order in which pages count them. */
export const statuses: readonly Status[] = [
  "documented",
  "keptElsewhere",
  "byVisit",
  "notAtThisLevel",
  "setAside",
  "notYet",
];

/** The sentence under which the matrix stands, on the page and in the files alike. */
export const matrixNotice =
  "This page shows where each rule is documented. Whether a rule is met is for people to judge.";

const confirm = "confirm with your affiliate";

/**
 * Says what a rule asks at a level, and how sure that is.
 *
 * @param requirement what the rule asks
 * @returns words such as "required" or "required as far as we heard; confirm with your affiliate"
 */
export function describeRequirement(requirement: Requirement): string {
  if (requirement.kind === "unconfirmed") return confirm;
  const asked = describeKind(requirement);
  return isConfirmed(requirement) ? asked : `${asked}, as far as we heard; ${confirm}`;
}

function describeKind(requirement: Exclude<Requirement, { readonly kind: "unconfirmed" }>): string {
  switch (requirement.kind) {
    case "required":
      return "required";
    case "recommended":
      return "recommended";
    case "notApplicable":
      return "not asked";
    case "conditional":
      return "counts on a condition";
  }
}

/** Levels at which a rule asks the same, in words. */
export interface LevelsInWords {
  /** In the standard's own words, such as `All levels`. */
  readonly which: string;
  readonly words: string;
  /** True when the home's own level is among them. */
  readonly isOwn: boolean;
}

/** What a rule asks at each level, by the level's id, or under `all` of every home. */
type Asked = Readonly<Record<string, Requirement>>;

/**
 * Says what a rule asks at every level, with levels that ask the same told together.
 *
 * @param asked what the rule asks
 * @param levels the levels of the standard
 * @param own the home's level
 */
export function describeLevels(
  asked: Asked,
  levels: Levels,
  own: Level | undefined,
): readonly LevelsInWords[] {
  const byWords = new Map<string, string[]>();
  for (const [key, requirement] of Object.entries(asked)) {
    const words = describeRequirement(requirement);
    byWords.set(words, [...(byWords.get(words) ?? []), key]);
  }
  return [...byWords].map(([words, keys]) => ({
    which: nameLevels(levels, keys),
    words,
    isOwn: keys.includes(own?.id ?? everyLevel),
  }));
}

/**
 * Lists the notes and conditions that stand with a rule's levels, each once.
 *
 * @param asked what the rule asks
 */
export function listLevelNotes(asked: Asked): readonly string[] {
  const notes = Object.values(asked).flatMap((requirement) => {
    const condition = requirement.kind === "conditional" ? [requirement.condition] : [];
    return requirement.note === undefined ? condition : [...condition, requirement.note];
  });
  return [...new Set(notes)];
}

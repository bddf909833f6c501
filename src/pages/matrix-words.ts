import { isConfirmed, type Level, levels, type Requirement } from "../standards/rule.ts";
import type { Status } from "../standards/rule-status.ts";

/** The words of each status, in the order in which pages count them. */
export const statusWords: Readonly<Record<Status, string>> = {
  documented: "Documented here",
  keptElsewhere: "Kept elsewhere",
  byVisit: "By interview or inspection",
  notAtThisLevel: "Not at this level",
  setAside: "Set aside",
  notYet: "Not yet",
};

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
  /** Such as `All levels` or `Levels III, IV`. */
  readonly which: string;
  readonly words: string;
  /** True when the home's own level is among them. */
  readonly isOwn: boolean;
}

/**
 * Says what a rule asks at every level, with levels that ask the same told together.
 *
 * @param asked what the rule asks at each level
 * @param own the home's level
 */
export function describeLevels(
  asked: Readonly<Record<Level, Requirement>>,
  own: Level | undefined,
): readonly LevelsInWords[] {
  const byWords = new Map<string, Level[]>();
  for (const level of levels) {
    const words = describeRequirement(asked[level]);
    byWords.set(words, [...(byWords.get(words) ?? []), level]);
  }
  return [...byWords].map(([words, which]) => ({
    which: nameLevels(which),
    words,
    isOwn: which.some((level) => level === own),
  }));
}

function nameLevels(which: readonly Level[]): string {
  if (which.length === levels.length) return "All levels";
  return `${which.length === 1 ? "Level" : "Levels"} ${which.join(", ")}`;
}

/**
 * Lists the notes and conditions that stand with a rule's levels, each once.
 *
 * @param asked what the rule asks at each level
 */
export function listLevelNotes(asked: Readonly<Record<Level, Requirement>>): readonly string[] {
  const notes = levels.flatMap((level) => {
    const requirement = asked[level];
    const condition = requirement.kind === "conditional" ? [requirement.condition] : [];
    return requirement.note === undefined ? condition : [...condition, requirement.note];
  });
  return [...new Set(notes)];
}

import type { Basis, Obligation } from "../obligation.ts";

type Levels = Readonly<Record<"I" | "II" | "III" | "IV", Obligation>>;

const unseen = { kind: "unconfirmed" } as const;
const requiredByLesson = { kind: "required", basis: "lesson" } as const;

/** The rule's lesson asks for it at every level. */
export const requiredAtAllLevels: Levels = {
  I: requiredByLesson,
  II: requiredByLesson,
  III: requiredByLesson,
  IV: requiredByLesson,
};

/** No source on any level was seen. */
export const seenAtNoLevel: Levels = { I: unseen, II: unseen, III: unseen, IV: unseen };

/**
 * A second-hand source has the rule at Level II; no source on the other levels was seen.
 *
 * @param basis the source
 */
export function reportedAtLevelTwo(basis: Basis): Levels {
  return { I: unseen, II: { kind: "required", basis }, III: unseen, IV: unseen };
}

/**
 * The rule is one of six, of which a home shows at least half, at every level.
 *
 * @param basis whether the rule's own lesson says so, or that of its neighbor
 */
export function halfOfSix(basis: Basis): Levels {
  const counts = {
    kind: "conditional",
    condition:
      "At least half of the six rules 3.I.27.a to f are met; which ones, the home chooses.",
    basis,
  } as const;
  return { I: counts, II: counts, III: counts, IV: counts };
}

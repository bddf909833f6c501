import type { Obligation } from "../obligation.ts";

type Levels = Readonly<Record<"I" | "II" | "III" | "IV", Obligation>>;

const unseen = { kind: "unconfirmed" } as const;
const requiredByLesson = { kind: "required", basis: "lesson" } as const;
const notByLesson = { kind: "notApplicable", basis: "lesson" } as const;

/** The rule's lesson asks for it at every level. */
export const requiredAtAllLevels: Levels = {
  I: requiredByLesson,
  II: requiredByLesson,
  III: requiredByLesson,
  IV: requiredByLesson,
};

/** The rule's lesson asks for it at every level but the first. */
export const requiredFromLevelTwo: Levels = { ...requiredAtAllLevels, I: notByLesson };

/** The rule's lesson asks for it at the third and fourth level alone. */
export const requiredFromLevelThree: Levels = { ...requiredFromLevelTwo, II: notByLesson };

/** The rule's lesson asks for it at the fourth level alone. */
export const requiredAtLevelFour: Levels = { ...requiredFromLevelThree, III: notByLesson };

/** No source on any level was seen. */
export const seenAtNoLevel: Levels = { I: unseen, II: unseen, III: unseen, IV: unseen };

/**
 * A second-hand source asks for the rule at Level II, and does not say whether it is required or
 * recommended; no source on the other levels was seen.
 *
 * @param basis the source
 */
export function askedAtLevelTwo(basis: "affiliateForm" | "operatorTracker"): Levels {
  return { ...seenAtNoLevel, II: { kind: "asked", basis } };
}

/**
 * The rule is one of six, of which a home shows at least half, at every level.
 *
 * @param basis whether the rule's own lesson says so, or the page of the standard it stands under
 */
export function halfOfSix(basis: "lesson" | "standardLesson"): Levels {
  const counts = {
    kind: "conditional",
    condition:
      "At least half of the six rules 3.I.27.a to f are met; which ones, the home chooses.",
    basis,
  } as const;
  return { I: counts, II: counts, III: counts, IV: counts };
}

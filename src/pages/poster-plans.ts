import type { SectionName } from "../documents/registry.ts";
import type { Locale } from "../locales/locale.ts";
import type { CrisisLinesView } from "./crisis-lines-view.ts";
import type { PosterLine } from "./fit-sheet.ts";

/** The public facts that stand in large type on posters. */
export interface PosterFacts {
  readonly crisisLines: CrisisLinesView;
  /** Nothing where the home has none. */
  readonly quietHours: string | undefined;
}

/** A sheet for the wall that shows a section of the home's own documents. */
export interface PosterPlan {
  /** The last part of its address, which is public and never changes. */
  readonly id: string;
  /** The section it shows, which gives it its title; a home without it has no such sheet. */
  readonly shows: SectionName;
  /** Facts that stand in large type above the section's words. */
  readonly lines?: (facts: PosterFacts, locale: Locale) => readonly PosterLine[];
}

/**
 * What hangs in the house, and the section it is drawn from.
 *
 * Source: the home's standard, and Ohio Recovery Housing's list of what lies open or is posted
 * (https://edu.ohiorecoveryhousing.org/lesson/documents/).
 */
export const posterPlans: readonly PosterPlan[] = [
  { id: "rights", shows: "resident-packet#resident-rights" },
  { id: "rules", shows: "resident-packet#house-rules" },
  { id: "grievance-steps", shows: "grievance-policy#steps-and-time-limits" },
  {
    id: "quiet-hours",
    shows: "good-neighbor-policy#quiet-hours",
    lines: ({ quietHours }, { words }) =>
      quietHours === undefined ? [] : [{ label: words.paper.poster.quietHours, value: quietHours }],
  },
];

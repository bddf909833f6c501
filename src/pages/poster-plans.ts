import type { ShownBlock, ShownWord } from "../content/shown-words.ts";
import type { SectionName } from "../documents/registry.ts";
import type { Locale } from "../locales/locale.ts";
import type { IconName } from "../theme/icons.ts";
import type { CrisisLinesView } from "./crisis-lines-view.ts";
import type { QuietNights } from "./quiet-hours-words.ts";
import type { PosterLine } from "./spread-sheets.ts";

/** The facts that stand on posters: public ones, and of what residents alone may read the curfew. */
export interface PosterFacts {
  readonly crisisLines: CrisisLinesView;
  /** None where the home has none. */
  readonly quietHours: readonly QuietNights[];
  /** How to reach the house manager, the first number first, and whoever answers instead. */
  readonly reach: readonly PosterLine[];
  /** How to reach whoever answers at night in the manager's place; none where nobody is known to. */
  readonly ofNight: readonly PosterLine[];
  /** When residents of each phase are home at the latest; none where it is the same for all. */
  readonly curfewOfPhases: readonly string[];
  /** The house manager's name. */
  readonly manager: string;
  /** The origin of the home's site. */
  readonly siteUrl: string;
}

/** A poster that shows a section of the home's own documents, on as many sheets as hold all of it. */
export interface PosterPlan {
  /** The last part of its address, which is public and never changes. */
  readonly id: string;
  /** The section it shows, which gives it its title; a home without it has no such poster. */
  readonly shows: SectionName;
  /** Sections that belong to it and that other homes keep apart; each has a title of its own. */
  readonly also?: readonly SectionName[];
  /** True where the section's title alone does not say what it is about: the document's stands above it. */
  readonly namesDocument?: boolean;
  /** What it is known by from afar. */
  readonly icon: IconName;
  /** What the section leads to and nobody can follow on a wall: it stands below the section's words. */
  readonly adds?: (facts: PosterFacts, locale: Locale) => readonly ShownBlock[];
  /** Facts that stand in large type above the section's words, the largest first. */
  readonly lines?: (facts: PosterFacts, locale: Locale) => readonly PosterLine[];
}

const text = (said: string): ShownWord => ({ kind: "text", text: said });

/**
 * What hangs in the house, and the section it is drawn from.
 *
 * Source: the home's standard, and Ohio Recovery Housing's list of what lies open or is posted
 * (https://edu.ohiorecoveryhousing.org/lesson/documents/).
 */
export const posterPlans: readonly PosterPlan[] = [
  { id: "rights", shows: "resident-packet#resident-rights", icon: "scales" },
  {
    id: "rules",
    shows: "resident-packet#house-rules",
    also: ["steps-of-accountability#steps"],
    icon: "house",
    adds: ({ curfewOfPhases }, { words }) =>
      curfewOfPhases.length === 0
        ? []
        : [
            { kind: "heading", level: 2, words: [text(words.residents.tonight.curfew)] },
            {
              kind: "list",
              entries: curfewOfPhases.map((said) => [{ kind: "line", words: [text(said)] }]),
            },
          ],
  },
  {
    id: "grievance-steps",
    shows: "grievance-policy#steps-and-time-limits",
    namesDocument: true,
    icon: "speech",
  },
  {
    id: "quiet-hours",
    shows: "good-neighbor-policy#quiet-hours",
    icon: "moon",
    lines: ({ quietHours }) =>
      quietHours.map(({ nights, hours }) => ({ label: nights, value: hours })),
  },
];

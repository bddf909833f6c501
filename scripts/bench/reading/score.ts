import { countWords, listAtPenBlanks, listFalseAlarms } from "./judge-alarms.ts";
import { judgeFaults } from "./judge-faults.ts";
import { judgeMissing, judgeSections, listWrongSections } from "./judge-sections.ts";
import type { CheckedSet } from "./read-set.ts";
import { type FaultKind, type Form, forms } from "./truth.ts";

/** So many of so many. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/** How well some sets of papers were read. */
export interface Score {
  /** Sections found where they stand, by their form: those that count, and those and the likely ones. */
  readonly recognised: Readonly<Record<Form, { readonly certain: Share; readonly all: Share }>>;
  /** Absent sections that count, or are asked about, somewhere. */
  readonly wrongSections: number;
  readonly missingPrecision: Share;
  readonly missingRecall: Share;
  readonly faults: Share;
  readonly faultsByKind: ReadonlyMap<FaultKind, Share>;
  readonly words: number;
  readonly falseAlarms: number;
  /** Of the false alarms, those of `section/fact-missing`: no truth says which facts a section lacks. */
  readonly factAlarms: number;
  readonly atPenBlanks: number;
}

/**
 * Counts how well sets of papers were read.
 *
 * @param sets the sets as checked
 */
export function scoreSets(sets: readonly CheckedSet[]): Score {
  const sections = sets.flatMap(judgeSections);
  const missing = sets.flatMap(judgeMissing);
  const faults = sets.flatMap(judgeFaults);
  const alarms = sets.flatMap(listFalseAlarms);
  const kinds = [...new Set(faults.map(({ kind }) => kind))].toSorted();
  const recognised = forms.map((form) => {
    const ofForm = sections.filter((section) => section.form === form);
    const certain = share(ofForm, ({ read }) => read === "certain");
    return [form, { certain, all: share(ofForm, ({ read }) => read !== "missed") }] as const;
  });
  return {
    recognised: Object.fromEntries(recognised) as Score["recognised"], // one entry for each form
    wrongSections: sets.flatMap(listWrongSections).length,
    missingPrecision: share(
      missing.filter(({ isSaid }) => isSaid),
      ({ isAbsent }) => isAbsent,
    ),
    missingRecall: share(
      missing.filter(({ isAbsent }) => isAbsent),
      ({ isSaid }) => isSaid,
    ),
    faults: share(faults, ({ isFound }) => isFound),
    faultsByKind: new Map(
      kinds.map((kind) => [
        kind,
        share(
          faults.filter((fault) => fault.kind === kind),
          ({ isFound }) => isFound,
        ),
      ]),
    ),
    words: sum(sets.flatMap(({ papers }) => papers.map(({ lines }) => countWords(lines)))),
    falseAlarms: alarms.length,
    factAlarms: alarms.filter(({ rule }) => rule === "section/fact-missing").length,
    atPenBlanks: sets.flatMap(listAtPenBlanks).length,
  };
}

function share<Item>(items: readonly Item[], isCounted: (item: Item) => boolean): Share {
  return { count: items.filter(isCounted).length, of: items.length };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

/** The share as a number between 0 and 1; 1 where there is nothing to count. */
export function readShare({ count, of }: Share): number {
  return of === 0 ? 1 : count / of;
}

/** False alarms in a thousand words. */
export function readAlarmRate({ falseAlarms, words }: Score): number {
  return words === 0 ? 0 : (1000 * falseAlarms) / words;
}

import { findCurfewKey } from "../content/facts/find-curfew-key.ts";
import type { HomeFacts } from "../content/facts/home-facts.ts";
import { weekdays } from "../content/weekdays.ts";
import type { Locale } from "../locales/locale.ts";

/** What a home says of its curfew: one for all, or one for each phase. */
export type CurfewFacts = Pick<HomeFacts, "curfew" | "curfewByPhase">;

/**
 * Says the curfew: that of most nights, that of the weekend where it is another, and each day that differs. Where each phase has its
 * own, all of them: a single time would be wrong for most who read it.
 *
 * @param home what the home says of it
 * @param locale the residents' language
 * @returns such as `10 pm, Friday and Saturday 11 pm, Wednesday 9 pm`, or `Phase 1: 9 pm; Phase 2: 11 pm`; empty
 *   without a curfew
 */
export function sayCurfew({ curfew, curfewByPhase }: CurfewFacts, locale: Locale): string {
  const { curfewTimes, curfewOn } = locale.words.residents.tonight;
  if (hasPhases(curfewByPhase)) return listCurfewOfPhases({ curfewByPhase }, locale).join("; ");
  if (curfew === undefined) return "";
  const { weekdays: night, weekends } = curfew;
  const usual =
    night.shown === weekends.shown
      ? night.shown
      : locale.fill(curfewTimes, { weekdays: night.shown, weekends: weekends.shown });
  const others = weekdays.flatMap((day, index) => {
    const time = curfew[day];
    if (time === undefined) return [];
    return [locale.fill(curfewOn, { day: locale.formatWeekday(index), time: time.shown })];
  });
  return [usual, ...others].join(", ");
}

/**
 * Lists when residents of each phase are home at the latest.
 *
 * @param home what the home says of its curfew
 * @param locale the residents' language
 * @returns such as `Phase 1, the first 30 days: 9 pm`; none where it does not depend on the phase
 */
export function listCurfewOfPhases(
  { curfewByPhase = [] }: Pick<CurfewFacts, "curfewByPhase">,
  locale: Locale,
): readonly string[] {
  const { curfewOfPhase } = locale.words.residents.tonight;
  return curfewByPhase.map(({ phase, time }) =>
    locale.fill(curfewOfPhase, { phase: phase.shown, time: time.shown }),
  );
}

/**
 * Says the curfew of somebody's first evening: that of the first phase, with its name, where phases have their own.
 *
 * @param home what the home says of its curfew
 * @param locale the residents' language
 * @returns such as `9 pm (Phase 1, the first 30 days)`; empty without a curfew
 */
export function sayFirstCurfew(home: CurfewFacts, locale: Locale): string {
  const [first] = home.curfewByPhase ?? [];
  if (first === undefined) return sayCurfew(home, locale);
  const { curfewOfFirst } = locale.words.residents.tonight;
  return locale.fill(curfewOfFirst, { phase: first.phase.shown, time: first.time.shown });
}

/**
 * Lists when everyone is home on each day of the week.
 *
 * @param home what the home says of its curfew
 * @returns seven times, Monday's first; none without a curfew, or where it depends on the phase
 */
export function listCurfews({ curfew, curfewByPhase }: CurfewFacts): readonly string[] {
  if (curfew === undefined || hasPhases(curfewByPhase)) return [];
  return weekdays.map((day) => curfew[findCurfewKey(curfew, day)]?.shown ?? "");
}

function hasPhases(
  phases: CurfewFacts["curfewByPhase"],
): phases is NonNullable<CurfewFacts["curfewByPhase"]> {
  return phases !== undefined && phases.length > 0;
}

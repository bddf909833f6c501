import { findCurfewKey } from "../content/facts/find-curfew-key.ts";
import type { HomeFacts } from "../content/facts/home-facts.ts";
import { weekdays } from "../content/weekdays.ts";
import type { Locale } from "../locales/locale.ts";

/**
 * Says the curfew: that of most nights, that of the weekend, and each day that differs.
 *
 * @param curfew the home's, where it has one
 * @param locale the residents' language
 * @returns such as `10 pm, Friday and Saturday 11 pm, Wednesday 9 pm`; empty without a curfew
 */
export function sayCurfew(curfew: HomeFacts["curfew"], locale: Locale): string {
  if (curfew === undefined) return "";
  const { curfewTimes, curfewOn } = locale.words.residents.tonight;
  const usual = locale.fill(curfewTimes, {
    weekdays: curfew.weekdays.shown,
    weekends: curfew.weekends.shown,
  });
  const others = weekdays.flatMap((day, index) => {
    const time = curfew[day];
    if (time === undefined) return [];
    return [locale.fill(curfewOn, { day: locale.formatWeekday(index), time: time.shown })];
  });
  return [usual, ...others].join(", ");
}

/**
 * Lists when everyone is home on each day of the week.
 *
 * @param curfew the home's, where it has one
 * @returns seven times, Monday's first; none without a curfew
 */
export function listCurfews(curfew: HomeFacts["curfew"]): readonly string[] {
  if (curfew === undefined) return [];
  return weekdays.map((day) => curfew[findCurfewKey(curfew, day)]?.shown ?? "");
}

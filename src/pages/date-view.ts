import type { PlainDate } from "../content/plain-date.ts";
import type { Home } from "../documents/document.ts";
import type { Locale } from "../locales/locale.ts";

/** A day for a page: for machines and for people. */
export interface DateView {
  readonly machine: PlainDate;
  readonly shown: string;
}

/**
 * Writes a day for a page.
 *
 * @param date the day, where there is one
 * @param locale the site's language
 */
export function viewDate(date: PlainDate, locale: Locale): DateView;
export function viewDate(date: PlainDate | undefined, locale: Locale): DateView | undefined;
export function viewDate(date: PlainDate | undefined, locale: Locale): DateView | undefined {
  return date === undefined ? undefined : { machine: date, shown: locale.formatDay(date) };
}

/** The day that something takes effect. */
export interface EffectiveView extends DateView {
  /** True where that day has not come, as far as is known. */
  readonly isLater: boolean;
}

/**
 * Writes the day that something takes effect.
 *
 * @param date the day, where there is one
 * @param home the home; where no day is given for it, none is said to have come
 */
export function viewEffective(
  date: PlainDate | undefined,
  { facts, today = "" }: Pick<Home, "facts" | "today">,
): EffectiveView | undefined {
  if (date === undefined) return undefined;
  return { ...viewDate(date, facts.table.locale), isLater: date > today };
}

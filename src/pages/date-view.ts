import type { PlainDate } from "../content/plain-date.ts";
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

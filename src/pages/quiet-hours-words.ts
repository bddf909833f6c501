import type { HomeFacts } from "../content/facts/home-facts.ts";
import type { Locale } from "../locales/locale.ts";

/** Quiet hours of some nights. */
export interface QuietNights {
  /** Which nights, such as `Every night`. */
  readonly nights: string;
  /** Such as `10 pm to 7 am`. */
  readonly hours: string;
}

/**
 * Lists when it is quiet: one entry, or two where Friday and Saturday have other hours.
 *
 * @param quietHours the home's, where it has some
 * @param locale the language of the page
 */
export function listQuietHours(
  quietHours: HomeFacts["quietHours"],
  locale: Locale,
): readonly QuietNights[] {
  if (quietHours === undefined) return [];
  const { everyNight, weekdays, weekend } = locale.words.residents.quietNights;
  const { start, end, weekendStart, weekendEnd } = quietHours;
  const fill = (from: string, to: string) =>
    locale.fill(locale.words.residents.fromTo, { start: from, end: to });
  const usual = fill(start.shown, end.shown);
  const onWeekend = fill(weekendStart?.shown ?? start.shown, weekendEnd?.shown ?? end.shown);
  if (onWeekend === usual) return [{ nights: everyNight, hours: usual }];
  return [
    { nights: weekdays, hours: usual },
    { nights: weekend, hours: onWeekend },
  ];
}

/**
 * Says when it is quiet, in a few words.
 *
 * @param quietHours the home's, where it has some
 * @param locale the language of the page
 * @returns such as `10 pm to 7 am, Friday and Saturday 11 pm to 8 am`; empty without quiet hours
 */
export function sayQuietHours(quietHours: HomeFacts["quietHours"], locale: Locale): string {
  const [usual, onWeekend] = listQuietHours(quietHours, locale);
  if (usual === undefined) return "";
  if (onWeekend === undefined) return usual.hours;
  return `${usual.hours}, ${onWeekend.nights} ${onWeekend.hours}`;
}

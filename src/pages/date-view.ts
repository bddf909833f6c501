import { formatDate, type PlainDate } from "../content/plain-date.ts";

/** A day for a page: for machines and for people. */
export interface DateView {
  readonly machine: PlainDate;
  readonly shown: string;
}

/**
 * Writes a day for a page.
 *
 * @param date the day, where there is one
 */
export function viewDate(date: PlainDate): DateView;
export function viewDate(date: PlainDate | undefined): DateView | undefined;
export function viewDate(date: PlainDate | undefined): DateView | undefined {
  return date === undefined ? undefined : { machine: date, shown: formatDate(date) };
}

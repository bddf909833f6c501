/** As the data of pages has them, Monday first. */
export const weekdays: readonly string[] = [
  ...["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"],
];

/** A day at the home. */
export interface HomeDay {
  /** Such as `2026-11-21`. */
  readonly date: string;
  /** The day of the week in small letters, in English. */
  readonly id: string;
  /** How far the day has come, in minutes. */
  readonly minutes: number;
}

/**
 * Reads which day it is at the home, wherever the phone is.
 *
 * @param timeZone the home's, where it has said so; else the phone's own
 * @returns nothing where this browser does not know the time zone: another day would be worse than none
 */
export function readHomeDay(timeZone: string | undefined): HomeDay | undefined {
  try {
    const parts = new Intl.DateTimeFormat("en-US", {
      ...(timeZone ? { timeZone } : {}),
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      weekday: "long",
      hour: "2-digit",
      minute: "2-digit",
      hourCycle: "h23",
    }).formatToParts(new Date());
    const read = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
    return {
      date: `${read("year")}-${read("month")}-${read("day")}`,
      id: read("weekday").toLowerCase(),
      minutes: Number(read("hour")) * 60 + Number(read("minute")),
    };
  } catch {
    return undefined;
  }
}

/**
 * Does something now, and again when another day may have begun: at midnight on a page that stays open,
 * and on one that is come back to.
 *
 * @param work what to do; it is cheap where the day is the same
 */
export function repeatEachDay(work: () => void): void {
  work();
  setInterval(work, 60_000);
  addEventListener("pageshow", work);
  document.addEventListener("visibilitychange", work);
}

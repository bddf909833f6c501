import type { Locale } from "../locales/locale.ts";
import type { PlainDate } from "./plain-date.ts";

/** What times are told in where a home has not said which time zone is its own. */
const universal = "UTC";

/**
 * Tells whether a name is that of a time zone in the IANA database, as area and city. Abbreviations
 * are not taken: `EST` has no summer time, and the home in Ohio that wrote it does.
 *
 * Source: https://www.iana.org/time-zones, as the machine's own `Intl` has it.
 *
 * @param name such as `America/Phoenix`
 */
export function isTimeZone(name: string): boolean {
  if (name !== universal && !/^[A-Za-z_]+(?:\/[\w+-]+){1,2}$/.test(name)) return false;
  // To look in the list takes 2 ms; to load what writes times, which knows older names too, takes 20.
  return isKnownToIntl(name);
}

let zones: readonly string[] | undefined;

/** Lists the names of time zones, as area and city. The machine puts them together once. */
export function listTimeZones(): readonly string[] {
  zones ??= Intl.supportedValuesOf("timeZone");
  return zones;
}

function isKnownToIntl(timeZone: string): boolean {
  if (listTimeZones().includes(timeZone)) return true;
  try {
    new Intl.DateTimeFormat("en-US", { timeZone });
    return true;
  } catch {
    return false;
  }
}

/** A moment as a clock on the home's wall shows it. */
type WallClock = Readonly<Partial<Record<Intl.DateTimeFormatPartTypes, string>>>;

function readWallClock(
  moment: Date,
  timeZone: string | undefined,
  shown: Intl.DateTimeFormatOptions,
): WallClock {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: chooseZone(timeZone),
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    ...shown,
  });
  return Object.fromEntries(format.formatToParts(moment).map(({ type, value }) => [type, value]));
}

function chooseZone(timeZone: string | undefined): string {
  return timeZone !== undefined && isKnownToIntl(timeZone) ? timeZone : universal;
}

/**
 * Reads which day it is at the home.
 *
 * @param clock the moment
 * @param timeZone the home's `timeZone` fact; universal time where there is none
 */
export function readHomeDay(clock: Date, timeZone: string | undefined): PlainDate {
  const { year, month, day } = readWallClock(clock, timeZone, {});
  return `${year?.padStart(4, "0")}-${month}-${day}`;
}

/**
 * Writes a moment for people to read, as a clock at the home shows it.
 *
 * @param moment the moment
 * @param timeZone the home's `timeZone` fact; universal time where there is none
 * @param locale the reader's language
 * @returns such as `Saturday, November 21, 2026, 5:00 am MST`
 */
export function formatHomeTime(moment: Date, timeZone: string | undefined, locale: Locale): string {
  return locale.formatMoment(moment, chooseZone(timeZone));
}

/**
 * Writes a moment for programs to read, in the home's time.
 *
 * @param moment the moment
 * @param timeZone the home's `timeZone` fact; universal time where there is none
 * @returns such as `2026-11-21T05:00:00-07:00` (RFC 3339, 5.6)
 */
export function formatHomeTimestamp(moment: Date, timeZone: string | undefined): string {
  const { year, month, day, hour, minute, second, timeZoneName } = readWallClock(moment, timeZone, {
    hour: "2-digit",
    minute: "2-digit",
    second: "2-digit",
    hourCycle: "h23",
    timeZoneName: "longOffset",
  });
  const offset = timeZoneName?.replace("GMT", "") || "+00:00";
  return `${year}-${month}-${day}T${hour}:${minute}:${second}${offset}`;
}

/**
 * Lists how noon is written in summer and in winter, as {@link writeHomeNoon} writes it behind a day.
 *
 * @param timeZone the home's `timeZone` fact
 * @returns such as `12:00:00-07:00`
 */
export function listHomeNoons(timeZone: string | undefined): readonly string[] {
  const days: readonly PlainDate[] = ["2026-01-01", "2026-07-01"];
  return days.map((day) => writeHomeNoon(day, timeZone).slice(`${day}T`.length));
}

/**
 * Writes noon of a day at the home, for what can tell a day only as a moment: it is the same day in
 * every place that is less than half a day away.
 *
 * @param date the day
 * @param timeZone the home's `timeZone` fact; universal time where there is none
 * @returns such as `2026-11-21T12:00:00-07:00` (RFC 3339, 5.6)
 */
export function writeHomeNoon(date: PlainDate, timeZone: string | undefined): string {
  const offset = formatHomeTimestamp(new Date(`${date}T12:00:00Z`), timeZone).slice(
    "YYYY-MM-DDTHH:MM:SS".length,
  );
  return `${date}T12:00:00${offset}`;
}

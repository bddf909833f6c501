import { chooseSentence, fillSentence } from "./fill-sentence.ts";
import { defaultLanguage, type Language } from "./language.ts";
import type { LocaleDefinition, Words } from "./locale-definition.ts";
import { locales } from "./locales.ts";
import type { Message, Slots } from "./message.ts";

/** A language, ready to be spoken: what the site says in it, and how it writes days, lists and counts. */
export interface Locale {
  readonly tag: Language;
  readonly words: Words;
  /**
   * Says a message as plain text.
   *
   * @param message such as `words.layout.runBy`
   * @param slots something for each of its slots
   */
  fill<Given extends Message>(message: Given, slots: Slots<Given>): string;
  /** Chooses the sentence of a message that is right for a number. */
  choose(message: Message, count: unknown): string;
  /**
   * Writes a day, such as `March 5, 2026`.
   *
   * @param date the day, `YYYY-MM-DD`; what is no day stays as it is
   */
  formatDay(date: string): string;
  /**
   * Writes a month, such as `March 2026`.
   *
   * @param month the month, `YYYY-MM`
   */
  formatMonth(month: string): string;
  /**
   * Names a day of the week, such as `Monday`.
   *
   * @param day its number, 0 for Monday
   */
  formatWeekday(day: number): string;
  /**
   * Writes a moment as a clock shows it, such as `Saturday, November 21, 2026, 5:00 am MST`.
   *
   * @param moment the moment
   * @param timeZone where the clock hangs (IANA), such as `America/Phoenix`
   */
  formatMoment(moment: Date, timeZone: string): string;
  /**
   * Writes a time of day, such as `9 pm`.
   *
   * @param time `HH:MM`
   */
  formatTime(time: string): string;
  /** Writes a number, such as `5,000`. */
  formatNumber(value: number): string;
  /** Writes a list in a sentence, such as `English, Spanish and Vietnamese`. */
  formatList(entries: readonly string[]): string;
}

const opened = new Map<string, Locale>();

/**
 * Finds a language of the site.
 *
 * @param language its tag; one that no folder defines is answered with the default
 */
export function findLocale(language: string = defaultLanguage): Locale {
  const known = opened.get(language);
  if (known !== undefined) return known;
  const found = locales.find(({ tag }) => tag === language);
  if (found === undefined) return findLocale(defaultLanguage);
  const locale = openLocale(found, found.tag);
  opened.set(language, locale);
  return locale;
}

/**
 * Makes a language ready to be spoken.
 *
 * @param definition the language as its folder defines it
 * @param tag its tag
 */
export function openLocale(definition: LocaleDefinition, tag: Language): Locale {
  const { ways } = definition;
  // To load what knows a language's ways takes a while: each is loaded when it is first asked.
  const plurals = once(() => new Intl.PluralRules(definition.tag));
  const lists = once(() => new Intl.ListFormat(ways.lists));
  const days = once(
    () => new Intl.DateTimeFormat(ways.dates, { dateStyle: "long", timeZone: "UTC" }),
  );
  const months = once(
    () => new Intl.DateTimeFormat(ways.dates, { month: "long", year: "numeric", timeZone: "UTC" }),
  );
  const weekdays = once(
    () => new Intl.DateTimeFormat(ways.dates, { weekday: "long", timeZone: "UTC" }),
  );
  const fullHours = once(
    () => new Intl.DateTimeFormat(ways.dates, { hour: "numeric", timeZone: "UTC" }),
  );
  const minutes = once(
    () => new Intl.DateTimeFormat(ways.dates, { timeStyle: "short", timeZone: "UTC" }),
  );
  const numbers = once(() => new Intl.NumberFormat(ways.dates));
  const momentWriters = new Map<string, (moment: Date) => string>();
  const choose: Locale["choose"] = (message, count) =>
    typeof message === "string" ? message : chooseSentence(message, count, plurals());
  return {
    tag,
    // A test holds every message of every language to the slots of the English one.
    words: definition.words as Words,
    choose,
    fill: (message, slots) =>
      fillSentence(choose(message, "count" in slots ? slots.count : undefined), slots),
    formatDay: (date) => {
      const moment = new Date(`${date}T00:00:00Z`);
      return Number.isNaN(moment.getTime()) ? date : days().format(moment);
    },
    formatMonth: (month) => months().format(new Date(`${month}-01T00:00:00Z`)),
    // The fifth of January 2026 was a Monday.
    formatWeekday: (day) => weekdays().format(new Date(Date.UTC(2026, 0, 5 + day))),
    formatMoment: (moment, timeZone) => {
      const write = momentWriters.get(timeZone) ?? createMomentWriter(timeZone, ways.dates);
      momentWriters.set(timeZone, write);
      return write(moment);
    },
    formatTime: (time) => {
      const moment = new Date(`2026-01-05T${time}:00Z`);
      return writeClock(time.endsWith(":00") ? fullHours() : minutes(), moment);
    },
    formatNumber: (value) => numbers().format(value),
    formatList: (entries) => lists().format(entries),
  };
}

function createMomentWriter(timeZone: string, language: string): (moment: Date) => string {
  const format = (shown: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language, { timeZone, ...shown });
  const day = format({ dateStyle: "full" });
  const clock = format({ hour: "numeric", minute: "2-digit", timeZoneName: "short" });
  return (moment) => `${day.format(moment)}, ${writeClock(clock, moment)}`;
}

function writeClock(clock: Intl.DateTimeFormat, moment: Date): string {
  const parts = clock.formatToParts(moment).map(({ type, value }) => {
    if (type === "dayPeriod") return value.toLowerCase();
    return type === "literal" ? value.replace(/\s+/, " ") : value;
  });
  return parts.join("");
}

function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

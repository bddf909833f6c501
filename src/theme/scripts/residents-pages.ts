/**
 * Marks today in the week, and shows what changed since a day. Both pages say everything without it,
 * and nothing that is chosen leaves the device.
 */
import type { Words } from "../../locales/locale-definition.ts";
import { fillMessage, readScriptWords } from "./script-words.ts";

type PageWords = Words["residents"]["script"];

/**
 * Reads which day it is at the home, wherever the phone is.
 *
 * @returns such as `2026-11-21`, and the day of the week as the rows are marked; nothing where this
 *   browser does not know the home's time zone, since another day's plan would be worse than none
 */
function readHomeDay(timeZone: string | undefined): { date: string; id: string } | undefined {
  try {
    const zone = timeZone ? { timeZone } : {};
    const now = new Date();
    const write = (shown: Intl.DateTimeFormatOptions) =>
      new Intl.DateTimeFormat("en-US", { ...zone, ...shown }).formatToParts(now);
    const parts = write({ year: "numeric", month: "2-digit", day: "2-digit", weekday: "long" });
    const read = (type: string) => parts.find((part) => part.type === type)?.value ?? "";
    return {
      date: `${read("year")}-${read("month")}-${read("day")}`,
      id: read("weekday").toLowerCase(),
    };
  } catch {
    return undefined;
  }
}

const week = 7 * 24 * 60 * 60 * 1000;

/** Tells whether what a row says happens on a day, which is the right day of the week. */
function happensOn(date: string, { first, weeks, until, except }: DOMStringMap): boolean {
  if (first === undefined) return true;
  if (date < first || (until && date > until) || except?.split(" ").includes(date)) return false;
  return Math.round((Date.parse(date) - Date.parse(first)) / week) % Number(weeks) === 0;
}

/** Tells what is on today. */
function tellToday(place: HTMLElement, words: PageWords): void {
  const today = readHomeDay(place.dataset.timeZone);
  if (today?.date === place.dataset.today) return;
  place.dataset.today = today?.date ?? "";
  for (const rows of document.querySelectorAll<HTMLElement>("[data-is-today]"))
    delete rows.dataset.isToday;
  const rows = document.querySelector<HTMLElement>(`[data-day="${today?.id}"]`);
  place.hidden = rows === null || today === undefined;
  if (rows === null || today === undefined) return;
  rows.dataset.isToday = "";
  const events = [...rows.querySelectorAll("tr")]
    .filter((row) => happensOn(today.date, row.dataset))
    .map((row) =>
      [...row.querySelectorAll("td")]
        .map((cell) => cell.textContent.trim())
        .filter(Boolean)
        .join(", "),
    );
  const day = rows.querySelector("th")?.textContent.trim() ?? "";
  place.textContent = fillMessage(words.today, {
    day,
    events: events.join("; ") || words.nothing,
  });
}

/** At midnight another day begins on a page that stays open, and on one that is come back to. */
function keepTellingToday(place: HTMLElement, words: PageWords): void {
  const tell = () => tellToday(place, words);
  tell();
  setInterval(tell, 60_000);
  addEventListener("pageshow", tell);
  document.addEventListener("visibilitychange", tell);
}

/** Hides the changes before a day; without a day all are shown. */
function showSince(since: string): number {
  const changes = [...document.querySelectorAll<HTMLElement>("[data-changes] [data-date]")];
  for (const change of changes) change.hidden = (change.dataset.date ?? "") < since;
  return changes.filter((change) => !change.hidden).length;
}

const pageWords = readScriptWords<PageWords>();
const today = document.querySelector<HTMLElement>("[data-today]");
if (today !== null && pageWords !== undefined) keepTellingToday(today, pageWords);

const sinceForm = document.querySelector<HTMLFormElement>("[data-changes-since]");
if (sinceForm !== null && pageWords !== undefined) {
  const count = document.querySelector<HTMLElement>("[data-changes-count]");
  const apply = (): void => {
    const shown = showSince(String(new FormData(sinceForm).get("since") ?? ""));
    if (count !== null) count.textContent = fillMessage(pageWords.changes, { count: shown });
  };
  sinceForm.hidden = false;
  sinceForm.addEventListener("change", apply);
  sinceForm.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  addEventListener("beforeprint", () => showSince(""));
  addEventListener("afterprint", apply);
}

/**
 * Marks today in the week, and shows what changed since a day. Both pages say everything without it,
 * and nothing that is chosen leaves the device.
 */
import type { Words } from "../../locales/locale-definition.ts";
import { type HomeDay, readHomeDay, repeatEachDay } from "./home-day.ts";
import { fillMessage, readScriptWords } from "./script-words.ts";

type PageWords = Words["residents"]["script"];

const week = 7 * 24 * 60 * 60 * 1000;

/** In minutes: what is on later than that is on tonight. */
const evening = 16 * 60;

/** Tells whether an event happens on a day, which is the right day of the week. */
function happensOn(date: string, { first, weeks, until, except }: DOMStringMap): boolean {
  if (first === undefined) return true;
  if (date < first || (until && date > until) || except?.split(" ").includes(date)) return false;
  return Math.round((Date.parse(date) - Date.parse(first)) / week) % Number(weeks) === 0;
}

/** Shows what is of a day of the week, in place of what is of all; without a day, the latter stays. */
function showDay(day: string | undefined): void {
  for (const part of document.querySelectorAll<HTMLElement>("[data-shown-on]"))
    part.hidden = part.dataset.shownOn !== day;
  for (const part of document.querySelectorAll<HTMLElement>("[data-of-week]"))
    part.hidden = day !== undefined;
  for (const rows of document.querySelectorAll<HTMLElement>("[data-day]"))
    rows.toggleAttribute("data-is-today", rows.dataset.day === day);
}

/** Leaves out what is of the right day of the week, and in another week. */
function leaveOutOtherWeeks(date: string): void {
  for (const words of document.querySelectorAll<HTMLElement>("[data-nothing]")) {
    const events = [...(words.parentElement?.querySelectorAll("li") ?? [])];
    for (const event of events) event.hidden = !happensOn(date, event.dataset);
    words.hidden = events.some(({ hidden }) => !hidden);
  }
}

/** Says above the times whether they are of the day or of its evening. */
function nameTimes(today: HomeDay | undefined): void {
  const heading = document.querySelector<HTMLElement>("[data-times-heading]");
  if (heading === null || pageWords === undefined) return;
  heading.hidden = today === undefined;
  heading.textContent = (today?.minutes ?? 0) < evening ? pageWords.today : pageWords.tonight;
}

/** Tells what is on today. */
function tellToday(place: HTMLElement): void {
  const today = readHomeDay(place.dataset.timeZone);
  nameTimes(today);
  if (today?.date === place.dataset.today) return;
  place.dataset.today = today?.date ?? "";
  leaveOutOtherWeeks(today?.date ?? "");
  showDay(today?.id);
}

/** Hides the changes before a day; without a day all are shown. */
function showSince(since: string): number {
  const changes = [...document.querySelectorAll<HTMLElement>("[data-changes] [data-date]")];
  for (const change of changes) change.hidden = (change.dataset.date ?? "") < since;
  return changes.filter((change) => !change.hidden).length;
}

const pageWords = readScriptWords<PageWords>();
const today = document.querySelector<HTMLElement>("[data-today]");
if (today !== null) repeatEachDay(() => tellToday(today));

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

/**
 * Marks today in the week, and shows what changed since a day. Both pages say everything without it,
 * and nothing that is chosen leaves the device.
 */
import type { Words } from "../../locales/locale-definition.ts";
import { type HomeDay, readHomeDay, repeatEachDay, weekdays } from "./home-day.ts";
import { fillMessage, readScriptWords } from "./script-words.ts";

type PageWords = Words["residents"]["script"];

const week = 7 * 24 * 60 * 60 * 1000;

/** Tells whether what a row says happens on a day, which is the right day of the week. */
function happensOn(date: string, { first, weeks, until, except }: DOMStringMap): boolean {
  if (first === undefined) return true;
  if (date < first || (until && date > until) || except?.split(" ").includes(date)) return false;
  return Math.round((Date.parse(date) - Date.parse(first)) / week) % Number(weeks) === 0;
}

/** Tells today's curfew in place of the week's, which paper keeps; without a day, those of the week. */
function tellCurfew(today: HomeDay | undefined, words: PageWords): void {
  const place = document.querySelector<HTMLElement>("[data-curfews]");
  const ofWeek = document.querySelector("[data-curfew-of-week]");
  if (place === null || ofWeek === null) return;
  const time = place.dataset.curfews?.split(";")[weekdays.indexOf(today?.id ?? "")];
  place.hidden = !time;
  place.textContent = time ? fillMessage(words.timeToday, { time }) : "";
  ofWeek.classList.toggle("print-only", !place.hidden);
}

/** Leaves out what is of another day than today; without a day, all stands there. */
function leaveOutOtherDays(today: HomeDay | undefined): void {
  for (const entry of document.querySelectorAll<HTMLElement>("[data-days]")) {
    const days = entry.dataset.days?.split(" ") ?? [];
    entry.classList.toggle("print-only", today !== undefined && !days.includes(today.id));
  }
}

/** Makes an entry of what a row of the week says: when, what, and where. */
function listEvent(row: HTMLTableRowElement): HTMLLIElement {
  const entry = document.createElement("li");
  for (const [column, cell] of row.querySelectorAll("td").entries()) {
    const part = document.createElement(column === 0 ? "strong" : "span");
    part.textContent = cell.textContent.trim();
    if (column === 2) part.className = "today__where";
    if (part.textContent !== "") entry.append(part, " ");
  }
  return entry;
}

/** Shows what is on today: the day, and below it each event on a line of its own. */
function showToday(place: HTMLElement, day: string, events: readonly HTMLLIElement[]): void {
  const heading = document.createElement("p");
  heading.textContent = day;
  const list = document.createElement("ul");
  list.append(...events);
  place.replaceChildren(heading, ...(events.length > 0 ? [list] : []));
}

/** Tells what is on today. */
function tellToday(place: HTMLElement, words: PageWords): void {
  const today = readHomeDay(place.dataset.timeZone);
  if (today?.date === place.dataset.today) return;
  place.dataset.today = today?.date ?? "";
  for (const rows of document.querySelectorAll<HTMLElement>("[data-is-today]"))
    delete rows.dataset.isToday;
  tellCurfew(today, words);
  leaveOutOtherDays(today);
  const rows = document.querySelector<HTMLElement>(`[data-day="${today?.id}"]`);
  place.hidden = rows === null || today === undefined;
  if (rows === null || today === undefined) return;
  rows.dataset.isToday = "";
  const events = [...rows.querySelectorAll("tr")].filter(
    (row) => row.querySelector("td[colspan]") === null && happensOn(today.date, row.dataset),
  );
  const day = fillMessage(words.today, { day: rows.querySelector("th")?.textContent.trim() ?? "" });
  const isFree = events.length === 0;
  showToday(place, isFree ? `${day} ${words.nothing}` : day, events.map(listEvent));
}

/** Hides the changes before a day; without a day all are shown. */
function showSince(since: string): number {
  const changes = [...document.querySelectorAll<HTMLElement>("[data-changes] [data-date]")];
  for (const change of changes) change.hidden = (change.dataset.date ?? "") < since;
  return changes.filter((change) => !change.hidden).length;
}

const pageWords = readScriptWords<PageWords>();
const today = document.querySelector<HTMLElement>("[data-today]");
if (today !== null && pageWords !== undefined) {
  repeatEachDay(() => tellToday(today, pageWords));
}

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

/**
 * Marks today in the week, and shows what changed since a day. Both pages say everything without it,
 * and nothing that is chosen leaves the device.
 */
import type { Words } from "../../locales/locale-definition.ts";
import { fillMessage, readScriptWords } from "./script-words.ts";

type PageWords = Words["residents"]["script"];

/** As the rows of the week are marked, in the order in which a clock counts the days. */
const weekdayIds = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];

/** Tells what is on today, by the clock of the phone. */
function tellToday(place: HTMLElement, words: PageWords): void {
  const id = weekdayIds[new Date().getDay()];
  const rows = document.querySelector<HTMLElement>(`[data-day="${id}"]`);
  if (rows === null) return;
  rows.dataset.isToday = "";
  const events = [...rows.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("td")]
      .map((cell) => cell.textContent.trim())
      .filter(Boolean)
      .join(", "),
  );
  const day = rows.querySelector("th")?.textContent.trim() ?? "";
  place.textContent = fillMessage(words.today, { day, events: events.join("; ") });
  place.hidden = false;
}

/** Hides the changes before a day; without a day all are shown. */
function showSince(since: string): number {
  const changes = [...document.querySelectorAll<HTMLElement>("[data-changes] [data-date]")];
  for (const change of changes) change.hidden = (change.dataset.date ?? "") < since;
  return changes.filter((change) => !change.hidden).length;
}

const pageWords = readScriptWords<PageWords>();
const today = document.querySelector<HTMLElement>("[data-today]");
if (today !== null && pageWords !== undefined) tellToday(today, pageWords);

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

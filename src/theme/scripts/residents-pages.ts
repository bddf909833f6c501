/**
 * Marks today in the week, and shows what changed since a day. Both pages say everything without it,
 * and nothing that is chosen leaves the device.
 */

/** Tells what is on today, by the clock of the phone. */
function tellToday(place: HTMLElement): void {
  const name = new Intl.DateTimeFormat("en-US", { weekday: "long" }).format(new Date());
  const day = document.querySelector<HTMLElement>(`[data-day="${name.toLowerCase()}"]`);
  if (day === null) return;
  day.dataset.isToday = "";
  const events = [...day.querySelectorAll("tr")].map((row) =>
    [...row.querySelectorAll("td")]
      .map((cell) => cell.textContent.trim())
      .filter(Boolean)
      .join(", "),
  );
  place.textContent = `Today is ${name}. ${events.join("; ")}.`;
  place.hidden = false;
}

/** Hides the changes before a day; without a day all are shown. */
function showSince(since: string, count: HTMLElement | null): void {
  const changes = [...document.querySelectorAll<HTMLElement>("[data-changes] [data-date]")];
  for (const change of changes) change.hidden = (change.dataset.date ?? "") < since;
  const shown = changes.filter((change) => !change.hidden).length;
  if (count !== null) count.textContent = `${shown} ${shown === 1 ? "change" : "changes"} shown`;
}

const today = document.querySelector<HTMLElement>("[data-today]");
if (today !== null) tellToday(today);

const sinceForm = document.querySelector<HTMLFormElement>("[data-changes-since]");
if (sinceForm !== null) {
  const count = document.querySelector<HTMLElement>("[data-changes-count]");
  const apply = (): void => showSince(String(new FormData(sinceForm).get("since") ?? ""), count);
  sinceForm.hidden = false;
  sinceForm.addEventListener("change", apply);
  sinceForm.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  addEventListener("beforeprint", () => showSince("", null));
  addEventListener("afterprint", apply);
}

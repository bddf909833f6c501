/**
 * Shows the rules of the matrix that a reviewer looks for. The page works without it: every rule is
 * there, and opens. Nothing that is typed leaves the reviewer's device.
 */
import type { Words } from "../../locales/locale-definition.ts";
import { fillMessage, readScriptWords } from "./script-words.ts";

const matrixWords = readScriptWords<Words["certification"]["filter"]["script"]>();
const filter = document.querySelector<HTMLFormElement>("[data-matrix-filter]");
const openAll = document.querySelector<HTMLButtonElement>("[data-matrix-open]");
const matrix = document.querySelector<HTMLTableElement>(".matrix");
const matrixRows = [...(matrix?.querySelectorAll<HTMLTableRowElement>("tr[data-status]") ?? [])];
const choices = [...(filter?.querySelectorAll("select") ?? [])];
const changeList = [...document.querySelectorAll<HTMLElement>("div[data-changed]")];

/** What is asked for, by the names of the form's fields. */
type Wanted = Readonly<Record<string, string>>;

function fits(row: HTMLElement, { status = "", asked = "", changed = "", words = "" }: Wanted) {
  const text = row.textContent.toLowerCase();
  const isStatus = status === "" || status.split(" ").includes(row.dataset.status ?? "");
  const isAsked = asked === "" || row.dataset.asked === asked;
  const isChanged = changed === "" || (row.dataset.changed ?? "") >= changed;
  const typed = words.toLowerCase().split(/\s+/).filter(Boolean);
  return isStatus && isAsked && isChanged && typed.every((word) => text.includes(word));
}

/** Says behind each choice how many rules it would leave, whatever else is chosen. */
function countChoices(wanted: Wanted): void {
  for (const choice of choices) {
    for (const option of choice.options) {
      option.dataset.words ??= option.text;
      const count = matrixRows.filter((row) =>
        fits(row, { ...wanted, [choice.name]: option.value }),
      ).length;
      option.text = `${option.dataset.words} (${count})`;
    }
  }
}

function sayCount(place: Element | null | undefined, rows: readonly HTMLElement[]): void {
  const count = rows.filter((row) => !row.hidden).length;
  if (!(place instanceof HTMLElement) || matrixWords === undefined) return;
  place.dataset.whole ??= place.textContent;
  place.textContent =
    count === rows.length
      ? place.dataset.whole
      : fillMessage(matrixWords.shown, { count, all: rows.length });
}

/** Shows the rows that fit, hides parts without any, and says everywhere how many are left. */
function filterRules(wanted: Wanted): void {
  for (const row of matrixRows) row.hidden = !fits(row, wanted);
  for (const domain of matrix?.tBodies ?? []) {
    const rows = matrixRows.filter((row) => domain.contains(row));
    domain.hidden = rows.every((row) => row.hidden);
    sayCount(domain.querySelector("[data-matrix-count]"), rows);
  }
  sayCount(matrix?.caption?.querySelector("[data-matrix-count]"), matrixRows);
  countChoices(wanted);
  for (const day of changeList) day.hidden = (day.dataset.changed ?? "") < (wanted.changed ?? "");
}

function openRows(isOpen: boolean): void {
  for (const row of matrixRows) {
    const details = row.querySelector("details");
    if (details !== null) details.open = isOpen;
  }
  if (openAll === null || matrixWords === undefined) return;
  openAll.textContent = isOpen ? matrixWords.closeAll : matrixWords.openAll;
}

/** An address with a rule in it opens that rule, and brings it back where it was filtered out. */
function openTarget(): void {
  const row = matrixRows.find(({ id }) => `#${id}` === location.hash);
  const details = row?.querySelector("details");
  if (row === undefined || !details) return;
  details.open = true;
  if (!row.hidden) return;
  filter?.reset();
  filterRules({});
  row.scrollIntoView();
}

if (filter !== null) {
  const apply = (): void => {
    const values = [...new FormData(filter)].map(([name, value]) => [name, String(value)]);
    filterRules(Object.fromEntries(values));
  };
  filter.hidden = false;
  apply();
  openTarget();
  addEventListener("hashchange", openTarget);
  filter.addEventListener("input", apply);
  filter.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  openAll?.addEventListener("click", () => {
    openRows(openAll.textContent === matrixWords?.openAll);
  });
  // On paper every rule is there, and open: what it asks is not told by its name. Afterwards the page is
  // as the reviewer had it.
  const everyRule = matrixRows.flatMap((row) => row.querySelector("details") ?? []);
  let closedBefore: readonly HTMLDetailsElement[] = [];
  addEventListener("beforeprint", () => {
    closedBefore = everyRule.filter(({ open }) => !open);
    filterRules({});
    for (const details of everyRule) details.open = true;
  });
  addEventListener("afterprint", () => {
    for (const details of closedBefore) details.open = false;
    apply();
  });
}

/**
 * Shows the rules of the matrix that a reviewer looks for. The page works without it: every rule is
 * there. Nothing that is typed leaves the reviewer's device.
 */
import type { Words } from "../../locales/locale-definition.ts";
import { fillMessage, readScriptWords } from "./script-words.ts";

const matrixWords = readScriptWords<Words["certification"]["filter"]["script"]>();
const filter = document.querySelector<HTMLFormElement>("[data-matrix-filter]");
const count = document.querySelector<HTMLElement>("[data-matrix-count]");
const domains = [...document.querySelectorAll<HTMLElement>("[data-matrix-domain]")];

/** Shows the rows that fit, hides parts without any, and says how many are left. */
function filterRules(status: string, words: string): void {
  const wanted = words.toLowerCase().split(/\s+/).filter(Boolean);
  let shown = 0;
  for (const domain of domains) {
    const rows = [...domain.querySelectorAll<HTMLTableRowElement>("tr[data-status]")];
    for (const row of rows) {
      const text = row.textContent.toLowerCase();
      const isStatus = status === "" || row.dataset.status === status;
      row.hidden = !isStatus || !wanted.every((word) => text.includes(word));
    }
    const left = rows.filter((row) => !row.hidden).length;
    domain.hidden = left === 0;
    shown += left;
  }
  if (count === null || matrixWords === undefined) return;
  count.textContent = fillMessage(matrixWords.shown, { count: shown });
}

if (filter !== null) {
  const apply = (): void => {
    const values = new FormData(filter);
    filterRules(String(values.get("status") ?? ""), String(values.get("words") ?? ""));
  };
  filter.hidden = false;
  filter.addEventListener("input", apply);
  filter.addEventListener("submit", (event) => {
    event.preventDefault();
    apply();
  });
  // On paper, and for an address with a rule in it, every rule is there.
  addEventListener("beforeprint", () => filterRules("", ""));
  addEventListener("afterprint", apply);
}

/** Leaves out what is over on a page that was built before. Without it, the page has its days. */
import { readHomeDay, repeatEachDay } from "./home-day.ts";

function leaveOutPast(): void {
  const { timeZone } = document.querySelector<HTMLElement>("[data-time-zone]")?.dataset ?? {};
  const today = readHomeDay(timeZone)?.date ?? "";
  for (const entry of document.querySelectorAll<HTMLElement>("[data-last-day]")) {
    if ((entry.dataset.lastDay ?? "") < today) entry.hidden = true;
  }
  for (const words of document.querySelectorAll<HTMLElement>("[data-nothing-planned]")) {
    const block = words.previousElementSibling as HTMLElement | null;
    const entries = [...(block?.querySelectorAll<HTMLElement>("li,tbody>tr") ?? [])];
    const isOver = entries.length > 0 && entries.every(({ hidden }) => hidden);
    words.hidden = !isOver;
    if (block !== null) block.hidden = isOver;
  }
}

repeatEachDay(leaveOutPast);

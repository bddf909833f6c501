/** Puts forward whoever answers the phone now, and at night in the manager's place. Without it, everybody stands there with their hours. */
import { type HomeDay, readHomeDay, repeatEachDay, weekdays } from "./home-day.ts";

function readMinutes(time = ""): number {
  const [hours, minutes] = time.split(":");
  return Number(hours) * 60 + Number(minutes);
}

/** Hours that go on past midnight belong to the day they began on; 23:59 is midnight itself. */
function isOpen(times: string, { id, minutes }: HomeDay): boolean {
  const dayBefore = weekdays[(weekdays.indexOf(id) + 6) % 7] ?? "";
  return times.split(";").some((time) => {
    const [days = "", opens, closes] = time.split(" ");
    const [from, until] = [readMinutes(opens), readMinutes(closes)];
    const isLong = until <= from;
    const isToday = minutes >= from && (isLong || minutes < until || until === 1439);
    const isOn = (day: string) => days === "daily" || days.includes(day);
    return (isOn(id) && isToday) || (isLong && isOn(dayBefore) && minutes < until);
  });
}

function putForward(): void {
  const bar = document.querySelector<HTMLElement>("[data-answers-now]");
  const zone = bar?.closest<HTMLElement>("[data-time-zone]")?.dataset.timeZone;
  const now = zone === undefined ? undefined : readHomeDay(zone);
  if (!bar || !now) return;
  const ways = [...bar.querySelectorAll("li")];
  const first = ways.find(({ dataset }) => isOpen(dataset.open ?? "", now));
  bar.toggleAttribute("data-is-night", first?.className === "reach__night");
  for (const way of ways) {
    const when = way.querySelector<HTMLElement>(".reach__when");
    if (when === null) continue;
    when.dataset.hours ??= when.textContent ?? "";
    when.textContent = (way === first && bar.dataset.answersNow) || when.dataset.hours;
    const isForward = way === (first ?? ways[0]);
    way.querySelector("a")?.classList.toggle("button--quiet", !isForward);
  }
}

repeatEachDay(putForward);

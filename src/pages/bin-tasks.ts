import type { HomeFacts } from "../content/facts/home-facts.ts";
import { listListed, saysAnyOf, type WeekEvent } from "../content/facts/week.ts";
import { leaveDayOut, readWeekTime } from "../content/facts/week-time.ts";
import type { Weekday } from "../content/weekdays.ts";
import type { Locale } from "../locales/locale.ts";

/** Something to do on a day of the week, at no time that a clock knows. */
export interface DayTask {
  /** Tells it from the others, in calendars as well. */
  readonly id: "binsOut" | "binsIn" | "collected";
  /** In small letters, as the week has it. */
  readonly day: Weekday;
  readonly words: string;
}

/**
 * Lists what is to do with the bins, each on the day that the home's facts tell. What the week lists already is
 * left out, and so is what has no certain day, such as “every other week”.
 *
 * @param home the home's facts
 * @param week the week, with what it has from these facts
 * @param locale the residents' language
 */
export function listBinTasks(
  { trash }: HomeFacts,
  week: readonly WeekEvent[],
  locale: Locale,
): readonly DayTask[] {
  if (trash === undefined) return [];
  const readDay = (said: string) => readWeekTime(said, locale)?.day;
  const outDay = readDay(trash.out.shown);
  const pickupDay = readDay(trash.day.shown);
  const backDay = readDay(trash.in.shown) ?? pickupDay;
  const listed = listListed("trash", week, locale);
  const { binsIn: namesOfBack } = locale.words.residents.schedule.listedAs;
  const isOutListed = listed.some(({ day }) => day.shown === outDay || day.shown !== pickupDay);
  const isPickupListed = listed.some(({ day }) => day.shown === pickupDay);
  const isBackListed = listed.some(
    (event) => event.day.shown === backDay && saysAnyOf(event, namesOfBack),
  );
  const words = locale.words.residents.byDay;
  const say = (task: "binsOut" | "binsIn", said: string, day: Weekday) => {
    const time = leaveDayOut(said, day, locale);
    return time === "" ? words.thatDay[task] : locale.fill(words[task], { time });
  };
  const out = outDay !== undefined &&
    !isOutListed && {
      id: "binsOut" as const,
      day: outDay,
      words: say("binsOut", trash.out.shown, outDay),
    };
  const pickup = pickupDay !== undefined &&
    !isPickupListed && { id: "collected" as const, day: pickupDay, words: words.collected };
  const back = backDay !== undefined &&
    !isBackListed && {
      id: "binsIn" as const,
      day: backDay,
      words: say("binsIn", trash.in.shown, backDay),
    };
  return [out, pickup, back].filter((task) => task !== false);
}

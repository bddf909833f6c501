import { addMonths, formatDate, type PlainDate, readToday } from "../content/plain-date.ts";

/** This program was written by this day; it may be raised with each release. */
const writtenBy: PlainDate = "2026-11-21";
/** A program that nobody brought up to date for so long is rarer than a clock that is wrong. */
const monthsOfUse = 5 * 12;

/** Why the machine's clock seems to be wrong. */
export interface ClockDoubt {
  /** A day before the program was written cannot be today; a day long after it may be. */
  readonly kind: "impossible" | "unlikely";
  readonly message: string;
}

/**
 * Doubts a clock that would have every document's days look wrong: machines whose battery is empty
 * start in 1970, or in the year they were made.
 *
 * @param clock the moment it gives
 * @returns what is doubtful about it, with how to give the day instead; `undefined` when nothing is
 */
export function doubtClock(clock: Date): ClockDoubt | undefined {
  const today = readToday(clock);
  const fix = "Set the clock, or give the day with --now, such as --now 2026-12-31.";
  const said = `This machine's clock says that today is ${formatDate(today)}`;
  if (today < writtenBy) {
    return {
      kind: "impossible",
      message: `${said}, and this program was written later than that. The days in the documents would all seem wrong. ${fix}`,
    };
  }
  if (today <= addMonths(writtenBy, monthsOfUse)) return undefined;
  return {
    kind: "unlikely",
    message: `${said}, years after this program was written, so that reviews seem overdue. If that is not so: ${fix}`,
  };
}

import { formatHomeTimestamp, readHomeDay } from "../../content/home-time.ts";
import type { Locale } from "../../locales/locale.ts";
import { writeReference } from "../contact/sign.ts";
import { formatTable } from "../format-table.ts";
import { type Concern, findConcernStatus, type JudgedConcern, judgeConcern } from "./concern.ts";
import type { DeskTeller } from "./desk-entry.ts";
import { countMonths, type MonthFigures, type Share } from "./month-figures.ts";

/** A table of words. */
interface WordTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** The log of concerns as a page shows it: no word that anybody typed is in it. */
export interface LogPage {
  /** The day on which it was made. */
  readonly day: string;
  readonly months: WordTable;
  readonly lines: WordTable;
}

/**
 * Makes the page of the log.
 *
 * @param concerns the lines by the ids of their messages
 * @param teller whose desk it is
 */
export function createLogPage(concerns: ReadonlyMap<string, Concern>, teller: DeskTeller): LogPage {
  const { locale, timeZone, now } = teller;
  const { months, lines } = locale.words.manager.concerns;
  return {
    day: locale.formatDay(readHomeDay(now, timeZone)),
    months: {
      head: [months.month, months.count, months.acknowledged, months.answered, months.usual],
      rows: countMonths([...concerns.values()], timeZone, now).map((figures) =>
        describeMonth(figures, teller),
      ),
    },
    lines: {
      head: [
        lines.reference,
        lines.received,
        lines.kind,
        lines.acknowledged,
        lines.passedOn,
        lines.answered,
        lines.status,
      ],
      rows: sortConcerns(concerns).map(([id, concern]) => describeLine(id, concern, teller)),
    },
  };
}

function describeLine(
  id: string,
  concern: Concern,
  { locale, timeZone, now }: DeskTeller,
): readonly string[] {
  const words = locale.words.manager.concerns.lines;
  const showDay = (at: string | undefined) =>
    at === undefined ? words.noDay : locale.formatDay(readHomeDay(new Date(at), timeZone));
  const status = words.statuses[findConcernStatus(concern)];
  return [
    writeReference(id),
    showDay(concern.received),
    locale.words.contactForm.topics[concern.kind],
    showDay(concern.acknowledged),
    showDay(concern.passedOn),
    showDay(concern.answered),
    isLate(concern, now) ? locale.fill(words.late, { status }) : status,
  ];
}

/** The newest first, and those of which nobody knows when they came before all. */
function sortConcerns(concerns: ReadonlyMap<string, Concern>): readonly [string, Concern][] {
  const read = ({ received = "9999" }: Concern) => received;
  return [...concerns].toSorted(([, first], [, second]) => (read(first) < read(second) ? 1 : -1));
}

function isLate(concern: Concern, now: Date): boolean {
  return Object.values(judgeConcern(concern, now) ?? {}).includes("late");
}

function describeMonth(figures: MonthFigures, { locale }: DeskTeller): readonly string[] {
  const words = locale.words.manager.concerns.months;
  const share = ({ kept, judged }: Share) =>
    judged === 0 ? words.noFigure : locale.fill(words.share, { kept, judged });
  return [
    locale.formatMonth(figures.month),
    locale.formatNumber(figures.count),
    share(figures.acknowledged),
    share(figures.answered),
    figures.usual === undefined ? words.noFigure : writeLength(figures.usual, locale),
  ];
}

function writeLength(milliseconds: number, locale: Locale): string {
  const words = locale.words.manager.concerns.months;
  const hours = Math.max(1, Math.round(milliseconds / 3_600_000));
  return hours < 48
    ? locale.fill(words.hours, { count: hours })
    : locale.fill(words.days, { count: Math.round(hours / 24) });
}

/** What programs read of each concern; they may rely on the names, and new ones come last. */
const columns = [
  "reference",
  "received",
  "kind",
  "acknowledge_by",
  "acknowledged",
  "passed_on",
  "answer_by",
  "answered",
  "status",
  "in_time",
  "reopened",
  "answered_again",
] as const;

/** How a status is called in the table, which stays the same in every language. */
const statusNames = {
  new: "new",
  acknowledged: "acknowledged",
  passedOn: "passed_on",
  answered: "answered",
  reopened: "reopened",
} as const;

/** What is promised for later has been neither kept nor broken. */
function sayInTime({ acknowledge, answer }: JudgedConcern): "yes" | "no" | "not_due" {
  if (acknowledge === "late" || answer === "late") return "no";
  return acknowledge === "open" || answer === "open" ? "not_due" : "yes";
}

/**
 * Writes the log as a table for other programs.
 *
 * @param concerns the lines by the ids of their messages
 * @param teller whose desk it is
 * @returns CSV; moments are RFC 3339 in the home's time
 */
export function formatLogTable(
  concerns: ReadonlyMap<string, Concern>,
  { timeZone, now }: DeskTeller,
): string {
  const write = (at: string | undefined) =>
    at === undefined ? "" : formatHomeTimestamp(new Date(at), timeZone);
  const rows = sortConcerns(concerns).map(([id, concern]) => {
    const judged = judgeConcern(concern, now);
    return [
      writeReference(id),
      write(concern.received),
      concern.kind,
      write(concern.due?.acknowledge),
      write(concern.acknowledged),
      write(concern.passedOn),
      write(concern.due?.answer),
      write(concern.answered),
      statusNames[findConcernStatus(concern)],
      judged === undefined ? "" : sayInTime(judged),
      write(concern.reopened),
      write(concern.answeredAgain),
    ];
  });
  return formatTable([columns, ...rows]);
}

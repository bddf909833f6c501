import { declareFact } from "./fact-description.ts";
import { dateFact, timeLimitFact } from "./fact-value.ts";
import { listOf } from "./list-of.ts";

/** The most weeks between two times: what happens more rarely has dates of its own. */
const mostWeeks = 8;

/** On which days something of the week happens, where it is not each week for good. */
export const recurrenceShape = {
  from: declareFact(
    "residents",
    "The first day it happens, year-month-day.",
    dateFact(),
  ).optional(),
  until: declareFact(
    "residents",
    "The last day it may happen, year-month-day.",
    dateFact(),
  ).optional(),
  every: declareFact(
    "residents",
    "How often it happens, such as 2 weeks; without it, each week.",
    timeLimitFact().refine(
      ({ unit, amount }) => unit === "week" && amount >= 1 && amount <= mostWeeks,
      `Write a number of weeks from 1 to ${mostWeeks}, such as 2 weeks.`,
    ),
  ).optional(),
  except: listOf(
    declareFact("residents", "A day on which it does not happen.", dateFact()),
  ).default([]),
} as const;

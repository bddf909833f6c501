import { weekdays } from "../weekdays.ts";
import { z } from "../zod.ts";
import { declareFact } from "./fact-description.ts";
import { choiceFact, textFact, timeFact } from "./fact-value.ts";
import { listOf } from "./list-of.ts";
import { recurrenceShape } from "./recurrence-facts.ts";

const event = z.strictObject({
  day: declareFact("residents", "The day of the week.", choiceFact(weekdays)),
  start: declareFact("residents", "When it starts.", timeFact()),
  end: declareFact("residents", "When it ends.", timeFact()).optional(),
  what: declareFact("residents", "What it is.", textFact()),
  place: declareFact("residents", "Where it is.", textFact()).optional(),
  ...recurrenceShape,
  id: declareFact(
    "residents",
    "A short name of your own, by which calendars know it when its words change.",
    textFact(),
  ).optional(),
});

/** The shape of `_data/schedule.yaml`: what happens in the house each week. */
export const scheduleFactsSchema = z.strictObject({ week: listOf(event) });

/** The week as checked. */
export type ScheduleFacts = z.output<typeof scheduleFactsSchema>;

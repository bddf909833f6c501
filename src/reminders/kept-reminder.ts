import type { PlainDate } from "../content/plain-date.ts";
import { z } from "../content/zod.ts";
import { type Reminder, reminderKinds } from "./reminder.ts";

/** A day as a number, such as 20261121. */
const dayNumber = z.int().min(1900_01_01).max(2199_12_31);

/**
 * Something that comes due as the build hands it over to functions. A day that was worked out is a number: what
 * looks for the house's words in finished files reads texts alone, and a text for the house may name that very day.
 */
export const keptReminderSchema = z
  .object({
    id: z.string(),
    kind: z.enum(reminderKinds),
    what: z.string(),
    due: dayNumber,
    last: dayNumber.optional(),
    place: z.object({ file: z.string(), line: z.int() }).optional(),
  })
  .readonly();
/** Something that comes due as the build hands it over to functions. */
export type KeptReminder = z.output<typeof keptReminderSchema>;

/**
 * Writes what comes due as it is handed over.
 *
 * @param reminder what comes due
 */
export function keepReminder({ id, kind, what, due, last, place }: Reminder): KeptReminder {
  return {
    ...{ id, kind, what, due: writeNumber(due) },
    ...(last !== undefined && { last: writeNumber(last) }),
    ...(place !== undefined && { place: { file: place.file, line: place.line } }),
  };
}

/**
 * Reads what was handed over.
 *
 * @param kept what {@link keepReminder} wrote
 */
export function readKeptReminder({ due, last, ...rest }: KeptReminder): Reminder {
  return { ...rest, due: readNumber(due), last: last === undefined ? undefined : readNumber(last) };
}

function writeNumber(day: PlainDate): number {
  return Number(day.replaceAll("-", ""));
}

function readNumber(day: number): PlainDate {
  const digits = String(day);
  return [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].join("-");
}

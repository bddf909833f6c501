import type { Audience } from "../../content/audience.ts";
import type { Place } from "../../findings/place.ts";
import type { Reminder } from "../../reminders/reminder.ts";

/** Something that is due, before it has an id. */
export interface Found extends Omit<Reminder, "place" | "id"> {
  /** What tells it from others of its kind. */
  readonly key: string;
  readonly place: Place;
  /** Who may read what it is about. */
  readonly audience: Audience;
}

/** What nobody has looked at for a year may be otherwise by now: numbers change, and so do places. */
export const usualMonths = 12;

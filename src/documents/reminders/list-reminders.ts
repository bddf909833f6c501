import { createHash } from "node:crypto";
import type { Facts } from "../../content/facts/read-facts.ts";
import { type KeptReminder, keepReminder } from "../../reminders/kept-reminder.ts";
import type { Reminder } from "../../reminders/reminder.ts";
import type { Home } from "../document.ts";
import { findEvents, findReview, findTakingEffect } from "./find-in-documents.ts";
import { findInFacts, findSafetyWords } from "./find-in-facts.ts";
import type { Found } from "./found.ts";

/** Something that is due, with where it stands and who may read what it is about. */
export type ListedReminder = Omit<Found, "key"> & Pick<Reminder, "id">;

/**
 * Lists everything in a home that ages: one list, which the check, the operator's page, the calendar, the mail
 * and the steps that are left all draw on.
 *
 * @param home the home, on the day that is looked at
 * @returns in the order of the facts and documents; what is over is among it
 */
export function listReminders(home: Home): readonly ListedReminder[] {
  return nameReminders([
    ...findInFacts(home.facts),
    ...home.documents.flatMap(findReview),
    ...findTakingEffect(home),
    ...home.documents.flatMap(findEvents),
    ...findSafetyWords(home.facts),
  ]);
}

/**
 * Lists what ages in a home for its manager's desk, which stands on the web: what a text for the house alone
 * is called, and its file, stay out of it.
 *
 * @param home the home, on the day that is looked at
 */
export function listDeskReminders(home: Home): readonly KeptReminder[] {
  return listReminders(home).map(({ audience, ...reminder }) =>
    keepReminder(
      audience === "house"
        ? { ...reminder, what: "", last: undefined, place: undefined }
        : reminder,
    ),
  );
}

/**
 * Lists what ages among the facts of a home.
 *
 * @param facts the facts
 */
export function listFactReminders(facts: Facts): readonly ListedReminder[] {
  return nameReminders(findInFacts(facts));
}

/** Of two with one key, such as two kits of one name, the second is counted. */
function nameReminders(found: readonly Found[]): readonly ListedReminder[] {
  const counts = new Map<string, number>();
  return found.map(({ key, ...reminder }) => {
    const whole = `${reminder.kind} ${key}`;
    const earlier = counts.get(whole) ?? 0;
    counts.set(whole, earlier + 1);
    const id = createHash("sha256").update(`${whole} ${earlier}`).digest("hex").slice(0, 24);
    return { ...reminder, id };
  });
}

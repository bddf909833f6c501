import type { ListedReminder } from "../../documents/reminders/list-reminders.ts";

/**
 * Names what is due, at the start of a sentence.
 *
 * @param reminder what is due, of the facts
 */
export function nameReminder({ kind, what }: ListedReminder): string {
  switch (kind) {
    case "certificate":
      return "The certificate";
    case "paper":
    case "paperCheck":
      return `The evidence for ${what}`;
    default:
      return what;
  }
}

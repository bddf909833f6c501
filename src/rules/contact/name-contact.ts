import type { TypedContact } from "./typed-contacts.ts";

/**
 * Names a contact in a sentence.
 *
 * @param kind what kind of contact it is
 */
export function nameContact(kind: TypedContact["kind"]): string {
  return kind === "phone" ? "number" : "address";
}

import { randomBytes } from "node:crypto";

/**
 * The id of a form, by which one message that is sent several times is told from several.
 *
 * - `script`: the browser's script made it, for one message, and keeps it for every retry.
 * - `answer`: the form had come back with an answer of the function, which gave it this id.
 * - `fresh`: it came without one, as from the built page without the script, and was given one now.
 */
export interface FormId {
  readonly from: "script" | "answer" | "fresh";
  readonly value: string;
}

/** Makes an id for a form that came without one. */
export function createFormId(): FormId {
  return { from: "fresh", value: `page-${randomBytes(16).toString("hex")}` };
}

/**
 * Reads the id that a form was sent with.
 *
 * @param sent the text of the form's hidden field
 * @returns nothing where it is empty, or not of a kind that is made here
 */
export function readFormId(sent: string): FormId | undefined {
  const value = sent.toLowerCase();
  if (/^page-[0-9a-f]{32}$/.test(value)) return { from: "answer", value };
  return /^[0-9a-f-]{32,36}$/.test(value) ? { from: "script", value } : undefined;
}

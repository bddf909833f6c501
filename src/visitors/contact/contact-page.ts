import { z } from "zod";
import { contactLimits, emptyValues, type TypedValues, topics } from "./contact-fields.ts";

const shown = z.looseObject({ shown: z.string() });
const phone = z.looseObject({ shown: z.string(), callAddress: z.string() });

/**
 * The home's public facts, in the shape that the site's templates use. What the function itself
 * relies on is checked; the rest is passed on to the templates.
 */
export const contactHomeSchema = z.looseObject({
  name: shown,
  manager: z.looseObject({ name: shown, phone, email: shown }),
});
export type ContactHome = z.output<typeof contactHomeSchema>;

/**
 * What the build hands to the function, so that the function reads none of the operator's files:
 * the built contact page cut at its title and its content, and the facts that answers show. All of
 * it is public, and it lies with the public files, so that it is replaced together with them.
 */
export const contactPageSchema = z.object({
  /** The page up to its title's words. */
  start: z.string(),
  /** From the end of its title's words to its content. */
  middle: z.string(),
  /** What follows its content. */
  end: z.string(),
  home: contactHomeSchema,
});
export type ContactPage = z.output<typeof contactPageSchema>;

/** The file that the build writes, below the published folder. */
export const contactPageFile = "neighbors/contact/answers.json";

/** The address of the form. */
export const contactPath = "/neighbors/contact/";

const seams =
  /^([\s\S]*?<title>)[\s\S]*?(<\/title>[\s\S]*?<main id="content"[^>]*>)[\s\S]*(<\/main>[\s\S]*)$/;

/**
 * Cuts the built contact page at its title and content.
 *
 * @param html the built page
 * @param home the home's public facts
 * @throws when the layout no longer has the seams, or a fact is missing
 */
export function cutContactPage(html: string, home: unknown): ContactPage {
  const parts = seams.exec(html);
  if (parts === null)
    throw new Error("The contact page has no title or no main content to cut at.");
  const [, start = "", middle = "", end = ""] = parts;
  return contactPageSchema.parse({ start, middle, end, home });
}

/** What is wrong with a field, as the form shows it. */
export type ErrorsByField = Readonly<Partial<Record<keyof TypedValues, string>>>;

/** Everything the form's template shows beside the home. */
export interface ContactForm {
  readonly topics: typeof topics;
  readonly limits: typeof contactLimits;
  /** The message's limit as people read it. */
  readonly messageLimit: string;
  readonly values: TypedValues;
  readonly errors: ErrorsByField;
  /** The id of the message that is being written again; empty without the browser's script. */
  readonly id: string;
  /** What stands above the form when something went wrong. */
  readonly summary:
    | { readonly heading: string; readonly explanation: string; readonly isUnsent: boolean }
    | undefined;
}

/** The form as the built page shows it. */
export const emptyContactForm: ContactForm = {
  topics,
  limits: contactLimits,
  messageLimit: contactLimits.message.toLocaleString("en"),
  values: emptyValues,
  errors: {},
  id: "",
  summary: undefined,
};

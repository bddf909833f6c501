import type { Locale } from "../../locales/locale.ts";
import { contactLimits, emptyValues, type TypedValues, topics } from "./contact-fields.ts";
import { mostRetentionDays } from "./retention-days.ts";

/**
 * The file that the build writes, below the published folder: the contact page as a frame. All of it
 * is public, and it lies with the public files, so that it is replaced together with them.
 */
export const contactPageFile = "neighbors/contact/answers.json";

/** The address of the form. */
export const contactPath = "/neighbors/contact/";

/** What is wrong with a field, as the form shows it. */
export type ErrorsByField = Readonly<Partial<Record<keyof TypedValues, string>>>;

/** Everything the form's template shows beside the home. */
export interface ContactForm {
  readonly topics: readonly { readonly value: string; readonly label: string }[];
  readonly limits: typeof contactLimits;
  /** The message's limit as people read it. */
  readonly messageLimit: string;
  /** For how many days what is sent is kept at most. */
  readonly keptDays: number;
  readonly values: TypedValues;
  readonly errors: ErrorsByField;
  /** The form's id; empty in the built page, which everyone gets. */
  readonly id: string;
  /** What stands above the form when something went wrong. */
  readonly summary:
    | { readonly heading: string; readonly explanation: string; readonly isUnsent: boolean }
    | undefined;
}

/**
 * Makes the form as the built page shows it.
 *
 * @param locale the site's language
 */
export function createEmptyForm(locale: Locale): ContactForm {
  return {
    topics: topics.map((value) => ({ value, label: locale.words.contactForm.topics[value] })),
    limits: contactLimits,
    messageLimit: locale.formatNumber(contactLimits.message),
    keptDays: mostRetentionDays,
    values: emptyValues,
    errors: {},
    id: "",
    summary: undefined,
  };
}

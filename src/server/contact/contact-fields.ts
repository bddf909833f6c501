import { memoize } from "../../content/memoize.ts";
import { z } from "../../content/zod.ts";
import type { Locale } from "../../locales/locale.ts";
import type { Words } from "../../locales/locale-definition.ts";
import { fieldNames } from "../../theme/scripts/contact-field-names.ts";
import { cleanLine, cleanText } from "./clean-text.ts";
import { isVisible, isWithin } from "./visible-text.ts";

/**
 * What a message can be about, as it is stored. What people read of it is the catalog's. The neighbors' page
 * leads to thanks by their name.
 */
export const topics = [
  "noise",
  "parking",
  "smoking",
  "trash",
  "gathering",
  "language",
  "something else",
  "thanks",
] as const satisfies readonly (keyof Words["contactForm"]["topics"])[];

/**
 * How many characters each field takes, as people count them. An email address has at most 254
 * (RFC 5321, 4.5.3.1.3).
 */
export const contactLimits = { message: 5000, name: 200, reply: 254 } as const;

const emailSchema = z.email();

/**
 * Tells whether a text is a whole email address and nothing else.
 *
 * @param text any text, such as what was typed to be reached at
 */
export function isEmailAddress(text: string): boolean {
  return text.length <= contactLimits.reply && emailSchema.safeParse(text).success;
}

/** `jo@` or `jo@example`: meant as an email address, and an answer to it would never arrive. */
function isBrokenEmailAddress(text: string): boolean {
  return /^[^\s@]+@[^\s@]*$/.test(text) && !isEmailAddress(text);
}

/**
 * `555-0142`: meant as a phone number, and too short to be called. Words beside the digits are let be:
 * “house 12” may be all that a neighbor wants to say.
 */
function isBrokenPhoneNumber(text: string): boolean {
  if (!/^[\d\s().+/-]+$/.test(text)) return false;
  return text.replace(/\D/g, "").length < fewestDigits;
}

/** With its area code a number in the United States has ten digits. */
const fewestDigits = 10;

/** A field that may be left empty is so when there is nothing to see in it. */
function readLine(text: string): string {
  const line = cleanLine(text);
  return isVisible(line) ? line : "";
}

/**
 * Makes the schema of the form's fields. The page and the check of what was sent come from here.
 *
 * @param locale the language of what it says is wrong
 */
const createContactSchema = memoize((locale: Locale) => {
  const { errors } = locale.words.contactForm;
  const tooLong = (message: `${string}{limit}${string}`, limit: number) => ({
    error: locale.fill(message, { limit: locale.formatNumber(limit) }),
  });
  return z.object({
    topic: z.enum(topics, { error: errors.noTopic }),
    message: z
      .string()
      .transform((text) => cleanText(text).trim())
      .pipe(
        z
          .string()
          .refine(isVisible, { error: errors.noMessage, abort: true })
          .refine(
            (text) => isWithin(text, contactLimits.message),
            tooLong(errors.longMessage, contactLimits.message),
          ),
      ),
    name: z
      .string()
      .transform(readLine)
      .pipe(
        z
          .string()
          .refine(
            (text) => isWithin(text, contactLimits.name),
            tooLong(errors.longName, contactLimits.name),
          ),
      ),
    reply: z
      .string()
      .transform(readLine)
      .pipe(
        z
          .string()
          .refine(
            (text) => isWithin(text, contactLimits.reply),
            tooLong(errors.longReply, contactLimits.reply),
          )
          .refine((text) => !isBrokenEmailAddress(text), { error: errors.brokenEmail })
          .refine((text) => !isBrokenPhoneNumber(text), { error: errors.brokenPhone }),
      ),
  });
});

/** A message's fields as checked. */
export type ContactFields = z.output<ReturnType<typeof createContactSchema>>;

/** The name of a field of the form. */
export type FieldName = (typeof fieldNames)[number];

/** What was typed, right or wrong. */
export type TypedValues = Readonly<Record<FieldName, string>>;

/**
 * Gives every field a value.
 *
 * @param read gives the value of one, by its name
 */
export function mapFields(read: (name: FieldName) => string): TypedValues {
  return {
    topic: read("topic"),
    message: read("message"),
    name: read("name"),
    reply: read("reply"),
  };
}

/** Nothing typed yet. */
export const emptyValues = mapFields(() => "");

/** What is wrong with a field, in words, and which field. */
export interface FieldError {
  readonly field: FieldName;
  readonly message: string;
}

/** What came of checking what was typed. */
export type CheckedFields =
  | { readonly kind: "valid"; readonly fields: ContactFields }
  | { readonly kind: "invalid"; readonly errors: readonly FieldError[] };

/**
 * Checks what was typed.
 *
 * @param values every field's text
 * @param locale the language of the errors
 * @returns the fields, or at most one error for each in the page's order
 */
export function checkFields(values: TypedValues, locale: Locale): CheckedFields {
  const result = createContactSchema(locale).safeParse(values);
  if (result.success) return { kind: "valid", fields: result.data };
  const errors = fieldNames.flatMap((field) => {
    const issue = result.error.issues.find(({ path }) => path[0] === field);
    return issue === undefined ? [] : [{ field, message: issue.message }];
  });
  return { kind: "invalid", errors };
}

import type { Localized } from "../locales/language.ts";

/**
 * A fact that a section must carry. The kind decides how it is looked for; `says` completes the
 * sentence "This section does not give …", or "does not say …" when it starts with that, how, who or the
 * like.
 */
export type RequiredFact =
  /** A phone number, from the facts or typed. */
  | { readonly kind: "phone"; readonly says: Localized<string> }
  /** A person of the home: by name, from the facts, or by role. */
  | { readonly kind: "contact"; readonly says: Localized<string> }
  /** A length of time, such as 24 hours or two business days. */
  | { readonly kind: "timeLimit"; readonly says: Localized<string> }
  /** A length of time in every entry of the section's numbered list, or under every heading in it. */
  | { readonly kind: "timeLimitEachStep"; readonly says: Localized<string> }
  /** A time of day, such as 10 pm. */
  | { readonly kind: "time"; readonly says: Localized<string> }
  /** A start and an end, each a time of day, such as 10 pm to 7 am. */
  | { readonly kind: "timeRange"; readonly says: Localized<string> }
  /** An amount of money, such as $150, or the plain statement that something is free. */
  | { readonly kind: "money"; readonly says: Localized<string> }
  /** A phone or web address of someone outside the organisation. */
  | { readonly kind: "outsideContact"; readonly says: Localized<string> }
  /** A link to another document of the home, named by its type. */
  | { readonly kind: "link"; readonly to: string; readonly says: Localized<string> }
  /**
   * Any one of some words or numbers; a trailing `*` stands for any ending, and a trailing `#` for a
   * number, in digits or Roman.
   */
  | {
      readonly kind: "words";
      readonly anyOf: Localized<readonly string[]>;
      readonly says: Localized<string>;
    };

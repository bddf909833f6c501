import type { words } from "./en/words.ts";
import type { CountedMessage } from "./message.ts";

/**
 * What the site says, in English: every other language says the same. The sentences are kept as their
 * types, so that the names of their slots are known.
 */
export type Words = typeof words;

/** The shape of a catalog in another language: the same messages, in other words. */
export type Translated<English> = English extends string
  ? string
  : English extends { readonly other: string }
    ? CountedMessage
    : English extends readonly unknown[]
      ? { readonly [Index in keyof English]: Translated<English[Index]> }
      : { readonly [Key in keyof English]: Translated<English[Key]> };

/** A language of the site, as its folder in `src/locales/` defines it. Everything in it is data. */
export interface LocaleDefinition {
  /** The language as the attribute `lang` has it (BCP 47), such as `en` or `pt-BR`. */
  readonly tag: string;
  /** The language's name in itself, such as `English`. */
  readonly name: string;
  /**
   * Whose way of writing days and lists is followed (BCP 47, as `Intl` takes it), where the language
   * alone leaves that open.
   */
  readonly ways: { readonly dates: string; readonly lists: string };
  readonly words: Translated<Words>;
}

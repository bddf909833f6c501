/**
 * A sentence for each way of counting that a language has, by the name that the Unicode CLDR gives the
 * way (https://cldr.unicode.org/index/cldr-spec/plural-rules). Its slot `{count}` says how many.
 */
export type CountedMessage = { readonly other: string } & Readonly<
  Partial<Record<Intl.LDMLPluralRule, string>>
>;

/**
 * What the site says: a sentence, in which `{name}` is a slot that something is put into, and
 * `<name>words</name>` marks words that a page makes more of, such as a link.
 */
export type Message = string | CountedMessage;

/** The names between the braces of a sentence. */
type NamesIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** What is put into a message: something for each of its slots, and nothing else. */
export type Slots<Given extends Message> = Given extends string
  ? { readonly [Name in NamesIn<Given>]: string | number }
  : { readonly count: number } & {
      readonly [Name in Exclude<NamesIn<Given[keyof Given] & string>, "count">]: string | number;
    };

/** A piece of a sentence, in its order. */
export type SentencePart =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "slot"; readonly name: string }
  | { readonly kind: "start"; readonly name: string }
  | { readonly kind: "end"; readonly name: string };

/**
 * Takes a sentence apart.
 *
 * @param sentence such as `Call {name}, or <form>write</form>.`
 */
export function splitSentence(sentence: string): readonly SentencePart[] {
  const parts: SentencePart[] = [];
  for (const [whole, slot, start, end, text] of sentence.matchAll(piecePattern)) {
    if (slot !== undefined) parts.push({ kind: "slot", name: slot });
    else if (start !== undefined) parts.push({ kind: "start", name: start });
    else if (end !== undefined) parts.push({ kind: "end", name: end });
    else parts.push({ kind: "text", text: text ?? whole });
  }
  return parts;
}

const piecePattern = /\{(\w+)\}|<(\w+)>|<\/(\w+)>|([^{<]+|[{<])/g;

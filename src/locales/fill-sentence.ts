// Browsers run this module as well, without what it imports: it may import types alone.
import type { Message } from "./message.ts";

/**
 * Chooses the sentence of a message that is right for a number.
 *
 * @param message the message
 * @param count how many; only a counted message needs it
 * @param rules the language's ways of counting
 */
export function chooseSentence(
  message: Message,
  count: unknown,
  rules: Pick<Intl.PluralRules, "select">,
): string {
  if (typeof message === "string") return message;
  return message[rules.select(Number(count))] ?? message.other;
}

/**
 * Puts something into each slot of a sentence.
 *
 * @param sentence the sentence
 * @param slots what belongs into each slot, by the slot's name
 */
export function fillSentence(
  sentence: string,
  slots: Readonly<Record<string, string | number>>,
): string {
  return sentence.replace(/\{(\w+)\}/g, (slot, name: string) => String(slots[name] ?? slot));
}

import { en } from "../../src/locales/en/locale.ts";
import { fillSentence } from "../../src/locales/fill-sentence.ts";
import { findLocale, openLocale } from "../../src/locales/locale.ts";
import type { LocaleDefinition } from "../../src/locales/locale-definition.ts";
import type { Message } from "../../src/locales/message.ts";

/** The language that the tests read in. */
export const english = findLocale("en");

/**
 * What one of some messages looks like where it is said, whatever stands in its slots.
 *
 * @param messages messages of the catalog
 * @param slots what is known to stand in some of them
 */
export function matchSaid(
  messages: Message | readonly Message[],
  slots: Readonly<Record<string, string>> = {},
): RegExp {
  const sentences = [messages]
    .flat()
    .flatMap((message) => (typeof message === "string" ? message : Object.values(message)));
  const patterns = sentences.map((sentence) =>
    fillSentence(sentence, slots)
      .replace(/<\/?\w+>/g, "")
      .split(/\{\w+\}/)
      .map((fixed) => fixed.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"))
      .join(".*"),
  );
  return new RegExp(patterns.join("|"));
}

/**
 * Puts every sentence of a catalog between marks that no sentence has.
 *
 * @param part the words of a language, or a part of them
 */
export function markSentences<Part>(part: Part): Part {
  const mark = (value: unknown): unknown => {
    if (typeof value === "string") return `⟦${value}⟧`;
    if (Array.isArray(value)) return value.map(mark);
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, mark(inner)]));
  };
  return mark(part) as Part; // every text stays a text at its place
}

const definition: LocaleDefinition = { ...en, words: markSentences(en.words) };

/** A made-up language: its sentences are English ones between `⟦` and `⟧`. */
export const markedLocale = openLocale(definition, "en");

/**
 * Leaves out of a text what the made-up language says, with what was put into it: what is left was
 * said by nobody's catalog.
 *
 * @param text what was answered
 */
export function leaveOutMarked(text: string): string {
  let rest = text;
  for (let before = ""; before !== rest; ) {
    before = rest;
    rest = rest.replace(/⟦[^⟦⟧]*⟧/g, "");
  }
  return rest;
}

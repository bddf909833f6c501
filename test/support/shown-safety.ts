import { findLocale } from "../../src/locales/locale.ts";
import { listOverdoseWords } from "../../src/safety/overdose-steps.ts";

const { signs, steps } = listOverdoseWords(findLocale());

/** What to do in an overdose as a reader reads it: how to tell, and every step, in their order. */
export const overdoseText = [signs, ...steps].join(" ");

/**
 * Reads what a page shows, as one line.
 *
 * @param html a page, or a part of one
 */
export function readShownText(html: string): string {
  return (
    html
      .replace(/<style>[\s\S]*?<\/style>/g, "")
      // Between two sheets of a poster stand a foot and the head of the next.
      .replace(/<div class="poster__foot"[\s\S]*?<div class="poster__text">/g, "")
      .replace(/<\/?(?:a|strong|em|time|span)\b[^>]*>/g, "")
      .replace(/<[^>]*>/g, " ")
      .replace(/&#39;/g, "'")
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, "&")
      .replace(/\s+/g, " ")
  );
}

/**
 * Counts how often a page shows what to do in an overdose, whole and in one piece.
 *
 * @param html the page
 */
export function countOverdoseSteps(html: string): number {
  return readShownText(html).split(overdoseText).length - 1;
}

/**
 * Lists what a page offers to call.
 *
 * @param html the page
 * @returns the words of each link that calls, with the number it calls
 */
export function listCalls(
  html: string,
): readonly { readonly words: string; readonly number: string }[] {
  return [...html.matchAll(/<a\b[^>]*href="tel:([^"]*)"[^>]*>([\s\S]*?)<\/a>/g)].map(
    ([, number = "", words = ""]) => ({ number, words: readShownText(words).trim() }),
  );
}

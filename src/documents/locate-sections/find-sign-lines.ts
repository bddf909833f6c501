import { hasPenBlank } from "../../content/pen-blanks.ts";
import type { Language } from "../../locales/language.ts";
import { isSigning } from "../find-forms.ts";
import type { TextPlace } from "./list-text-places.ts";
import type { TextPart } from "./list-text-runs.ts";

/**
 * Finds the lines at the end of a document on which people sign: a name, a role and a day that are left open, one
 * of them with words that are only said of a signature.
 *
 * @param parts the document's parts
 * @param language its language
 * @returns the title right above these lines, else the first of them; `undefined` where nobody signs
 */
export function findSignLines(
  parts: readonly TextPart[],
  language: Language,
): TextPlace | undefined {
  const places = parts.flatMap(({ blocks }) => blocks.map(({ whole }) => whole));
  const isOpen = ({ text }: { readonly text: string }) => hasPenBlank(text);
  const last = places.findLastIndex(isOpen);
  const before = places.slice(0, last + 1).findLastIndex((one) => !isOpen(one));
  const run = places.slice(before + 1, last + 1);
  if (!run.some(({ text }) => isSigning(text, language))) return undefined;
  const title = parts.find(({ blocks }) => blocks[0]?.whole === run[0])?.title;
  return title?.place ?? run[0]?.place;
}

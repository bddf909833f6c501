/** What takes no room at all: marks of direction, joiners, places where a word may break. */
const unseen = "\\u00AD\\u034F\\u061C\\u180E\\u200B-\\u200F\\u202A-\\u202E\\u2060-\\u206F\\uFEFF";
/** What takes the room of a space, or of a letter without a shape. */
const blank =
  "\\v\\f\\u00A0\\u115F\\u1160\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u2800\\u3000\\u3164\\uFFA0";

/**
 * A character that looks like a space or like nothing at all, and is no plain space, tab or line end:
 * what word processors, web pages and phones put between words. For use in a larger pattern.
 */
export const oddSpace = `[${unseen}${blank}]`;

const oddSpacePattern = new RegExp(oddSpace);
const unseenPattern = new RegExp(`[${unseen}]`, "g");
const blankPattern = new RegExp(`[${blank}]`, "g");

/**
 * Writes a value of one meaning, such as a time or a phone number, with plain spaces: phones write a
 * narrow one before “pm”, and copied numbers bring marks along that nobody sees.
 *
 * @param text a value of digits and words, as typed
 * @returns the same with single plain spaces, none at its ends
 */
export function writePlainSpaces(text: string): string {
  return text.replace(unseenPattern, "").replace(blankPattern, " ").replace(/ +/g, " ").trim();
}

/**
 * Says of a text that was not understood that it may look right and is not.
 *
 * @param text what was typed
 * @returns a sentence behind a space, empty where every space in the text is a plain one
 */
export function mentionOddSpace(text: string): string {
  return oddSpacePattern.test(text)
    ? " A space of another kind, or a character that nobody sees, stands in it: delete it and type it again."
    : "";
}

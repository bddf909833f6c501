/**
 * Characters no message needs and that do harm somewhere on its way: control characters (NUL ends
 * strings, ESC drives terminals) but tab and line ends, and the two overrides that turn the order
 * of letters round (Unicode Standard Annex 9, 2.2).
 */
// biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is what this is for
const harmfulCharacters = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202d\u202e]/g;

/** What ends a line for some program: mail, CSV, JavaScript. */
const lineEnds = /\r\n|[\r\n\u2028\u2029]/g;

/**
 * Makes typed text safe to keep, and leaves every letter of it.
 *
 * @param text the text as it came
 * @returns well-formed text whose lines end with `\n`
 */
export function cleanText(text: string): string {
  return text.toWellFormed().replace(lineEnds, "\n").replace(harmfulCharacters, "");
}

/**
 * Makes typed text safe to stand in one line, such as a mail's header.
 *
 * @param text the text as it came
 * @returns one line without spaces at its ends
 */
export function cleanLine(text: string): string {
  return cleanText(text).replace(/\s+/g, " ").trim();
}

/**
 * Cuts a text off, and breaks no letter in two.
 *
 * @param text well-formed text
 * @param most how many UTF-16 units are left of it at most
 */
export function cutText(text: string, most: number): string {
  return text.slice(0, most).replace(/[\ud800-\udbff]$/, "");
}

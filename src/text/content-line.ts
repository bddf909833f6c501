import { leaveOutUnshowable } from "./machine-text.ts";

/**
 * The most bytes a line may have (RFC 6350, 3.2; RFC 5545, 3.1). One that goes on from the line before
 * starts with a space, which counts too.
 */
const mostBytes = 75;

/**
 * Writes a text as the value of a content line: a comma, semicolon, backslash or line break in it
 * could end the value otherwise (RFC 6350, 3.4; RFC 5545, 3.3.11).
 *
 * @param text any text
 * @returns the text on one line
 */
export function escapeContentText(text: string): string {
  return leaveOutUnshowable(text.replace(/\r\n?/g, "\n"))
    .replace(/[\\,;]/g, "\\$&")
    .replaceAll("\n", "\\n");
}

/**
 * Writes a file of content lines, which contact cards and calendars are: a line that is too long goes
 * on in the next one, behind a space (RFC 6350, 3.2; RFC 5545, 3.1).
 *
 * @param lines such as `FN:Dana`, each value escaped where it is text
 * @returns the file's text, each line ended
 */
export function formatContentLines(lines: readonly string[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join("");
}

/** Breaks between characters, never inside one. */
function foldLine(line: string): string {
  const folded: string[] = [];
  let current = "";
  for (const character of line) {
    if (Buffer.byteLength(current + character) > mostBytes - 1) {
      folded.push(current);
      current = "";
    }
    current += character;
  }
  return [...folded, current].join("\r\n ");
}

/**
 * Leaves out what no format for machines can carry: control characters other than a tab and a line
 * break, halves of characters, and the two code points that are none (XML 1.0, 2.2; RFC 6350 and
 * RFC 5545, 3.1). Reading a home takes them out and says so; this is for whatever comes another way.
 *
 * @param text any text
 */
export function leaveOutUnshowable(text: string): string {
  return text.replace(/(?![\t\n])\p{Control}|\p{Surrogate}|[\uFFFE\uFFFF]/gu, "");
}

/**
 * Writes a text as the content of an XML element or the value of an attribute in quotes (XML 1.0, 2.4).
 *
 * @param text any text
 */
export function escapeXmlText(text: string): string {
  return leaveOutUnshowable(text).replace(
    /[&<>"']/g,
    (character) => `&#${character.charCodeAt(0)};`,
  );
}

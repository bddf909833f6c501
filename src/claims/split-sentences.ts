/** Some letters of a text. */
export interface TextSpan {
  readonly text: string;
  readonly offset: number;
}

/**
 * Writes spaces for line ends and plain apostrophes for curly ones, letter for letter, so that places stay.
 *
 * @param text the text
 */
export function flattenText(text: string): string {
  return text.replaceAll("\n", " ").replaceAll("’", "'");
}

/**
 * Leaves out what somebody else says. One or two words in quotation marks are meant; a sentence in them is not.
 *
 * @param text the text
 * @returns as long as before, with spaces in place of quoted sentences
 */
export function hideQuoted(text: string): string {
  return text.replace(/“[^“”]{12,400}”|"[^"]{12,400}"/g, (quoted) =>
    quoted.includes(" ") ? " ".repeat(quoted.length) : quoted,
  );
}

/** A full stop behind an abbreviation, or before a small letter, ends nothing. */
const sentenceEnd =
  /(?<!\b(?:[A-Z]|[ap]\.m|St|Ave|Dr|Mr|Ms|Mrs|Rev|Stat|Code|Ann|Admin|Gen|[A-Z][a-z]{2,3}))[.!](?=\s+[^a-z\s]|\s*$)|\?|;|—/g;

/**
 * Splits a text into sentences, and sentences at semicolons and long dashes. Questions are left out.
 *
 * @param text a text in one line
 */
export function splitSentences(text: string): readonly TextSpan[] {
  const spans: TextSpan[] = [];
  let start = 0;
  for (const { index } of text.matchAll(sentenceEnd)) {
    const end = index + 1;
    spans.push({ text: text.slice(start, end), offset: start });
    start = end;
  }
  spans.push({ text: text.slice(start), offset: start });
  return spans.filter((span) => span.text.trim() !== "" && !span.text.endsWith("?"));
}

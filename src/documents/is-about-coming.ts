/** Headings under which people list what is to come, and those that look back. */
const coming =
  /\b(?:coming|upcoming|up next|events?|what's on|calendar|save the dates?|next (?:dates?|meetings?))\b/i;
const past = /\b(?:past|were|was|last (?:year|month)|so far|earlier|history|did)\b/i;

/**
 * Tells whether what stands under some headings is about days to come.
 *
 * @param titles the titles from the outermost to that of the section itself; the innermost that says
 *   anything about it decides
 */
export function isAboutComing(titles: readonly string[]): boolean {
  const decides = titles
    .map((title) => title.replaceAll("’", "'"))
    .findLast((title) => past.test(title) || coming.test(title));
  return decides !== undefined && !past.test(decides);
}

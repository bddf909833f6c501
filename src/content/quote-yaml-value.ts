/** A longer line would bury the advice that quotes it. */
export const longestYamlQuote = 120;

/**
 * Writes a value as YAML takes it word for word.
 *
 * @param value the words, on one line or several
 * @returns the words on one line in quotation marks, cut off where they are many
 */
export function quoteYamlValue(value: string): string {
  const line = value.replace(/\s+/g, " ").trim();
  const shown = line.length > longestYamlQuote ? `${line.slice(0, longestYamlQuote)} …` : line;
  // In single quotes nothing but the quotation mark itself means anything.
  return /["\\]/.test(shown) ? `'${shown.replaceAll("'", "''")}'` : `"${shown}"`;
}

/**
 * Writes a value that stands on one line as YAML takes it word for word, whole.
 *
 * @param value the words, without a line end or a tab
 */
export function quoteWholeValue(value: string): string {
  return /["\\]/.test(value) ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
}

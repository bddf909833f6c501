/** Where a link of a text may lead. */
const schemes: ReadonlySet<string> = new Set(["http:", "https:", "mailto:", "tel:"]);

/**
 * Reads where a link leads. What would run something, or leads to a file on somebody's computer or to a
 * page beside the one it was on, is no address here.
 *
 * @param typed the address as it stands in the file
 * @returns the address in full, or nothing
 */
export function readAddress(typed: string): string | undefined {
  const url = URL.parse(typed.trim());
  if (url === null || !schemes.has(url.protocol)) return undefined;
  return url.href.replace(/[()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`);
}

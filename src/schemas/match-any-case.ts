/**
 * Writes a pattern so that it takes letters in any size without a flag: JSON Schema knows no flags.
 *
 * @param source a pattern without letters that mean something, but for classes such as `\d` and ranges
 *   such as `a-z`
 */
export function matchAnyCase(source: string): string {
  let isInClass = false;
  return source.replace(/\\.|\[|\]|([a-z])-([a-z])|[a-z]/gi, (part, from?: string, to?: string) => {
    if (part.startsWith("\\")) return part;
    if (part === "[" || part === "]") {
      isInClass = part === "[";
      return part;
    }
    if (from !== undefined && to !== undefined && isInClass) {
      return `${from.toLowerCase()}-${to.toLowerCase()}${from.toUpperCase()}-${to.toUpperCase()}`;
    }
    const both = part.replace(/[a-z]/gi, (letter) =>
      isInClass
        ? `${letter.toLowerCase()}${letter.toUpperCase()}`
        : `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
    );
    return both;
  });
}

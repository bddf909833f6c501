/**
 * What the letters of symbol fonts stand for, by their place in Wingdings and Symbol. A computer without
 * the font shows an empty box for them.
 */
const meanings: ReadonlyMap<number, string> = new Map([
  ...[0x6c, 0x6e, 0x76, 0x9f, 0xa7, 0xb7, 0xd8, 0x77, 0x75].map((place) => [place, "•"] as const),
  ...[0x6f, 0x71, 0xa8].map((place) => [place, "☐"] as const),
  ...[0xfd, 0x78].map((place) => [place, "☒"] as const),
  [0xfe, "☑"],
  [0xfc, "✓"],
  [0xfb, "✗"],
  [0xe0, "→"],
  [0xdf, "←"],
  [0x28, "☎"],
  [0x2a, "✉"],
]);

/** Where symbol fonts lie in Unicode: U+F000 and the place of the letter. */
const symbolPattern = /[\uF000-\uF0FF]/g;

/**
 * Reads a letter of a symbol font.
 *
 * @param place its place in the font, with or without what Unicode adds to it
 * @returns what it stands for; nothing where that is not known
 */
export function readSymbol(place: number): string | undefined {
  return meanings.get(place & 0xff);
}

/**
 * Puts what the letters of symbol fonts stand for in their place.
 *
 * @param text any text
 * @returns the text, and how many letters stand for nothing that is known: those are left out
 */
export function writeSymbols(text: string): { readonly text: string; readonly unknown: number } {
  let unknown = 0;
  const written = text.replace(symbolPattern, (letter) => {
    const meant = readSymbol(letter.charCodeAt(0));
    if (meant === undefined) unknown += 1;
    return meant ?? "";
  });
  return { text: written, unknown };
}

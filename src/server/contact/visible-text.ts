/**
 * What nobody sees: spaces of every kind, controls, marks of direction and joiners, accents without a
 * letter, fillers (Unicode's Default_Ignorable_Code_Point), and the blank of Braille.
 */
const unseen = /[\p{Z}\p{Cc}\p{Cf}\p{M}\p{Default_Ignorable_Code_Point}\u2800]/gu;

/**
 * Tells whether there is anything to see in a text. A question mark or an emoji is something.
 *
 * @param text any text
 */
export function isVisible(text: string): boolean {
  return text.replace(unseen, "") !== "";
}

/**
 * As many code points as a letter of any script or an emoji may be made of and count as one: a family of
 * four with their skin colors has eleven.
 */
const mostInCharacter = 12;

/**
 * Tells whether a text has at most so many characters, counted as people do: a flag, or a letter with
 * its accents, is one. Where more stands on a letter than any language puts there, what is too much
 * counts by itself.
 *
 * @param text any text
 * @param limit the most characters
 */
export function isWithin(text: string, limit: number): boolean {
  if (text.length <= limit) return true;
  let count = 0;
  for (const { segment } of new Intl.Segmenter("en").segment(text)) {
    count += Math.max(1, countCodePoints(segment) - mostInCharacter + 1);
    if (count > limit) return false;
  }
  return true;
}

function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

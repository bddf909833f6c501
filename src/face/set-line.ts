import { readFileSync } from "node:fs";
import { findBeside } from "../package-folder.ts";
import { type Contour, readOutline } from "./raster/outline.ts";

/** The letters that a card is set in: how far each moves on, and its outline. */
interface Letters {
  readonly unitsPerEm: number;
  readonly letters: Readonly<Record<string, readonly [advance: number, outline: string]>>;
}

let read: Letters | undefined;

function readLetters(): Letters {
  // The file is the project's own, and its README tells its shape.
  read ??= JSON.parse(readFileSync(findBeside("face/letters/letters.json"), "utf8")) as Letters;
  return read;
}

/**
 * Tells whether all letters of a text are at hand.
 *
 * @param text what is to be set
 */
export function canSet(text: string): boolean {
  const { letters } = readLetters();
  return [...text].every((letter) => Object.hasOwn(letters, letter));
}

/**
 * Measures a line.
 *
 * @param text its words, which {@link canSet} knows
 * @param size the size of its letters in pixels
 * @returns its width in pixels
 */
export function measureLine(text: string, size: number): number {
  const { letters, unitsPerEm } = readLetters();
  const units = [...text].reduce((sum, letter) => sum + (letters[letter]?.[0] ?? 0), 0);
  return (units / unitsPerEm) * size;
}

/**
 * Sets a line as outlines, so that it looks the same on every machine, whichever fonts it has.
 *
 * @param text its words, which {@link canSet} knows
 * @param size the size of its letters in pixels
 * @param at where it begins, and where its letters stand on
 */
export function setLine(
  text: string,
  size: number,
  at: { readonly x: number; readonly y: number },
): readonly Contour[] {
  const { letters, unitsPerEm } = readLetters();
  const scale = size / unitsPerEm;
  let { x } = at;
  return [...text].flatMap((letter) => {
    const [advance, outline] = letters[letter] ?? [0, ""];
    const contours = readOutline(outline, { x, y: at.y, scale });
    x += advance * scale;
    return contours;
  });
}

/**
 * Breaks words into lines that are no wider than allowed, each as full as it can be.
 *
 * @param text the words
 * @param size the size of their letters in pixels
 * @param width what a line may take, in pixels; a word that is wider stands on a line of its own
 */
export function breakLines(text: string, size: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && measureLine(`${last} ${word}`, size) <= width) {
      lines[lines.length - 1] = `${last} ${word}`;
    } else lines.push(word);
  }
  return lines;
}

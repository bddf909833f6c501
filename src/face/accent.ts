import {
  type Color,
  findLightness,
  measureContrast,
  readColor,
  withLightness,
  writeColor,
} from "./colors.ts";

/** What text in the accent's color stands on, by day and by night, as `tokens.css` has it. */
export const grounds = {
  day: ["#fbf6ec", "#fffdf7", "#f6ecd9"],
  night: ["#1d1a17", "#282420", "#342d26"],
} as const;

/** What is written on a button of the accent's color. */
export const onAccent = { day: "#fffdf7", night: "#211c17" } as const;

/** Text stands out this well from what it stands on (WCAG 2.2, 1.4.6). */
export const leastContrast = 7;

/** The time that a color is for. */
type Face = keyof typeof grounds;

/** An accent, judged. */
export interface JudgedAccent {
  /** How well it stands out by day from what it stands out from least, as a ratio to 1. */
  readonly contrast: number;
  readonly fits: boolean;
  /** The nearest color that stands out well enough; itself where it does. */
  readonly nearest: string;
}

/**
 * Judges a home's color for links and buttons, by day.
 *
 * @param accent such as `#2f6f4f`
 */
export function judgeAccent(accent: string): JudgedAccent {
  const color = readColor(accent);
  const contrast = measureLeast(color, "day");
  const fits = contrast >= leastContrast;
  return { contrast, fits, nearest: fits ? accent : writeColor(makeFit(color, "day")) };
}

/**
 * Makes the color of the night from an accent: the same color, as light as it has to be.
 *
 * @param accent such as `#2f6f4f`
 */
export function deriveNightAccent(accent: string): string {
  const color = readColor(accent);
  const isFit = measureLeast(color, "night") >= leastContrast;
  return isFit ? accent : writeColor(makeFit(color, "night"));
}

/**
 * Writes the styles of an accent, to stand behind the theme's own.
 *
 * @param accent such as `#2f6f4f`; nothing where the home has none
 * @returns a style sheet, or nothing in it
 */
export function writeAccentStyles(accent: string | undefined): string {
  if (accent === undefined) return "";
  return `\n@layer tokens{:root{--color-accent:light-dark(${accent},${deriveNightAccent(accent)})}}`;
}

function measureLeast(color: Color, face: Face): number {
  const around = [...grounds[face], onAccent[face]].map(readColor);
  return Math.min(...around.map((ground) => measureContrast(color, ground)));
}

/** Goes from a color that does not stand out towards the far end, and back to the first that does. */
function makeFit(color: Color, face: Face): Color {
  let misses = findLightness(color);
  let fits = face === "day" ? 0 : 1;
  for (let step = 0; step < 20; step += 1) {
    const middle = (misses + fits) / 2;
    if (measureLeast(withLightness(color, middle), face) >= leastContrast) fits = middle;
    else misses = middle;
  }
  return withLightness(color, fits);
}

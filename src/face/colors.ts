/** Red, green and blue, each from 0 to 255. */
export type Color = readonly [red: number, green: number, blue: number];

/**
 * Reads a color.
 *
 * @param written six digits of sixteen, such as `#2f6f4f`
 */
export function readColor(written: string): Color {
  const value = Number.parseInt(written.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

/**
 * Writes a color.
 *
 * @param color the color
 * @returns such as `#2f6f4f`
 */
export function writeColor(color: Color): string {
  return `#${color.map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}

/** Light as it is, from 0 to 1, of a part as a screen is told it (IEC 61966-2-1). */
function toLight(part: number): number {
  const share = part / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}

function fromLight(light: number): number {
  const share = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055;
  return Math.round(share * 255);
}

function measureLuminance([red, green, blue]: Color): number {
  return 0.2126 * toLight(red) + 0.7152 * toLight(green) + 0.0722 * toLight(blue);
}

/**
 * Measures how well one color stands out from another (WCAG 2.2, contrast ratio).
 *
 * @param one a color
 * @param other another
 * @returns from 1 for the same to 21 for black on white
 */
export function measureContrast(one: Color, other: Color): number {
  const [first, second] = [measureLuminance(one), measureLuminance(other)];
  return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
}

/** A color by how bright, how strong and which it is, as people see it (OKLCH). */
interface SeenColor {
  readonly lightness: number;
  readonly chroma: number;
  /** In radians. */
  readonly hue: number;
}

/**
 * Makes a color lighter or darker, and keeps which color it is. One that a screen cannot show so strong is
 * made as strong as it can be.
 *
 * @param color the color
 * @param lightness from 0 for black to 1 for white
 */
export function withLightness(color: Color, lightness: number): Color {
  const { chroma, hue } = toSeen(color);
  let [low, high] = [0, chroma];
  if (isShown(toLights({ lightness, chroma, hue }))) low = chroma;
  for (let step = 0; step < 20 && low < chroma; step += 1) {
    const middle = (low + high) / 2;
    if (isShown(toLights({ lightness, chroma: middle, hue }))) low = middle;
    else high = middle;
  }
  const lights = toLights({ lightness, chroma: low, hue });
  const [red, green, blue] = lights.map((light) => fromLight(Math.min(1, Math.max(0, light))));
  return [red ?? 0, green ?? 0, blue ?? 0];
}

/**
 * Tells how bright a color seems.
 *
 * @param color the color
 * @returns from 0 for black to 1 for white
 */
export function findLightness(color: Color): number {
  return toSeen(color).lightness;
}

/** The numbers are those of OKLab (Björn Ottosson, https://bottosson.github.io/posts/oklab/). */
function toSeen(color: Color): SeenColor {
  const [r, g, b] = [toLight(color[0]), toLight(color[1]), toLight(color[2])];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const c = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(a, c),
    hue: Math.atan2(c, a),
  };
}

function toLights({ lightness, chroma, hue }: SeenColor): readonly number[] {
  const [a, b] = [chroma * Math.cos(hue), chroma * Math.sin(hue)];
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

/** Rounding makes a little more or less than a screen shows of colors that it does. */
function isShown(lights: readonly number[]): boolean {
  return lights.every((light) => light > -0.0005 && light < 1.0005);
}

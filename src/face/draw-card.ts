import { lampOutline } from "./lamp.ts";
import { type Canvas, createCanvas, fillDisc, fillShape } from "./raster/canvas.ts";
import { type Contour, readOutline } from "./raster/outline.ts";
import { breakLines, canSet, measureLine, setLine } from "./set-line.ts";

/** How large a card is, in pixels: what services ask for that show a link with a picture. */
export const cardSize = { width: 1200, height: 630 } as const;

/** What a card says. */
export interface CardWords {
  readonly name: string;
  readonly area: string;
  /** What somebody finds on the site. */
  readonly more: string;
}

/** The night around the house, the light of its lamp from the outside in, and what is written. */
const night = "#211c17";
const light = ["#2c231a", "#3b2e1e", "#543e21", "#7c5420"] as const;
const lampColor = "#f4b860";
const letterColor = "#fdf3e1";

const left = 84;
const widest = 640;
const sill = 16;
const nameSizes = [112, 96, 84, 72, 60, 50, 42] as const;

/**
 * Draws the card of a site: the home's name in the light of a lamp. Where a letter is not at hand, or a word is
 * longer than the card is wide, the lamp stands there alone.
 *
 * @param words what it says
 */
export function drawCard(words: CardWords): Canvas {
  const { width, height } = cardSize;
  const canvas = createCanvas(width, height, night);
  const lines = setWords(words);
  const lamp =
    lines === undefined ? { x: width / 2, y: 300, scale: 17 } : { x: 960, y: 300, scale: 13 };
  light.forEach((color, index) => {
    fillDisc(canvas, lamp, (light.length - index) * 10 * lamp.scale, color);
  });
  const corner = 12 * lamp.scale;
  const placement = { x: lamp.x - corner, y: lamp.y - corner, scale: lamp.scale };
  fillShape(canvas, readOutline(lampOutline, placement), lampColor);
  fillShape(canvas, [drawRectangle(0, height - sill, width, sill)], lampColor);
  for (const line of lines ?? []) fillShape(canvas, line, letterColor);
  return canvas;
}

/** Each line by itself; nothing where they cannot be set. */
function setWords({ name, area, more }: CardWords): readonly (readonly Contour[])[] | undefined {
  if (![name, area, more].every(canSet)) return undefined;
  const size = nameSizes.find((tried) => fits(name, tried, 3));
  if (size === undefined || !fits(area, 40, 2)) return undefined;
  const blocks = [
    { text: name, size, gap: 0 },
    { text: area, size: 40, gap: 34 },
    { text: more, size: 32, gap: 26 },
  ];
  const lines = blocks.flatMap((block) =>
    breakLines(block.text, block.size, widest).map((text, index) => ({
      text,
      size: block.size,
      lead: block.size * 1.12 + (index === 0 ? block.gap : 0),
    })),
  );
  const tall = lines.reduce((sum, { lead }) => sum + lead, 0);
  let y = (cardSize.height - sill - tall) / 2 - 0.2 * size;
  return lines.map((line) => {
    y += line.lead;
    return setLine(line.text, line.size, { x: left, y: Math.round(y) });
  });
}

function fits(text: string, size: number, most: number): boolean {
  const lines = breakLines(text, size, widest);
  return lines.length <= most && lines.every((line) => measureLine(line, size) <= widest);
}

function drawRectangle(x: number, y: number, width: number, height: number): Contour {
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}

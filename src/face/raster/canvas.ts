import type { Contour, Point } from "./outline.ts";

/** How finely the edge of a shape is told, in steps between what is behind it and the shape. */
const steps = 15;

/** A picture in some hundred colors, each pixel the number of its color. */
export interface Canvas {
  readonly width: number;
  readonly height: number;
  /** Row by row. */
  readonly pixels: Uint8Array;
  /** Red, green and blue, from 0 to 255, by the number of the color. */
  readonly colors: (readonly [number, number, number])[];
}

/**
 * Makes a canvas of one color.
 *
 * @param width in pixels
 * @param height in pixels
 * @param color such as `#fbf6ec`
 */
export function createCanvas(width: number, height: number, color: string): Canvas {
  return { width, height, pixels: new Uint8Array(width * height), colors: [readColor(color)] };
}

/**
 * Fills a shape. What a contour that runs the other way around encloses stays as it was, as the inside of an O.
 *
 * @param canvas what it is drawn on, which is changed
 * @param contours the lines around the shape
 * @param color such as `#fbf6ec`
 * @throws when there are more colors than a pixel can name
 */
export function fillShape(canvas: Canvas, contours: readonly Contour[], color: string): void {
  const box = findBox(canvas, contours);
  const covered = measureCover(contours, box);
  const blend = createBlend(canvas, color);
  const { pixels } = canvas;
  for (let y = 0; y < box.height; y += 1) {
    const behind = (box.top + y) * canvas.width + box.left - y * (box.width + 1);
    const end = y * (box.width + 1) + box.width;
    let sum = 0;
    let step = 0;
    for (let cell = y * (box.width + 1); cell < end; cell += 1) {
      const more = covered[cell] ?? 0;
      // Most pixels are as those before them, and nothing has to be worked out.
      if (more !== 0) {
        sum += more;
        step = Math.round(Math.min(1, Math.abs(sum)) * steps);
      }
      if (step !== 0) pixels[behind + cell] = blend(pixels[behind + cell] ?? 0, step);
    }
  }
}

/**
 * Fills a disc, row by row, which is quicker than a shape of as many corners.
 *
 * @param canvas what it is drawn on, which is changed
 * @param middle where it stands, in pixels
 * @param radius in pixels
 * @param color such as `#fbf6ec`
 * @throws when there are more colors than a pixel can name
 */
export function fillDisc(canvas: Canvas, middle: Point, radius: number, color: string): void {
  const blend = createBlend(canvas, color);
  const full = blend(0, steps);
  for (let y = 0; y < canvas.height; y += 1) {
    const away = y + 0.5 - middle.y;
    const half = Math.sqrt(Math.max(0, radius * radius - away * away));
    if (half === 0) continue;
    const [start, end] = [middle.x - half, middle.x + half];
    const [first, last] = [Math.max(0, Math.ceil(start)), Math.min(canvas.width, Math.floor(end))];
    if (last <= first) continue;
    const row = y * canvas.width;
    canvas.pixels.fill(full, row + first, row + last);
    const edges = [
      [first - 1, first - start],
      [last, end - last],
    ] as const;
    for (const [x, cover] of edges) {
      if (x < 0 || x >= canvas.width) continue;
      const step = Math.round(Math.min(1, cover) * steps);
      canvas.pixels[row + x] = blend(canvas.pixels[row + x] ?? 0, step);
    }
  }
}

/** Makes a function that gives the number of a color put over another, from 0 steps to all. */
function createBlend(canvas: Canvas, color: string): (behind: number, step: number) => number {
  const known = new Int16Array(256 * (steps + 1)).fill(-1);
  const [red, green, blue] = readColor(color);
  const full = numberColor(canvas, [red, green, blue]);
  return (behind, step) => {
    if (step === steps) return full;
    const at = behind * (steps + 1) + step;
    const before = known[at] ?? -1;
    if (before >= 0) return before;
    const [r, g, b] = canvas.colors[behind] ?? [0, 0, 0];
    const mix = (from: number, to: number) => Math.round(from + ((to - from) * step) / steps);
    const number = numberColor(canvas, [mix(r, red), mix(g, green), mix(b, blue)]);
    known[at] = number;
    return number;
  };
}

/** Part of a canvas, in whole pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

function findBox({ width, height }: Canvas, contours: readonly Contour[]): Box {
  const points = contours.flat();
  const limit = (value: number, most: number) => Math.min(most, Math.max(0, value));
  const edge = (pick: (point: Point) => number, of: typeof Math.min) =>
    points.reduce((found, point) => of(found, pick(point)), pick(points[0] ?? { x: 0, y: 0 }));
  const left = limit(Math.floor(edge(({ x }) => x, Math.min)), width);
  const top = limit(Math.floor(edge(({ y }) => y, Math.min)), height);
  return {
    left,
    top,
    width: limit(Math.ceil(edge(({ x }) => x, Math.max)), width) - left,
    height: limit(Math.ceil(edge(({ y }) => y, Math.max)), height) - top,
  };
}

/**
 * Measures how much of each pixel a shape covers. Each line adds to the pixels that it passes what it covers
 * to its right, so that the sum along a row is the cover: exact areas, whichever way the lines run.
 */
function measureCover(contours: readonly Contour[], box: Box): Float32Array {
  const cells = new Float32Array((box.width + 1) * box.height);
  for (const contour of contours) {
    contour.forEach((from, index) => {
      const to = contour[(index + 1) % contour.length] ?? from;
      addLine(cells, box, from, to);
    });
  }
  return cells;
}

function addLine(cells: Float32Array, box: Box, from: Point, to: Point): void {
  if (from.y === to.y) return;
  const [upper, lower, direction] = from.y < to.y ? [from, to, 1] : [to, from, -1];
  const slope = (lower.x - upper.x) / (lower.y - upper.y);
  const first = Math.max(0, Math.floor(upper.y - box.top));
  const last = Math.min(box.height, Math.ceil(lower.y - box.top));
  for (let row = first; row < last; row += 1) {
    const top = Math.max(row, upper.y - box.top);
    const bottom = Math.min(row + 1, lower.y - box.top);
    if (bottom <= top) continue;
    const x0 = upper.x - box.left + (top - (upper.y - box.top)) * slope;
    const x1 = upper.x - box.left + (bottom - (upper.y - box.top)) * slope;
    addPiece(cells, row * (box.width + 1), box.width, {
      start: Math.min(x0, x1),
      end: Math.max(x0, x1),
      height: (bottom - top) * direction,
    });
  }
}

/** A piece of a line within one row of pixels. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly height: number;
}

function addPiece(cells: Float32Array, row: number, width: number, { start, end, height }: Piece) {
  const length = end - start;
  let before = 0;
  const lastCell = Math.min(width, Math.max(0, Math.floor(end)));
  for (let cell = Math.min(width, Math.max(0, Math.floor(start))); cell <= lastCell; cell += 1) {
    // What lies right of the line up to the right edge of this pixel, as a part of the piece's height.
    const edge = cell + 1;
    const after = cell === width ? height : height * coverUpTo(edge, start, end, length);
    add(cells, row + cell, after - before);
    before = after;
  }
  add(cells, row + Math.min(width, lastCell + 1), height - before);
}

/** How much of the pixels up to an edge lies right of a piece, less what was counted for those before. */
function coverUpTo(edge: number, start: number, end: number, length: number): number {
  if (length === 0) return Math.min(1, Math.max(0, edge - start));
  const reached = Math.min(edge, end) - start;
  const slanted = (reached * reached) / (2 * length);
  const straight = Math.max(0, edge - end);
  const full = slanted + straight;
  const previous = Math.max(0, Math.min(edge - 1, end) - start);
  return full - (previous * previous) / (2 * length) - Math.max(0, edge - 1 - end);
}

function add(cells: Float32Array, at: number, value: number): void {
  cells[at] = (cells[at] ?? 0) + value;
}

function numberColor({ colors }: Canvas, [red, green, blue]: readonly [number, number, number]) {
  const known = colors.findIndex(([r, g, b]) => r === red && g === green && b === blue);
  if (known >= 0) return known;
  if (colors.length === 256) throw new Error("A drawing has more colors than a pixel can name.");
  return colors.push([red, green, blue]) - 1;
}

function readColor(color: string): readonly [number, number, number] {
  const value = Number.parseInt(color.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}

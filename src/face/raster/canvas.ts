import { type Color, readColor } from "../colors.ts";
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
  readonly colors: Color[];
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
 */
export function fillShape(canvas: Canvas, contours: readonly Contour[], color: string): void {
  const box = findBox(canvas, contours);
  const { cells, touched } = measureCover(contours, box);
  const blend = createBlend(canvas, color);
  const fill = (start: number, end: number, cover: number): void => {
    const step = Math.round(Math.min(1, Math.abs(cover)) * steps);
    if (step === steps) canvas.pixels.fill(blend(0, steps), start, end);
    else if (step > 0) {
      for (let at = start; at < end; at += 1) {
        canvas.pixels[at] = blend(canvas.pixels[at] ?? 0, step);
      }
    }
  };
  touched.forEach((places, y) => {
    const row = (box.top + y) * canvas.width + box.left;
    let sum = 0;
    let from = 0;
    // From one place that a line touched to the next, all pixels are alike.
    for (const x of places.toSorted((first, second) => first - second)) {
      if (x > from) fill(row + from, row + Math.min(x, box.width), sum);
      sum += cells[y * (box.width + 1) + x] ?? 0;
      from = x;
    }
  });
}

/**
 * Fills a disc, row by row, which is quicker than a shape of as many corners.
 *
 * @param canvas what it is drawn on, which is changed
 * @param middle where it stands, in pixels
 * @param radius in pixels
 * @param color such as `#fbf6ec`
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
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (const contour of contours) {
    for (const { x, y } of contour) {
      left = Math.min(left, x);
      top = Math.min(top, y);
      right = Math.max(right, x);
      bottom = Math.max(bottom, y);
    }
  }
  [left, top] = [Math.max(0, Math.floor(left)), Math.max(0, Math.floor(top))];
  right = Math.min(width, Math.ceil(right));
  bottom = Math.min(height, Math.ceil(bottom));
  return { left, top, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}

/** What a shape covers, as what changes from each pixel to the next. */
interface Cover {
  /** Row by row, with one more behind the last pixel of each. */
  readonly cells: Float32Array;
  /** Where something changes, in each row, each place once. */
  readonly touched: number[][];
}

/**
 * Measures how much of each pixel a shape covers. Each line adds to the pixels that it passes what it covers
 * to its right, so that the sum along a row is the cover: exact areas, whichever way the lines run.
 */
function measureCover(contours: readonly Contour[], box: Box): Cover {
  const cover: Cover = {
    cells: new Float32Array((box.width + 1) * box.height),
    touched: Array.from({ length: box.height }, () => []),
  };
  for (const contour of contours) {
    contour.forEach((from, index) => {
      const to = contour[(index + 1) % contour.length] ?? from;
      addLine(cover, box, from, to);
    });
  }
  return cover;
}

function addLine(cover: Cover, box: Box, from: Point, to: Point): void {
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
    addPiece(cover, row, box.width, {
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

function addPiece(cover: Cover, row: number, width: number, { start, end, height }: Piece) {
  const length = end - start;
  let before = 0;
  const lastCell = Math.min(width, Math.max(0, Math.floor(end)));
  for (let cell = Math.min(width, Math.max(0, Math.floor(start))); cell <= lastCell; cell += 1) {
    // What lies right of the line up to the right edge of this pixel, as a part of the piece's height.
    const edge = cell + 1;
    const after = cell === width ? height : height * coverUpTo(edge, start, end, length);
    add(cover, row, width, cell, after - before);
    before = after;
  }
  add(cover, row, width, Math.min(width, lastCell + 1), height - before);
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

function add({ cells, touched }: Cover, row: number, width: number, x: number, more: number): void {
  if (more === 0) return;
  const at = row * (width + 1) + x;
  const before = cells[at] ?? 0;
  if (before === 0 && touched[row]?.includes(x) === false) touched[row].push(x);
  cells[at] = before + more;
}

/** A pixel can name 256 colors; where all are taken, the nearest of them stands for a further one. */
function numberColor({ colors }: Canvas, color: Color): number {
  const [red, green, blue] = color;
  const away = colors.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  const least = Math.min(...away);
  return least === 0 || colors.length === 256 ? away.indexOf(least) : colors.push(color) - 1;
}

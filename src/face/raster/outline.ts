/** A corner of an outline, in pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A closed line around a shape. */
export type Contour = readonly Point[];

/** How an outline is moved and made larger. */
export interface Placement {
  readonly x: number;
  readonly y: number;
  readonly scale: number;
}

/** As many straight pieces stand for a curve of that many pixels that nobody sees a corner. */
function countPieces(pixels: number): number {
  if (pixels < 6) return 2;
  return pixels < 24 ? 4 : 8;
}

/**
 * Reads an outline as SVG writes it, of which it knows what the drawings here are made of: `M` to begin, `l` for a line
 * and `q` for a curve, both counted from where the last ended, and `z`.
 *
 * @param outline such as `M0 0l10 0l0 10z`
 * @param placement where it stands, and how large
 * @throws when it holds anything else
 */
export function readOutline(outline: string, { x, y, scale }: Placement): readonly Contour[] {
  return outline
    .split("z")
    .filter((contour) => contour !== "")
    .map((contour) =>
      readContour(contour, scale).map((point) => ({
        x: x + point.x * scale,
        y: y + point.y * scale,
      })),
    );
}

function readContour(contour: string, scale: number): Contour {
  const points: Point[] = [];
  let last: Point = { x: 0, y: 0 };
  const add = (point: Point) => {
    points.push(point);
    last = point;
  };
  for (const step of contour.split(/(?=[A-Za-z])/)) {
    const [a = 0, b = 0, c = 0, d = 0] = readNumbers(step.slice(1));
    if (step.startsWith("M")) add({ x: a, y: b });
    else if (step.startsWith("l")) add({ x: last.x + a, y: last.y + b });
    else if (step.startsWith("q")) {
      const { x, y } = last;
      const pieces = countPieces((Math.abs(c) + Math.abs(d)) * scale);
      for (let piece = 1; piece <= pieces; piece += 1) {
        const t = piece / pieces;
        const [middle, end] = [2 * t * (1 - t), t * t];
        add({ x: x + middle * a + end * c, y: y + middle * b + end * d });
      }
    } else throw new Error(`“${step}” is no step of an outline.`);
  }
  return points;
}

/** Numbers stand apart by a space, or by the sign of the second. */
function readNumbers(text: string): readonly number[] {
  return text
    .replaceAll("-", " -")
    .split(" ")
    .filter((number) => number !== "")
    .map(Number);
}

import { describe, expect, it } from "vitest";
import {
  type Canvas,
  createCanvas,
  fillDisc,
  fillShape,
} from "../../../../src/face/raster/canvas.ts";

const square = (left: number, top: number, size: number) => [
  { x: left, y: top },
  { x: left + size, y: top },
  { x: left + size, y: top + size },
  { x: left, y: top + size },
];

/** How bright each pixel of a row is, on black, from 0 to 255. */
const readRow = ({ width, pixels, colors }: Canvas, row: number) =>
  [...pixels.subarray(row * width, (row + 1) * width)].map((number) => colors[number]?.[0]);

describe("a canvas", () => {
  it("has whole pixels filled where a shape covers them, and no others", () => {
    const canvas = createCanvas(6, 4, "#000000");
    fillShape(canvas, [square(1, 1, 2)], "#ffffff");
    expect(readRow(canvas, 0)).toEqual([0, 0, 0, 0, 0, 0]);
    expect(readRow(canvas, 1)).toEqual([0, 255, 255, 0, 0, 0]);
    expect(readRow(canvas, 3)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it("tells the part of a pixel that an edge covers", () => {
    const canvas = createCanvas(4, 3, "#000000");
    fillShape(canvas, [square(0.4, 0, 2)], "#ffffff");
    expect(readRow(canvas, 0)).toEqual([153, 255, 102, 0]);
  });

  it("covers half of a pixel that a slope runs through", () => {
    const canvas = createCanvas(3, 3, "#000000");
    const triangle = [
      { x: 0, y: 0 },
      { x: 3, y: 3 },
      { x: 0, y: 3 },
    ];
    fillShape(canvas, [triangle], "#ffffff");
    const half = 136; // eight of fifteen steps
    expect(readRow(canvas, 0)).toEqual([half, 0, 0]);
    expect(readRow(canvas, 2)).toEqual([255, 255, half]);
  });

  it("leaves the inside of an O as it was", () => {
    const canvas = createCanvas(6, 6, "#000000");
    fillShape(canvas, [square(0, 0, 6), square(2, 2, 2).toReversed()], "#ffffff");
    expect(readRow(canvas, 3)).toEqual([255, 255, 0, 0, 255, 255]);
  });

  it("is drawn on within its edges alone", () => {
    const canvas = createCanvas(3, 2, "#000000");
    fillShape(canvas, [square(-5, -5, 20)], "#ffffff");
    fillDisc(canvas, { x: 50, y: 50 }, 10, "#ff0000");
    expect(readRow(canvas, 0)).toEqual([255, 255, 255]);
    expect(readRow(canvas, 1)).toEqual([255, 255, 255]);
  });

  it("takes the nearest color it has where a pixel can name no more", () => {
    const canvas = createCanvas(1, 1, "#000000");
    const hex = (part: number) => part.toString(16).padStart(2, "0");
    for (let part = 1; part < 256; part += 1) {
      fillShape(canvas, [square(0, 0, 1)], `#${hex(part)}0000`);
    }
    fillShape(canvas, [square(0, 0, 1)], "#640102");
    expect(canvas.colors).toHaveLength(256);
    expect(readRow(canvas, 0)).toEqual([100]);
  });

  it("has a disc that is as wide as it is tall", () => {
    const canvas = createCanvas(21, 21, "#000000");
    fillDisc(canvas, { x: 10.5, y: 10.5 }, 8, "#ffffff");
    const row = readRow(canvas, 10);
    const column = Array.from({ length: 21 }, (_, y) => readRow(canvas, y)[10]);
    expect(row.filter((value) => value === 255)).toHaveLength(15);
    expect(column.filter((value) => value === 255)).toHaveLength(15);
    expect(readRow(canvas, 0).every((value) => value === 0)).toBe(true);
  });
});

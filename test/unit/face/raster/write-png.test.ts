import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { createCanvas, fillShape } from "../../../../src/face/raster/canvas.ts";
import { writePng } from "../../../../src/face/raster/write-png.ts";

describe("a canvas as PNG", () => {
  it("is read by another program pixel for pixel", async () => {
    const canvas = createCanvas(5, 3, "#102030");
    const corner = [
      { x: 0, y: 0 },
      { x: 2, y: 0 },
      { x: 2, y: 1 },
      { x: 0, y: 1 },
    ];
    fillShape(canvas, [corner], "#f4b860");
    const { data, info } = await sharp(await writePng(canvas))
      .raw()
      .toBuffer({ resolveWithObject: true });
    expect([info.width, info.height, info.channels]).toEqual([5, 3, 3]);
    expect([...data.subarray(0, 9)]).toEqual([
      0xf4, 0xb8, 0x60, 0xf4, 0xb8, 0x60, 0x10, 0x20, 0x30,
    ]);
    expect([...data.subarray(-3)]).toEqual([0x10, 0x20, 0x30]);
  });
});

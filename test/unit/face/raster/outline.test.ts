import { describe, expect, it } from "vitest";
import { readOutline } from "../../../../src/face/raster/outline.ts";

const asItStands = { x: 0, y: 0, scale: 1 };

describe("an outline", () => {
  it("is read step by step, each from where the last ended, and closes by itself", () => {
    expect(readOutline("M1 2l10 0l0-5z", asItStands)).toEqual([
      [
        { x: 1, y: 2 },
        { x: 11, y: 2 },
        { x: 11, y: -3 },
      ],
    ]);
  });

  it("is moved and made larger as asked", () => {
    expect(readOutline("M1 2l1 1z", { x: 100, y: 10, scale: 3 })).toEqual([
      [
        { x: 103, y: 16 },
        { x: 106, y: 19 },
      ],
    ]);
  });

  it("follows a curve from one end to the other", () => {
    const [curve = []] = readOutline("M0 0q5 10 10 0z", asItStands);
    expect(curve.at(-1)).toEqual({ x: 10, y: 0 });
    expect(curve.some(({ x, y }) => x === 5 && y === 5)).toBe(true);
  });

  it("has a contour for each part", () => {
    expect(readOutline("M0 0l1 0l0 1zM5 5l1 0l0 1z", asItStands)).toHaveLength(2);
  });

  it("is refused with a step that nothing here is made of", () => {
    expect(() => readOutline("M0 0h5z", asItStands)).toThrow("h5");
  });
});

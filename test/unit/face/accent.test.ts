import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  deriveNightAccent,
  grounds,
  judgeAccent,
  leastContrast,
  onAccent,
  writeAccentStyles,
} from "../../../src/face/accent.ts";
import { findLightness, measureContrast, readColor } from "../../../src/face/colors.ts";

const tokens = readFileSync(
  join(import.meta.dirname, "../../../src/theme/styles/tokens.css"),
  "utf8",
);

const colors = fc
  .integer({ min: 0, max: 0xffffff })
  .map((value) => `#${value.toString(16).padStart(6, "0")}`);

const contrastOn = (color: string, face: keyof typeof grounds) =>
  Math.min(
    ...[...grounds[face], onAccent[face]].map((ground) =>
      measureContrast(readColor(color), readColor(ground)),
    ),
  );

describe("what an accent stands on", () => {
  it.each([
    ["paper", 0],
    ["card", 1],
    ["tint", 2],
  ] as const)("is the %s of the theme", (name, place) => {
    expect(tokens).toContain(
      `--color-${name}: light-dark(${grounds.day[place]}, ${grounds.night[place]})`,
    );
  });

  it("is what is written on it in the theme", () => {
    expect(tokens).toContain(`--color-on-accent: light-dark(${onAccent.day}, ${onAccent.night})`);
  });
});

describe("an accent", () => {
  it("fits where the theme's own does", () => {
    const own = /--color-accent: light-dark\((#\w+), (#\w+)\)/.exec(tokens);
    expect(judgeAccent(own?.[1] ?? "")).toMatchObject({ fits: true, nearest: own?.[1] });
  });

  it("that does not fit has a nearest one that does, of any color", () => {
    fc.assert(
      fc.property(colors, (color) => {
        const { fits, nearest } = judgeAccent(color);
        expect(judgeAccent(nearest).fits).toBe(true);
        if (fits) expect(nearest).toBe(color);
        else
          expect(findLightness(readColor(nearest))).toBeLessThan(findLightness(readColor(color)));
      }),
    );
  });

  it("has a nearest one that is hardly darker than it has to be", () => {
    expect(judgeAccent("#7fbf7f")).toMatchObject({ fits: false, nearest: "#1b5a1f" });
    expect(judgeAccent("#ffffff").contrast).toBeLessThan(1.1);
    expect(contrastOn(judgeAccent("#ff0000").nearest, "day")).toBeLessThan(leastContrast + 0.2);
  });

  it("has a color for the night that stands out there, of any color", () => {
    fc.assert(
      fc.property(colors, (color) => {
        expect(contrastOn(deriveNightAccent(color), "night")).toBeGreaterThanOrEqual(leastContrast);
      }),
    );
  });

  it("stands behind the theme's styles, and nothing does where there is none", () => {
    expect(writeAccentStyles("#165a3b")).toMatch(/--color-accent:light-dark\(#165a3b,#\w{6}\)/);
    expect(writeAccentStyles(undefined)).toBe("");
  });
});

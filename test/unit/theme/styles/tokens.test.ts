import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const tokens = readFileSync(
  join(import.meta.dirname, "..", "..", "..", "..", "src", "theme", "styles", "tokens.css"),
  "utf8",
);

type Scheme = "light" | "dark";

/** The value of a color: one of the two in `light-dark(…)`, or the one for both. */
function readColor(name: string, scheme: Scheme): string {
  const one = new RegExp(`--color-${name}: (#\\w{6});`).exec(tokens)?.[1];
  const match = new RegExp(`--color-${name}: light-dark\\((#\\w{6}), (#\\w{6})\\)`).exec(tokens);
  const color = one ?? match?.[scheme === "light" ? 1 : 2];
  if (color === undefined) throw new Error(`tokens.css has no color “${name}”.`);
  return color;
}

/** WCAG 2.2, definition of relative luminance. */
function findLuminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const channel = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function findContrast(first: string, second: string): number {
  const [lighter = 0, darker = 0] = [findLuminance(first), findLuminance(second)].toSorted(
    (one, other) => other - one,
  );
  return (lighter + 0.05) / (darker + 0.05);
}

const textPairs = [
  ["ink", "paper"],
  ["on-fill", "alarm-fill"],
  ["on-fill", "done-fill"],
  ["on-night", "night"],
  ["error", "paper"],
  ["error", "card"],
  ["ink", "tint"],
  ["ink-soft", "tint"],
  ["ink", "card"],
  ["ink", "mark"],
  ["ink-soft", "paper"],
  ["ink-soft", "card"],
  ["accent", "paper"],
  ["accent", "card"],
  ["accent", "tint"],
  ["on-accent", "accent"],
  ["alarm", "paper"],
  ["alarm", "card"],
] as const;

describe.each(["light", "dark"] as const)("in %s, text", (scheme) => {
  it.each(textPairs)("in %s stands out from %s by 7 to 1 or more", (text, ground) => {
    const contrast = findContrast(readColor(text, scheme), readColor(ground, scheme));
    expect(contrast).toBeGreaterThanOrEqual(7);
  });

  it("has edges of fields, buttons and frames that stand out by 3 to 1 or more", () => {
    for (const ground of ["paper", "card"]) {
      for (const edge of ["edge", "alarm", "error", "accent"]) {
        const contrast = findContrast(readColor(edge, scheme), readColor(ground, scheme));
        expect(contrast).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

describe("the style sheets", () => {
  it.each(["base", "layout", "components", "documents", "forms", "welcome", "residents"])(
    "take every color in %s.css from the tokens",
    (name) => {
      const file = join(
        import.meta.dirname,
        "..",
        "..",
        "..",
        "..",
        "src",
        "theme",
        "styles",
        `${name}.css`,
      );
      const text = readFileSync(file, "utf8");
      expect(text.match(/#[0-9a-f]{3,8}\b|\brgb\(|\bhsl\(/gi)).toBeNull();
    },
  );
});

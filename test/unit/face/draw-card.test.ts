import { describe, expect, it } from "vitest";
import { cardSize, drawCard } from "../../../src/face/draw-card.ts";

const words = { name: "Juniper House", area: "East Mesa, Arizona", more: "Whom to call" };

/** The leftmost and rightmost pixel of a part of the card that has the color of letters. */
function findLetters(name: string) {
  const { pixels, colors } = drawCard({ ...words, name });
  const letters = colors.findIndex((color) => String(color) === String([0xfd, 0xf3, 0xe1]));
  const places = [...pixels].flatMap((pixel, at) =>
    pixel === letters ? [at % cardSize.width] : [],
  );
  return places.length === 0 ? undefined : { left: Math.min(...places.slice(0, 5000)) };
}

function findRight(name: string): number {
  const { pixels, colors } = drawCard({ ...words, name });
  const letters = colors.findIndex((color) => String(color) === String([0xfd, 0xf3, 0xe1]));
  return pixels.reduce(
    (most, pixel, at) => (pixel === letters ? Math.max(most, at % cardSize.width) : most),
    0,
  );
}

describe("a card", () => {
  it("is as large as services ask for", () => {
    const { width, height, pixels } = drawCard(words);
    expect([width, height, pixels.length]).toEqual([1200, 630, 1200 * 630]);
  });

  it("says the name of the home, left of the lamp", () => {
    expect(findLetters("Juniper House")?.left).toBeGreaterThan(60);
    expect(findRight("Juniper House")).toBeLessThan(760);
  });

  it("says another name otherwise", () => {
    expect(drawCard(words).pixels).not.toEqual(drawCard({ ...words, name: "Aspen" }).pixels);
  });

  it("breaks a long name into lines, and makes it smaller", () => {
    const right = findRight("Saint Brigid’s House of Hope and Second Beginnings of Albuquerque");
    expect(right).toBeGreaterThan(400);
    expect(right).toBeLessThan(760);
  });

  it.each(["Дом", "Taumatawhakatangihangakoauauotamateaturipukakapikimaungahoronuku"])(
    "shows the lamp alone where it cannot say the name: %s",
    (name) => {
      expect(findLetters(name)).toBeUndefined();
    },
  );
});

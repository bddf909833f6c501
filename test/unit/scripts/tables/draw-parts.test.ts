import { describe, expect, it } from "vitest";
import { drawParts, insertPicture } from "../../../../scripts/tables/draw-parts.ts";

describe("the picture of what imports what", () => {
  it("has an arrow from part to part, once, and none within a part", () => {
    const imports = new Map([
      ["src/pages/a.ts", ["src/content/c.ts", "src/content/d.ts", "src/pages/b.ts"]],
      ["src/build/leaks/e.ts", ["src/build/output/f.ts"]],
    ]);
    expect(drawParts(imports)).toBe(
      "```mermaid\nflowchart TD\n  build/leaks --> build/output\n  pages --> content\n```",
    );
  });

  it("leaves out an arrow where a longer way says the same", () => {
    const imports = new Map([
      ["src/a/a.ts", ["src/b/b.ts", "src/c/c.ts"]],
      ["src/b/b.ts", ["src/c/c.ts"]],
    ]);
    const picture = drawParts(imports);
    expect(picture).toContain("b --> c");
    expect(picture).not.toContain("a --> c");
  });

  it("takes the place of the one before, and asks for a place", () => {
    const page =
      "Before.\n<!-- What imports what, as npm run tables draws it. -->\nold\n<!-- End of the picture. -->\nAfter.\n";
    const written = insertPicture(page, "new");
    expect(written).toMatch(/^Before\.\n<!--.*-->\nnew\n<!--.*-->\nAfter\.\n$/);
    expect(insertPicture(written, "new")).toBe(written);
    expect(() => insertPicture("No place.", "new")).toThrow("No “<!-- What imports what");
  });
});

import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { createSiteFace, writeFace } from "../../../src/face/site-face.ts";
import { findLocale } from "../../../src/locales/locale.ts";

const home = {
  name: "Juniper House",
  area: "East Mesa, Arizona",
  siteUrl: "https://home.example.org",
};
const face = createSiteFace(home, findLocale());

describe("the face of a site", () => {
  it("names the card by what is drawn on it, since services keep a picture by its address", () => {
    expect(face.card).toMatch(/^https:\/\/home\.example\.org\/assets\/card-[0-9a-f]{10}\.png$/);
    expect(createSiteFace(home, findLocale()).card).toBe(face.card);
    expect(createSiteFace({ ...home, name: "Aspen" }, findLocale()).card).not.toBe(face.card);
  });

  it("has the home's own color behind the theme's styles, and nothing where it has none", () => {
    const { styles } = createSiteFace({ ...home, accent: "#165a3b" }, findLocale());
    expect(styles).toContain("--color-accent:light-dark(#165a3b,");
    expect(face.styles).toBe("");
  });

  it("says what the card shows, for who does not see it", () => {
    expect(face.cardWords).toContain("Juniper House");
  });

  it("tells a phone the name, the icons and where to begin", () => {
    expect(JSON.parse(face.manifest)).toMatchObject({
      name: "Juniper House",
      start_url: "/",
      icons: [{ type: "image/svg+xml" }, { src: "/icon-512.png", sizes: "512x512" }],
    });
  });

  it("is written as pictures of the sizes that pages and phones are told", async () => {
    const folder = mkdtempSync(join(tmpdir(), "face-"));
    await writeFace(face, folder);
    const measure = async (file: string) => {
      const { width, height } = await sharp(readFileSync(join(folder, file))).metadata();
      return [width, height];
    };
    expect(await measure(join("assets", readdirSync(join(folder, "assets"))[0] ?? ""))).toEqual([
      face.width,
      face.height,
    ]);
    expect(await measure("apple-touch-icon.png")).toEqual([180, 180]);
    expect(await measure("icon-512.png")).toEqual([512, 512]);
  });
});

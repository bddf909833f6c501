import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { editorPictures } from "../../../../scripts/pictures/editor-pictures.ts";
import { guidePictures } from "../../../../scripts/pictures/guide-pictures.ts";
import {
  fingerprintPicture,
  pictureFolder,
  readPictureRecords,
} from "../../../../scripts/pictures/picture-records.ts";
import { readScreen } from "../../../../scripts/pictures/terminal-screen.ts";
import { projectFolder } from "../../../../src/package-folder.ts";

const guides = [
  "README.md",
  ...readdirSync(join(projectFolder, "docs")).map((name) => `docs/${name}`),
]
  .filter((name) => name.endsWith(".md"))
  .map((name) => readFileSync(join(projectFolder, name), "utf8"));

/** Pictures in markdown and in HTML, each with what is said to those who cannot see it. */
const shown = guides.flatMap((guide) => [
  ...[...guide.matchAll(/!\[([^\]]*)\]\([^)]*pictures\/([\w-]+\.png)\)/g)].map(
    ([, words = "", file = ""]) => ({ file, words }),
  ),
  ...[...guide.matchAll(/<img src="[^"]*pictures\/([\w-]+\.png)" alt="([^"]*)"/g)].map(
    ([, file = "", words = ""]) => ({ file, words }),
  ),
]);

const pictures = [...guidePictures, ...editorPictures];
const files = pictures.map(({ file }) => file).toSorted();
const records = readPictureRecords();

describe("the guides' pictures", () => {
  it("are those that the list takes, and each is shown somewhere", () => {
    expect([...new Set(shown.map(({ file }) => file))].toSorted()).toEqual(files);
    const lying = readdirSync(pictureFolder).filter((name) => name.endsWith(".png"));
    expect(lying.toSorted()).toEqual(files);
    expect(Object.keys(records).toSorted()).toEqual(files);
  });

  it("say in words what they show, to those who cannot see them", () => {
    for (const { file, words } of shown)
      expect([file, words.split(" ").length > 6]).toEqual([file, true]);
  });

  it.each(pictures)("are small, and as they were taken: $file", ({ file }) => {
    const png = readFileSync(join(pictureFolder, file));
    expect(png.length).toBeLessThan(64_000);
    expect(fingerprintPicture(png)).toBe(records[file]?.sha256);
    expect(records[file]?.words.split(" ").length).toBeGreaterThan(10);
  });
});

describe("a terminal's screen", () => {
  const orderStart = String.fromCharCode(27);

  it("has what was written last, where lines were written over or taken away", () => {
    const sent = `one\r\ntwo\r\nthree${orderStart}[999D${orderStart}[1A${orderStart}[JTWO\nend${orderStart}[2K${orderStart}[Gnew`;
    expect(readScreen(sent)).toBe("one\nTWO\nnew");
  });

  it("has no colors, and spaces where the cursor went on", () => {
    expect(readScreen(`${orderStart}[36ma${orderStart}[39m${orderStart}[3Cb`)).toBe("a   b");
  });
});

import sharp from "sharp";
import { describe, expect, it } from "vitest";
import { preparePicture } from "../../../../src/content/pictures/prepare-picture.ts";

const background = { r: 160, g: 90, b: 40 };
const draw = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background } });
const noise = sharp({
  create: {
    width: 300,
    height: 200,
    channels: 3,
    background,
    noise: { type: "gaussian", mean: 128, sigma: 30 },
  },
});
const jpeg = await noise.clone().jpeg().toBuffer();
const png = await noise.clone().png().toBuffer();
const webp = await noise.clone().webp().toBuffer();
const inParts = await noise.clone().jpeg({ progressive: true }).toBuffer();
const inFourInks = await noise.clone().toColourspace("cmyk").jpeg().toBuffer();
const avif = await draw(20, 20).avif().toBuffer();

describe("a picture", () => {
  it.each([
    ["JPEG", jpeg],
    ["PNG", png],
    ["WebP", webp],
    ["JPEG in parts", inParts],
    ["JPEG in four inks", inFourInks],
    ["JPEG with something behind it", Buffer.concat([jpeg, Buffer.from("behind it")])],
  ])("is taken in as %s", async (_format, bytes) => {
    const picture = await preparePicture(bytes);
    expect(picture).toMatchObject({ kind: "picture", width: 300, height: 200, isAnimated: false });
  });

  it("is made as small as a page needs, and upright", async () => {
    const turned = await draw(3000, 1000).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect(await preparePicture(turned)).toMatchObject({ width: 533, height: 1600 });
  });

  it("keeps nothing of what the camera wrote, and no name of the operator's", async () => {
    const photo = await draw(40, 30)
      .withExif({
        IFD0: { ImageDescription: "canaryplace" },
        IFD3: { GPSLatitude: "33/1 0/1 0/1" },
      })
      .jpeg()
      .toBuffer();
    const picture = await preparePicture(photo);
    if (picture.kind !== "picture") throw new Error(picture.kind);
    expect(picture.name).toMatch(/^[0-9a-f]{12}\.webp$/);
    expect(Buffer.from(picture.bytes).includes("canaryplace")).toBe(false);
    expect((await sharp(picture.bytes).metadata()).exif).toBeUndefined();
  });

  it("that moves is shown by its first", async () => {
    const frames = await Promise.all(
      [png, jpeg].map((bytes) => sharp(bytes).resize(40, 30).png().toBuffer()),
    );
    const moving = await sharp([...frames, await draw(40, 30).png().toBuffer()], {
      join: { animated: true },
    })
      .webp({ delay: [100, 100] })
      .toBuffer();
    expect(await preparePicture(moving)).toMatchObject({ height: 30, isAnimated: true });
  });

  it.each([
    ["empty", Buffer.alloc(0), "empty"],
    ["12 bytes of a JPEG", jpeg.subarray(0, 12), "damaged"],
    ["half a JPEG", jpeg.subarray(0, jpeg.length >> 1), "damaged"],
    ["60 bytes of a PNG", png.subarray(0, 60), "damaged"],
    ["half a PNG", png.subarray(0, png.length >> 1), "damaged"],
    ["half a WebP", webp.subarray(0, webp.length >> 1), "damaged"],
    ["a PNG with wrong bytes", breakBytes(png), "damaged"],
    ["a text", Buffer.from("a text with the name of a picture"), "otherKind"],
  ])("is none where the file is %s", async (_what, bytes, kind) => {
    expect((await preparePicture(bytes)).kind).toBe(kind);
  });

  it.each([
    ["a GIF picture", Buffer.from("GIF89a\u0001\0\u0001\0")],
    ["a TIFF picture", Buffer.from("II*\0\u0008\0\0\0")],
    [
      "an SVG drawing",
      Buffer.from('<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg"/>'),
    ],
    ["a picture of an iPhone (HEIC)", Buffer.from("\0\0\0\u0018ftypheic\0\0\0\0mif1heic")],
    ["an AVIF picture", avif],
    ["a PDF", Buffer.from("%PDF-1.7")],
    ["only a note of git's", Buffer.from("version https://git-lfs.github.com/spec/v1\n")],
  ])("is none where the file is %s", async (what, bytes) => {
    expect(await preparePicture(bytes)).toMatchObject({
      kind: "otherKind",
      what: expect.stringContaining(what),
    });
  });

  it("is refused by its number of pixels, before any of them is read", async () => {
    const huge = Buffer.from(png);
    huge.writeUInt32BE(17_000, 16); // width and height stand there: PNG, section 11.2.1
    huge.writeUInt32BE(17_000, 20);
    huge.writeUInt32BE(crc(huge.subarray(12, 29)), 29);
    const picture = await preparePicture(huge);
    expect(picture).toEqual({ kind: "tooManyPixels", width: 17_000, height: 17_000 });
  });

  it("is the same, byte for byte, each time", async () => {
    expect(await preparePicture(jpeg)).toEqual(await preparePicture(jpeg));
  });
});

function breakBytes(bytes: Buffer): Buffer {
  const broken = Buffer.from(bytes);
  for (let at = broken.length - 300; at < broken.length - 250; at += 1) broken[at] = 0x55;
  return broken;
}

/** The check of a PNG's parts (PNG, annex D). */
function crc(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}

import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";
import type { Canvas } from "./canvas.ts";

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Eight bits a pixel, each the number of a color (PNG, 11.2.1). */
const [bits, indexed] = [8, 3];

/**
 * Writes a canvas as PNG (https://www.w3.org/TR/png-3/), the same bytes on every machine with the same zlib.
 *
 * @param canvas the picture
 */
export async function writePng({ width, height, pixels, colors }: Canvas): Promise<Uint8Array> {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, indexed, 0, 0, 0], 8);
  const rows = Buffer.alloc((width + 1) * height); // each row begins with its filter: none
  for (let y = 0; y < height; y += 1) {
    rows.set(pixels.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  }
  return Buffer.concat([
    Buffer.from(signature),
    createChunk("IHDR", head),
    createChunk("PLTE", Buffer.from(colors.flat())),
    createChunk("IDAT", await promisify(deflate)(rows)),
    createChunk("IEND", Buffer.alloc(0)),
  ]);
}

function createChunk(type: string, data: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const ends = Buffer.alloc(8);
  ends.writeUInt32BE(data.length, 0);
  ends.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([ends.subarray(0, 4), named, ends.subarray(4)]);
}

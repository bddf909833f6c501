/** Marks of encodings, cut-off letters and what else stands in no text that an editor wrote. */
const strays: readonly (readonly number[])[] = [
  [0x00],
  [0x07],
  [0x0b],
  [0x1b, 0x5b],
  [0x7f],
  [0x80],
  [0x91],
  [0x92],
  [0xa0],
  [0xc2, 0xa0],
  [0xc3],
  [0xe2, 0x80, 0xa8],
  [0xe2, 0x80, 0xaf],
  [0xe2, 0x80],
  [0xed, 0xa0, 0xbd],
  [0xef, 0xbb, 0xbf],
  [0xef, 0xbf, 0xbd],
  [0xf0, 0x9f, 0x98],
  [0xff],
  [0xff, 0xfe],
];

/**
 * Changes a text's bytes as broken disks, cut-off uploads and other encodings do; half of the time
 * nothing is changed.
 *
 * @param text the text
 * @param random numbers from 0 up to and without 1
 */
export function mutateBytes(text: string, random: () => number): Uint8Array {
  const bytes = Buffer.from(text);
  const at = Math.floor(random() * (bytes.length + 1));
  switch (Math.floor(random() * 16)) {
    case 0:
      return Buffer.from(text.replaceAll("\n", "\r\n"));
    case 1:
      return Buffer.from(text.replaceAll("\n", "\r"));
    case 2:
      return Buffer.from(text, "latin1");
    case 3:
      return Buffer.from(`\ufeff${text}`, random() < 0.5 ? "utf16le" : "utf8");
    case 4:
      return bytes.subarray(0, at);
    case 5:
    case 6: {
      const stray = strays[Math.floor(random() * strays.length)] ?? [];
      return Buffer.concat([bytes.subarray(0, at), Buffer.from(stray), bytes.subarray(at)]);
    }
    case 7: {
      const flipped = Buffer.from(bytes);
      const bit = 1 << Math.floor(random() * 8);
      if (at < flipped.length) flipped[at] = (flipped[at] ?? 0) ^ bit;
      return flipped;
    }
    default:
      return bytes;
  }
}

/** What the first bytes of a file say it is, whatever its name says. */
export interface FileSignature {
  /** As words in the middle of a sentence, such as `a Word document`. */
  readonly what: string;
  /** Set for pictures of a kind that is taken in. */
  readonly isPicture: boolean;
}

/**
 * Tells what a file is by its first bytes.
 *
 * @param bytes the file, or its beginning
 * @returns what it is, or `undefined` where they tell nothing, as those of a plain text
 */
export function readSignature(bytes: Uint8Array): FileSignature | undefined {
  const start = Buffer.from(bytes.subarray(0, longestStart));
  const hex = start.toString("hex", 0, 32);
  const text = start.toString("latin1");
  const found = signatures.find(
    ({ bytes: pattern, holds, begins }) =>
      (pattern?.test(hex) ?? true) &&
      (holds === undefined || text.includes(holds)) &&
      (begins?.test(text) ?? true),
  );
  return found === undefined
    ? undefined
    : { what: found.what, isPicture: found.isPicture ?? false };
}

/** Enough to find what a packed document holds. */
const longestStart = 8192;

interface KnownSignature {
  readonly what: string;
  readonly isPicture?: true;
  /** The first bytes, in hex. */
  readonly bytes?: RegExp;
  /** What stands somewhere near the beginning. */
  readonly holds?: string;
  /** How the text begins. */
  readonly begins?: RegExp;
}

const zip = /^504b0304/;

/** The marks of each kind, the more special first. Sources: the formats' own specifications. */
const signatures: readonly KnownSignature[] = [
  { what: "a JPEG picture", bytes: /^ffd8ff/, isPicture: true },
  { what: "a PNG picture", bytes: /^89504e470d0a1a0a/, isPicture: true },
  { what: "a WebP picture", bytes: /^52494646.{8}57454250/, isPicture: true },
  { what: "a GIF picture", bytes: /^47494638/ },
  { what: "a TIFF picture", bytes: /^(?:49492a00|4d4d002a|49492b00|4d4d002b)/ },
  { what: "a BMP picture", bytes: /^424d.{8}00000000/ },
  { what: "an AVIF picture", bytes: /^.{8}6674797061766966/ },
  {
    what: "a picture of an iPhone (HEIC)",
    bytes:
      /^.{8}66747970(?:68656963|68656978|68657663|68657678|6865696d|68656973|6d696631|6d736631)/,
  },
  { what: "a film", bytes: /^.{8}66747970/ },
  { what: "a JPEG XL picture", bytes: /^(?:ff0a|0000000c4a584c20)/ },
  { what: "an icon", bytes: /^00000100/ },
  { what: "a Word document", bytes: zip, holds: "word/" },
  { what: "an Excel table", bytes: zip, holds: "xl/" },
  { what: "a set of slides", bytes: zip, holds: "ppt/" },
  { what: "an OpenDocument file", bytes: zip, holds: "mimetypeapplication/vnd.oasis" },
  { what: "a Pages document", bytes: zip, holds: "Index/" },
  { what: "a Word document or a zip file", bytes: /^504b(?:0304|0506)/ },
  { what: "an older Word document", bytes: /^d0cf11e0/ },
  { what: "a packed file", bytes: /^1f8b/ },
  { what: "a PDF", begins: /^%PDF-/ },
  { what: "a rich text (RTF) document", begins: /^\{\\rtf/ },
  {
    what: "only a note of git's that the file is kept elsewhere",
    begins: /^version https:\/\/git-lfs/,
  },
  { what: "an SVG drawing", begins: /^\s*(?:<\?xml[^>]*>\s*)?<svg[\s>]/i },
  { what: "a saved web page", begins: /^(?:\u00EF\u00BB\u00BF)?\s*(?:<!doctype html|<html[\s>])/i },
];

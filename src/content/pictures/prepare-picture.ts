import { createHash } from "node:crypto";
import type { SharpOptions } from "sharp";
import { readSignature } from "../files/file-signature.ts";

/** A picture ready to be published: small, upright, and without what the camera wrote into it. */
export interface PreparedPicture {
  readonly kind: "picture";
  /** WebP. */
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What it is called on the site: nothing of the operator's own name for it is given away. */
  readonly name: string;
  /** True where it moves, of which only the first of its pictures is shown. */
  readonly isAnimated: boolean;
}

/** Why a file is no picture that can be published. */
export type UnfitPicture =
  | { readonly kind: "empty" | "damaged" }
  /** What makes pictures fit is not installed, or does not run on this machine. */
  | { readonly kind: "unprepared" }
  /** `what` it is instead, as words in the middle of a sentence; empty where nobody can tell. */
  | { readonly kind: "otherKind"; readonly what: string }
  | { readonly kind: "tooManyPixels"; readonly width: number; readonly height: number };

/** As wide or high as a page ever shows a picture on a sharp screen, in pixels. */
const longestSide = 1600;

/**
 * A camera of a phone makes up to 50 million. More would need more memory than a small machine has,
 * and a file of a few kilobytes can hold thousands of millions.
 */
export const mostPixels = 64_000_000;

/** No picture of that size takes as long, in seconds; one made to harm could. */
const longestWork = 60;

const reading: SharpOptions = {
  failOn: "error", // one that is cut off would be published grey from there on
  limitInputPixels: mostPixels,
};

/**
 * Makes a picture fit to be published: decodes all of it, turns it upright, makes it as small as a
 * page needs, and drops what the camera wrote into it, such as the place where it was taken.
 *
 * @param original the file's bytes
 * @returns the picture, or why there is none; the bytes never make it throw
 */
export async function preparePicture(
  original: Uint8Array,
): Promise<PreparedPicture | UnfitPicture> {
  if (original.length === 0) return { kind: "empty" };
  const signature = readSignature(original);
  if (signature?.isPicture !== true) return { kind: "otherKind", what: signature?.what ?? "" };
  // Loaded only for homes that have pictures: most have none.
  const sharp = await import("sharp").then((library) => library.default).catch(() => undefined);
  if (sharp === undefined) return { kind: "unprepared" };
  try {
    const {
      width,
      height,
      pages = 1,
    } = await sharp(original, {
      ...reading,
      limitInputPixels: false, // only its size is read here
    }).metadata();
    if (width * height > mostPixels) return { kind: "tooManyPixels", width, height };
    const { data, info } = await sharp(original, reading)
      .autoOrient() // before the note about it is dropped with the rest
      .resize({ width: longestSide, height: longestSide, fit: "inside", withoutEnlargement: true })
      .webp({ quality: 80 })
      .timeout({ seconds: longestWork })
      .toBuffer({ resolveWithObject: true });
    return {
      kind: "picture",
      bytes: data,
      width: info.width,
      height: info.height,
      name: `${createHash("sha256").update(data).digest("hex").slice(0, 12)}.webp`,
      isAnimated: pages > 1 || hasMovingPng(original),
    };
  } catch {
    return { kind: "damaged" };
  }
}

/** Decoders take a moving PNG for a still one; a note before its first picture tells. */
function hasMovingPng(original: Uint8Array): boolean {
  return Buffer.from(original.subarray(0, 4096)).includes("acTL");
}

import type { Image } from "../../../content/passage.ts";
import { mostPixels } from "../../../content/pictures/prepare-picture.ts";
import { type FoundPicture, largestPicture } from "../../../content/pictures/read-pictures.ts";
import { createFinding, type Finding, type FindingWords } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";
import { type FaultyPicture, listFaultyPictures, listPictures } from "../list-pictures.ts";

/** Finds pictures that not every browser shows, or not whole. */
export const imageFormat: HomeRule = {
  kind: "home",
  name: "image/format",
  severity: "error",
  weighsOtherwise: "A warning where a picture moves.",
  looksFor: "A picture of a kind that not every browser shows, or that is too large to take in.",
  why: "Some readers would see no picture, or not all of it, and nobody would tell them.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => [
    ...listFaultyPictures(home, "format").map(({ image, picture }) =>
      createFinding(imageFormat, image.place, describe(picture)),
    ),
    ...listPictures(home).flatMap(({ image, picture }) =>
      picture.kind === "picture" ? describeShown(image, picture) : [],
    ),
  ],
};

/** How every browser's kinds of picture are called in a folder. */
const kinds = ".jpg, .png or .webp";
const megabyte = 1024 * 1024;

function describe(picture: FaultyPicture<"format">): FindingWords {
  switch (picture.kind) {
    case "tooLarge":
      return {
        message: `This picture has ${Math.ceil(picture.size / megabyte)} megabytes, which is more than any camera makes.`,
        fix: `Make it smaller than ${largestPicture / megabyte} megabytes. The site makes its own small copy of it.`,
      };
    case "tooManyPixels":
      return {
        message: `This picture is ${countPixels(picture.width)} by ${countPixels(picture.height)} pixels large, which is more than a small computer can take in.`,
        fix: `Save it smaller: ${mostPixels / 1_000_000} million pixels at most, such as 8,000 by 8,000. A page shows 1,600 across.`,
      };
    case "unprepared":
      return {
        message:
          "What makes pictures small, and takes out of them what the camera wrote, is not installed or does not run on this machine. It is the library “sharp”.",
        fix: "Run “npm install sharp” in the home's folder, and let git keep what that changes. Or take the pictures out.",
      };
    case "otherKind":
      return {
        message: `This is ${picture.what === "" ? "no picture that a browser shows" : picture.what}, and not a picture of a kind that every browser shows, whatever its name ends in.`,
        fix: `Open it in a program for pictures, and save it as ${kinds}. On an iPhone, Settings, Camera, Formats, “Most compatible” takes such pictures from the start.`,
      };
  }
}

function countPixels(pixels: number): string {
  return pixels.toLocaleString("en-US");
}

const knownEnding = /\.(?:jpe?g|png|webp)$/i;

function describeShown(
  image: Image,
  { path, isAnimated }: Extract<FoundPicture, { readonly kind: "picture" }>,
): readonly Finding[] {
  if (!knownEnding.test(path)) {
    return [
      createFinding(imageFormat, image.place, {
        message:
          "This picture's name does not end as pictures do that every browser shows, so that other programs cannot tell what it is.",
        fix: `Rename it so that its name ends in ${kinds}, as what is inside.`,
      }),
    ];
  }
  if (!isAnimated) return [];
  return [
    createFinding(imageFormat, image.place, {
      message: "This picture moves. Only the first of its pictures is shown.",
      fix: "Nothing needs to be done, unless readers need the rest: then say it in words.",
      severity: "warning",
    }),
  ];
}

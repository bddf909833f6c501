import { createFinding, type FindingWords } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";
import { type FaultyPicture, listFaultyPictures } from "../list-pictures.ts";

/** Finds pictures whose files are not whole. */
export const imageDamaged: HomeRule = {
  kind: "home",
  name: "image/damaged",
  severity: "error",
  looksFor: "A picture whose file is empty, cut off or broken.",
  why: "Visitors would see a part of the picture or none.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    listFaultyPictures(home, "damaged").map(({ image, picture }) =>
      createFinding(imageDamaged, image.place, describe(picture)),
    ),
};

/** How every browser's kinds of picture are called in a folder. */
const kinds = ".jpg, .png or .webp";

function describe(picture: FaultyPicture<"damaged">): FindingWords {
  switch (picture.kind) {
    case "empty":
      return {
        message: "This picture's file is empty.",
        fix: "Copy the picture here again.",
      };
    case "damaged":
      return {
        message:
          "This picture is cut off or broken, so visitors would see only part of it or none.",
        fix: `Copy it here again from where it came from, or open it in a program for pictures and save it anew as ${kinds}.`,
      };
  }
}

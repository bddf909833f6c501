import { createFinding, type FindingWords } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";
import { type FaultyPicture, listFaultyPictures } from "../list-pictures.ts";

/** Finds pictures that would be fetched from somewhere else. */
export const imageThirdParty: HomeRule = {
  kind: "home",
  name: "image/third-party",
  severity: "error",
  looksFor: "A picture that would be fetched from somewhere else, telling them who reads the page.",
  why: "Whoever runs the place that the picture is fetched from would learn who reads the home's pages.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    listFaultyPictures(home, "thirdParty").map(({ image, picture }) =>
      createFinding(imageThirdParty, image.place, describe(picture)),
    ),
};

function describe({ scheme }: FaultyPicture<"thirdParty">): FindingWords {
  if (scheme === "data" || scheme === "blob" || scheme === "cid" || scheme === "attachment") {
    return {
      message:
        "This picture was pasted into the text by another program, and cannot be shown from there.",
      fix: "Save the picture as a file beside the document, and write its file name here.",
    };
  }
  return {
    message:
      "This picture would be fetched from somewhere else, and whoever runs that place would learn who reads the page.",
    fix: "Save the picture beside the document, and write its file name here.",
  };
}

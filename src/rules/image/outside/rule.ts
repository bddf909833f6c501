import { createFinding, type FindingWords } from "../../../findings/finding.ts";
import type { HomeRule } from "../../rule.ts";
import { type FaultyPicture, listFaultyPictures } from "../list-pictures.ts";

/** Finds pictures that do not lie in the home's own folder. */
export const imageOutside: HomeRule = {
  kind: "home",
  name: "image/outside",
  severity: "error",
  looksFor: "A picture that is not inside the home's own folder, or that a link leads to.",
  why: "Only what lies in the home's own folder is published. A file from elsewhere may be private, and another computer does not have it.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    listFaultyPictures(home, "outside").map(({ image, picture }) =>
      createFinding(imageOutside, image.place, describe(picture)),
    ),
};

function describe(picture: FaultyPicture<"outside">): FindingWords {
  switch (picture.kind) {
    case "ownMachine":
      return {
        message:
          "This is a place on your own computer, which nobody else can reach, so visitors would see no picture.",
        fix: "Put the picture beside the document, and write its file name alone here.",
      };
    case "outside":
      return {
        message: "This leads out of the home's own folder, so the picture is not taken.",
        fix: "Put the picture beside the document, and write its file name alone here.",
      };
    case "link":
      return {
        message:
          "The picture is a link to another place on the disk, or stands behind one. Links are never followed.",
        fix: "Put the picture itself beside the document.",
      };
  }
}

import { writeTarget } from "../../../content/files/write-target.ts";
import type { Image } from "../../../content/passage.ts";
import { createFinding, type FindingWords } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { nameMissingPage } from "../../link/missing-pages.ts";
import type { HomeRule } from "../../rule.ts";
import { tellOnce } from "../../tell-once.ts";
import { type FaultyPicture, listFaultyPictures } from "../list-pictures.ts";

/** Finds pictures that are not there, or that cannot be opened. */
export const imageMissing: HomeRule = {
  kind: "home",
  name: "image/missing",
  severity: "error",
  looksFor: "A picture whose file does not exist beside the document.",
  why: "Visitors would see no picture where the text says that there is one.",
  since: "0.1.0",
  isFixable: false,
  find: (home) => {
    const missed = listFaultyPictures(home, "missing").map(({ image, file, picture }, index) => ({
      // What is there and cannot be opened is told at each place.
      wanted: picture.kind === "missing" ? nameMissingPage(image.source, file) : `${index}`,
      place: image.place,
      describe: () => createFinding(imageMissing, image.place, describe(image, picture)),
    }));
    return tellOnce(missed);
  },
};

function describe(image: Image, picture: FaultyPicture<"missing">): FindingWords {
  switch (picture.kind) {
    case "impossible":
    case "missing":
    case "wrongKind":
      return {
        message: say`There is no picture ${asTyped(image.source.slice(0, 80))} beside this document.`,
        fix:
          picture.kind === "missing" && picture.nearest !== undefined
            ? `Did you mean “${nameNearest(image, picture.nearest)}”? Capitals count.`
            : "Put the file itself there, or correct its name; capitals count.",
      };
    case "special":
    case "closed":
      return {
        message: say`The picture ${asTyped(picture.path)} cannot be opened.`,
        fix: "Make sure that it is a plain file, that you may read it, and that no other program holds it.",
      };
  }
}

/** The picture beside the one that was written, as it has to be written itself. */
function nameNearest({ source }: Image, nearest: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return folder.includes("%") ? writeTarget(nearest) : writeTarget(`${folder}${nearest}`);
}

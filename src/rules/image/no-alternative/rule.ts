import type { Image } from "../../../content/passage.ts";
import { listImages } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { DocumentRule } from "../../rule.ts";

/** Finds pictures that say nothing to people who cannot see them. */
export const imageNoAlternative: DocumentRule = {
  kind: "document",
  name: "image/no-alternative",
  severity: "error",
  weighsOtherwise: "A warning where the name of a file stands there.",
  looksFor: "A picture without words for people who cannot see it.",
  why: "People who cannot see the picture hear these words in its place. Without them they learn nothing of it.",
  since: "0.1.0",
  isFixable: false,
  find: (document) => listImages(document).flatMap(({ image }) => findNoAlternative(image)),
};

const fileNamePattern =
  /^(?:img|image|dsc|photo|screenshot|untitled)?[\s_-]*\d*\.?(?:jpe?g|png|gif|webp|heic|svg)?$/i;

function findNoAlternative(image: Image): readonly Finding[] {
  if (!fileNamePattern.test(image.alternative.trim())) return [];
  const isFileName = image.alternative.trim() !== "";
  return [
    createFinding(imageNoAlternative, image.place, {
      message: isFileName
        ? `The words for this picture are “${image.alternative}”, which tells people who cannot see it nothing.`
        : "This picture has no words for people who cannot see it.",
      fix: "Say between the square brackets what it shows, such as ![The way to the back gate](gate.png).",
      severity: isFileName ? "warning" : "error",
    }),
  ];
}

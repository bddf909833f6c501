import { existsSync } from "node:fs";
import { join } from "node:path";
import { createFinding, type Finding, type Rule } from "../content/finding.ts";
import type { Image } from "../content/passage.ts";
import { type Document, listPassages } from "../document-types/document.ts";
import type { Check } from "./check.ts";

const noAlternative: Rule = {
  name: "image/no-alternative",
  severity: "error",
  looksFor: "A picture without words for people who cannot see it.",
};

const thirdParty: Rule = {
  name: "image/third-party",
  severity: "error",
  looksFor: "A picture that would be fetched from somewhere else, telling them who reads the page.",
};

const missing: Rule = {
  name: "image/missing",
  severity: "error",
  looksFor: "A picture whose file does not exist beside the document.",
};

/** Finds pictures that some readers, or all, would not get. */
export const checkImage: Check = {
  rules: [noAlternative, thirdParty, missing],
  find: (home) =>
    home.documents.flatMap((document) =>
      listPassages(document)
        .flatMap(({ passage }) => passage.images)
        .flatMap((image) => [
          ...findNoAlternative(image),
          ...findBadSource(image, document, home.contentFolder),
        ]),
    ),
};

const fileNamePattern =
  /^(?:img|image|dsc|photo|screenshot|untitled)?[\s_-]*\d*\.?(?:jpe?g|png|gif|webp|heic|svg)?$/i;

function findNoAlternative(image: Image): readonly Finding[] {
  if (!fileNamePattern.test(image.alternative.trim())) return [];
  const isFileName = image.alternative.trim() !== "";
  return [
    createFinding(noAlternative, image.place, {
      message: isFileName
        ? `The words for this picture are “${image.alternative}”, which tells people who cannot see it nothing.`
        : "This picture has no words for people who cannot see it.",
      fix: "Say between the square brackets what it shows, such as ![The way to the back gate](gate.png).",
      severity: isFileName ? "warning" : "error",
    }),
  ];
}

function findBadSource(
  image: Image,
  document: Document,
  contentFolder: string,
): readonly Finding[] {
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(image.source)) {
    return [
      createFinding(thirdParty, image.place, {
        message:
          "This picture would be fetched from somewhere else, and whoever runs that place would learn who reads the page.",
        fix: "Save the picture beside the document, and write its file name here.",
      }),
    ];
  }
  const base = `file:///${document.file}`;
  const path = URL.canParse(image.source, base) ? new URL(image.source, base).pathname : "";
  if (path !== "" && existsSync(join(contentFolder, decode(path)))) return [];
  return [
    createFinding(missing, image.place, {
      message: `There is no picture “${image.source.slice(0, 80)}” beside this document.`,
      fix: "Put the file there, or correct its name; capitals count.",
    }),
  ];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

import { closeSync, lstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { createFinding, type Finding, type Rule } from "../content/finding.ts";
import type { Image } from "../content/passage.ts";
import { findPicturePath, largestPicture, pictureEndings } from "../content/picture-path.ts";
import { type Document, listPassages } from "../document-types/document.ts";
import type { HomeCheck } from "./check.ts";

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

const format: Rule = {
  name: "image/format",
  severity: "error",
  looksFor: "A picture of a kind that not every browser shows, or that is too large to take in.",
};

/** Finds pictures that some readers, or all, would not get. */
export const checkImage: HomeCheck = {
  rules: [noAlternative, thirdParty, missing, format],
  findInHome: (home) =>
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
  const path = findPicturePath(document.file, image.source);
  const size = path === undefined ? undefined : readSize(join(contentFolder, path));
  if (path === undefined || size === undefined) {
    return [
      createFinding(missing, image.place, {
        message: `There is no picture “${image.source.slice(0, 80)}” beside this document.`,
        fix: "Put the file itself there, or correct its name; capitals count.",
      }),
    ];
  }
  return findBadFormat(image, join(contentFolder, path), size);
}

function findBadFormat(image: Image, path: string, size: number): readonly Finding[] {
  const isKnownEnding = pictureEndings.some((ending) => path.toLowerCase().endsWith(ending));
  if (!isKnownEnding || !startsLikePicture(path)) {
    return [
      createFinding(format, image.place, {
        message: "This is not a picture of a kind that every browser shows.",
        fix: `Save it as one of: ${pictureEndings.join(", ")}.`,
      }),
    ];
  }
  if (size <= largestPicture) return [];
  return [
    createFinding(format, image.place, {
      message: `This picture has ${Math.ceil(size / 1024 / 1024)} megabytes, which is more than any camera makes.`,
      fix: `Make it smaller than ${largestPicture / 1024 / 1024} megabytes. The site makes its own small copy of it.`,
    }),
  ];
}

/** In bytes; nothing for what is not there, or is a link to another place on the disk. */
function readSize(path: string): number | undefined {
  const status = lstatSync(path, { throwIfNoEntry: false });
  return status?.isFile() ? status.size : undefined;
}

/** The first bytes of JPEG, PNG and WebP files, in hex: a name says nothing about what is inside. */
const signatures = [/^ffd8ff/, /^89504e470d0a1a0a/, /^52494646.{8}57454250/];

function startsLikePicture(path: string): boolean {
  const start = Buffer.alloc(12);
  const file = openSync(path, "r");
  try {
    readSync(file, start);
  } finally {
    closeSync(file);
  }
  return signatures.some((signature) => signature.test(start.toString("hex")));
}

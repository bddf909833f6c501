import { writeTarget } from "../content/files/write-target.ts";
import type { Image } from "../content/passage.ts";
import { mostPixels } from "../content/pictures/prepare-picture.ts";
import {
  type FoundPicture,
  findPicture,
  largestPicture,
} from "../content/pictures/read-pictures.ts";
import { type Home, listImages } from "../documents/document.ts";
import { createFinding, type Finding, type FindingWords, type Rule } from "../findings/finding.ts";
import type { HomeCheck } from "./check.ts";
import { nameMissingPage } from "./missing-pages.ts";
import { tellOnce } from "./tell-once.ts";

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

const outside: Rule = {
  name: "image/outside",
  severity: "error",
  looksFor: "A picture that is not inside the home's own folder, or that a link leads to.",
};

const format: Rule = {
  name: "image/format",
  severity: "error",
  looksFor: "A picture of a kind that not every browser shows, or that is too large to take in.",
};

const damaged: Rule = {
  name: "image/damaged",
  severity: "error",
  looksFor: "A picture whose file is empty, cut off or broken.",
};

const unused: Rule = {
  name: "file/unused-picture",
  severity: "info",
  looksFor: "A picture in policies or neighbors that no document shows.",
};

/** Finds pictures that some readers, or all, would not get. */
export const checkImage: HomeCheck = {
  rules: [noAlternative, thirdParty, missing, outside, format, damaged, unused],
  findInHome: (home) => {
    const shown = home.documents.flatMap((document) =>
      listImages(document).map(({ image }) => ({
        image,
        file: document.file,
        picture: findPicture(home.pictures, { file: document.file, source: image.source }),
      })),
    );
    const missed = shown.flatMap(({ image, file, picture }) =>
      picture.kind !== "missing"
        ? []
        : describePicture(image, picture).map((finding) => ({
            wanted: nameMissingPage(image.source, file),
            place: image.place,
            describe: () => finding,
          })),
    );
    return [
      ...shown.flatMap(({ image }) => findNoAlternative(image)),
      ...shown.flatMap(({ image, picture }) =>
        picture.kind === "missing" ? [] : describePicture(image, picture),
      ),
      ...tellOnce(missed),
      ...findUnused(home),
    ];
  },
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

/** How every browser's kinds of picture are called in a folder. */
const kinds = ".jpg, .png or .webp";
const megabyte = 1024 * 1024;

function describePicture(image: Image, picture: FoundPicture): readonly Finding[] {
  const find = (rule: Rule, words: FindingWords) => [createFinding(rule, image.place, words)];
  switch (picture.kind) {
    case "picture":
      return describeShown(image, picture);
    case "elsewhere":
      return find(thirdParty, describeElsewhere(picture.scheme));
    case "ownMachine":
      return find(outside, {
        message:
          "This is a place on your own computer, which nobody else can reach, so visitors would see no picture.",
        fix: "Put the picture beside the document, and write its file name alone here.",
      });
    case "outside":
      return find(outside, {
        message: "This leads out of the home's own folder, so the picture is not taken.",
        fix: "Put the picture beside the document, and write its file name alone here.",
      });
    case "link":
      return find(outside, {
        message:
          "The picture is a link to another place on the disk, or stands behind one. Links are never followed.",
        fix: "Put the picture itself beside the document.",
      });
    case "impossible":
    case "missing":
    case "wrongKind":
      return find(missing, {
        message: `There is no picture “${image.source.slice(0, 80)}” beside this document.`,
        fix:
          picture.kind === "missing" && picture.nearest !== undefined
            ? `Did you mean “${nameNearest(image, picture.nearest)}”? Capitals count.`
            : "Put the file itself there, or correct its name; capitals count.",
      });
    case "special":
    case "closed":
      return find(missing, {
        message: `The picture “${picture.path}” cannot be opened.`,
        fix: "Make sure that it is a plain file, that you may read it, and that no other program holds it.",
      });
    case "tooLarge":
      return find(format, {
        message: `This picture has ${Math.ceil(picture.size / megabyte)} megabytes, which is more than any camera makes.`,
        fix: `Make it smaller than ${largestPicture / megabyte} megabytes. The site makes its own small copy of it.`,
      });
    case "tooManyPixels":
      return find(format, {
        message: `This picture is ${countPixels(picture.width)} by ${countPixels(picture.height)} pixels large, which is more than a small computer can take in.`,
        fix: `Save it smaller: ${mostPixels / 1_000_000} million pixels at most, such as 8,000 by 8,000. A page shows 1,600 across.`,
      });
    case "otherKind":
      return find(format, {
        message: `This is ${picture.what === "" ? "no picture that a browser shows" : picture.what}, and not a picture of a kind that every browser shows, whatever its name ends in.`,
        fix: `Open it in a program for pictures, and save it as ${kinds}. On an iPhone, Settings, Camera, Formats, “Most compatible” takes such pictures from the start.`,
      });
    case "empty":
      return find(damaged, {
        message: "This picture's file is empty.",
        fix: "Copy the picture here again.",
      });
    case "damaged":
      return find(damaged, {
        message:
          "This picture is cut off or broken, so visitors would see only part of it or none.",
        fix: `Copy it here again from where it came from, or open it in a program for pictures and save it anew as ${kinds}.`,
      });
  }
}

/** The picture beside the one that was written, as it has to be written itself. */
function nameNearest({ source }: Image, nearest: string): string {
  const folder = source.slice(0, source.lastIndexOf("/") + 1);
  return folder.includes("%") ? writeTarget(nearest) : writeTarget(`${folder}${nearest}`);
}

const knownEnding = /\.(?:jpe?g|png|webp)$/i;

function describeShown(
  image: Image,
  { path, isAnimated }: Extract<FoundPicture, { readonly kind: "picture" }>,
): readonly Finding[] {
  if (!knownEnding.test(path)) {
    return [
      createFinding(format, image.place, {
        message:
          "This picture's name does not end as pictures do that every browser shows, so that other programs cannot tell what it is.",
        fix: `Rename it so that its name ends in ${kinds}, as what is inside.`,
      }),
    ];
  }
  if (!isAnimated) return [];
  return [
    createFinding(format, image.place, {
      message: "This picture moves. Only the first of its pictures is shown.",
      fix: "Nothing needs to be done, unless readers need the rest: then say it in words.",
      severity: "warning",
    }),
  ];
}

function describeElsewhere(scheme: string): FindingWords {
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

function countPixels(pixels: number): string {
  return pixels.toLocaleString("en-US");
}

function findUnused({ pictures }: Home): readonly Finding[] {
  return pictures.unused.map((file) =>
    createFinding(
      unused,
      { file, line: 1, column: 1 },
      {
        message: "No document shows this picture, so it is not published.",
        fix: "Show it where it helps, such as ![The way to the back gate](gate.png), or move it elsewhere.",
      },
    ),
  );
}

import { memoize } from "../../content/memoize.ts";
import type { Image } from "../../content/passage.ts";
import { findLogo, logoFact } from "../../content/pictures/home-logo.ts";
import { type FoundPicture, findPicture } from "../../content/pictures/read-pictures.ts";
import { type Home, listImages } from "../../documents/document.ts";
import { listEveryDocument } from "../../documents/in-force.ts";

/** A picture that a document shows, and what it turned out to be. */
export interface ShownPicture<Found extends FoundPicture = FoundPicture> {
  readonly image: Image;
  /** The document's path below the content folder. */
  readonly file: string;
  readonly picture: Found;
}

/** Which rule tells of a picture that cannot be shown: each kind of it is told by one. */
const faultOfKind = {
  elsewhere: "thirdParty",
  ownMachine: "outside",
  outside: "outside",
  link: "outside",
  impossible: "missing",
  missing: "missing",
  wrongKind: "missing",
  special: "missing",
  closed: "missing",
  tooLarge: "format",
  tooManyPixels: "format",
  otherKind: "format",
  unprepared: "format",
  empty: "damaged",
  damaged: "damaged",
} as const satisfies Readonly<Record<Exclude<FoundPicture["kind"], "picture">, string>>;

type FaultOfKind = typeof faultOfKind;
type PictureFault = FaultOfKind[keyof FaultOfKind];
type KindOfFault<Fault extends PictureFault> = {
  [Kind in keyof FaultOfKind]: FaultOfKind[Kind] extends Fault ? Kind : never;
}[keyof FaultOfKind];

/** Some results of looking for a picture share a type, of which one kind alone is meant here. */
type OfKind<Found extends FoundPicture, Kind> = Found extends FoundPicture
  ? [Extract<Found["kind"], Kind>] extends [never]
    ? never
    : Found & { readonly kind: Extract<Found["kind"], Kind> }
  : never;

/** What a picture with one kind of fault turned out to be. */
export type FaultyPicture<Fault extends PictureFault> = OfKind<FoundPicture, KindOfFault<Fault>>;

/**
 * Lists the pictures that the documents of a home show, and its logo.
 *
 * @param home the home
 */
export const listPictures = memoize((home: Home): readonly ShownPicture[] => [
  ...listEveryDocument(home).flatMap((document) =>
    listImages(document).map(({ image }) => ({
      image,
      file: document.file,
      picture: findPicture(home.pictures, { file: document.file, source: image.source }),
    })),
  ),
  ...listLogo(home),
]);

/** It stands beside the home's name, which are its words. */
function listLogo({ facts, pictures }: Home): readonly ShownPicture[] {
  const logo = findLogo(facts);
  if (logo === undefined) return [];
  const { file, line, column } = facts.locate(logoFact);
  const { source } = logo;
  const place = { file, line, column, endLine: line, endColumn: column + source.length };
  return [
    {
      image: { source, alternative: facts.table.find("home.name")?.value.shown ?? "", place },
      file: logo.file,
      picture: findPicture(pictures, logo),
    },
  ];
}

/**
 * Lists the pictures that cannot be shown, and that one rule tells of.
 *
 * @param home the home
 * @param fault what is wrong with them
 */
export function listFaultyPictures<Fault extends PictureFault>(
  home: Home,
  fault: Fault,
): readonly ShownPicture<FaultyPicture<Fault>>[] {
  const isFaulty = (picture: FoundPicture): picture is FaultyPicture<Fault> =>
    picture.kind !== "picture" && faultOfKind[picture.kind] === fault;
  return listPictures(home).flatMap(({ image, file, picture }) =>
    isFaulty(picture) ? [{ image, file, picture }] : [],
  );
}

import { createHash } from "node:crypto";
import { findNearest } from "../../text/find-nearest.ts";
import type { ContentFolder, FileReading, NotOpened } from "../files/content-folder.ts";
import { readWrittenPath, type WrittenPath } from "../files/written-path.ts";
import { type PreparedPicture, preparePicture, type UnfitPicture } from "./prepare-picture.ts";

/** A picture from straight out of a camera has up to this size, in bytes. */
export const largestPicture = 20 * 1024 * 1024;

/** What came of reading a picture's file. */
export type ReadPicture =
  | PreparedPicture
  | UnfitPicture
  /** `nearest` is a name in the same folder that may be meant. */
  | { readonly kind: "missing"; readonly nearest: string | undefined }
  | Exclude<NotOpened, { readonly kind: "missing" }>;

/** Every picture that a home's documents show, or why it cannot be shown. */
export interface HomePictures {
  /** By their paths below the content folder. */
  readonly byPath: ReadonlyMap<string, ReadPicture>;
  /** Paths of pictures that no document shows. */
  readonly unused: readonly string[];
}

/** What a document's picture turned out to be. */
export type FoundPicture =
  | Exclude<WrittenPath, { readonly kind: "file" }>
  | (ReadPicture & { readonly path: string });

/** A picture as a document names it. */
export interface PictureReference {
  /** The document's path below the content folder. */
  readonly file: string;
  /** The picture as written. */
  readonly source: string;
}

/** What was made of pictures before, by the fingerprints of their files. */
export type PictureMemory = Map<string, PreparedPicture | UnfitPicture>;

/**
 * Finds what a document's picture turned out to be.
 *
 * @param pictures the home's pictures
 * @param reference how the document names it
 */
export function findPicture(pictures: HomePictures, reference: PictureReference): FoundPicture {
  const written = readWrittenPath(reference.file, reference.source);
  if (written.kind !== "file") return written;
  const found = written.paths.flatMap((path) => {
    const picture = pictures.byPath.get(path);
    return picture === undefined ? [] : [{ ...picture, path }];
  });
  return (
    found.find(({ kind }) => kind !== "missing") ??
    found[0] ?? { kind: "missing", nearest: undefined, path: written.paths[0] }
  );
}

/**
 * Reads every picture that is shown somewhere, all of it, so that nothing is left to go wrong when
 * the site is made.
 *
 * @param folder the operator's folder
 * @param references how documents name pictures
 * @param files the paths of all pictures in the three folders
 * @param memory what was made of pictures before; what is not shown any more is forgotten
 */
export async function readPictures(
  folder: ContentFolder,
  references: readonly PictureReference[],
  files: readonly string[],
  memory: PictureMemory,
): Promise<HomePictures> {
  const byPath = new Map<string, ReadPicture>();
  const used = new Set<string>();
  let missing = 0;
  for (const path of listPaths(references)) {
    const reading = folder.read(path, largestPicture);
    const fingerprint = writeFingerprint(reading);
    used.add(fingerprint);
    if (reading.kind === "missing") {
      missing += 1;
      const nearest = missing > mostGuesses ? undefined : findNearestPicture(folder, path);
      byPath.set(path, { kind: "missing", nearest });
    } else if (reading.kind !== "bytes") {
      byPath.set(path, reading);
    } else {
      // One after the other: each is decoded by several threads, and may need much memory.
      const picture = memory.get(fingerprint) ?? (await preparePicture(reading.bytes));
      memory.set(fingerprint, picture);
      byPath.set(path, picture);
    }
  }
  for (const known of memory.keys()) if (!used.has(known)) memory.delete(known);
  return { byPath, unused: files.filter((file) => !byPath.has(file)) };
}

function writeFingerprint(reading: FileReading): string {
  return reading.kind === "bytes"
    ? createHash("sha256").update(reading.bytes).digest("hex")
    : JSON.stringify(reading);
}

/** To look for near names takes long where there are many, and nobody reads that many hints. */
const mostGuesses = 50;

function listPaths(references: readonly PictureReference[]): ReadonlySet<string> {
  return new Set(
    references.flatMap(({ file, source }) => {
      const written = readWrittenPath(file, source);
      return written.kind === "file" ? written.paths : [];
    }),
  );
}

function findNearestPicture(folder: ContentFolder, path: string): string | undefined {
  const end = path.lastIndexOf("/");
  const listing = folder.list(path.slice(0, Math.max(0, end)));
  if (listing.kind !== "entries") return undefined;
  const names = listing.entries.filter(({ kind }) => kind === "file").map(({ name }) => name);
  return findNearest(path.slice(end + 1), names);
}

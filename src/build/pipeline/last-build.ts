import { openContentFolder } from "../../content/files/content-folder.ts";
import { type HomePictures, readFingerprint } from "../../content/pictures/read-pictures.ts";
import type { OutputFolder } from "../output/output-folder.ts";
import { readNote, writeNote } from "./build-note.ts";
import type { BuildOptions, BuiltSite } from "./build-result.ts";
import { sumContent } from "./sum-content.ts";
import { sumFolders, sumProgram } from "./sum-files.ts";

/** What a build of the same inputs would find and say. */
type BuildSummary = Pick<BuiltSite, "pages" | "documents" | "sections" | "findings">;

const noteName = "last-build";

/** What the last build was made from, and what it left. */
interface LastBuild {
  readonly inputs: string;
  /** The pictures it shows, which may stand anywhere in the content folder, as they were read. */
  readonly pictures: readonly (readonly [path: string, fingerprint: string])[];
  readonly output: string;
  readonly summary: BuildSummary;
}

/**
 * Sums up all that decides what a build writes.
 *
 * @param options what is built, and how
 * @returns the sum, or `undefined` where the content cannot be read: the reader says why
 */
export function sumInputs(options: BuildOptions): string | undefined {
  const { contentFolder, today, isProduction, siteAddress, isPreview = false } = options;
  try {
    return JSON.stringify({
      program: sumProgram(),
      content: sumContent(contentFolder),
      today,
      isProduction,
      siteAddress,
      isPreview,
    });
  } catch {
    return undefined;
  }
}

/**
 * Looks whether the site that stands in the output is what a build of these inputs would write. Its
 * bytes are held against those that were verified when it was built, so a file that someone changed
 * since leads to a new build.
 *
 * @param output the folders of the output
 * @param inputs the sum of all that decides what a build writes
 * @param contentFolder where its pictures stand
 * @returns what that build found, or `undefined` when there is something to build
 */
export function findUnchangedBuild(
  output: OutputFolder,
  inputs: string | undefined,
  contentFolder: string,
): BuildSummary | undefined {
  const last = readNote<LastBuild>(output, noteName);
  if (inputs === undefined || last?.inputs !== inputs) return undefined;
  try {
    const isUnchanged = hasSamePictures(contentFolder, last) && last.output === sumOutput(output);
    return isUnchanged ? last.summary : undefined;
  } catch {
    return undefined; // another build takes its place right now
  }
}

function hasSamePictures(contentFolder: string, { pictures }: LastBuild): boolean {
  const folder = openContentFolder(contentFolder);
  return pictures.every(([path, fingerprint]) => readFingerprint(folder, path) === fingerprint);
}

/**
 * Tells whether what stands in the output is byte for byte what the last build left there.
 *
 * @param output the folders of the output
 * @throws when something in them cannot be read
 */
export function isOutputOfLastBuild(output: OutputFolder): boolean {
  return readNote<LastBuild>(output, noteName)?.output === sumOutput(output);
}

/**
 * Notes what a site was built from, for the next build. The caller holds the output's lock.
 *
 * @param output the folders of the output
 * @param inputs the sum of all that decided what was written
 * @param pictures the pictures it shows, as they were read: one that was saved since is another
 * @param summary what the build found
 * @throws when the disk cannot be written
 */
export function noteBuild(
  output: OutputFolder,
  inputs: string,
  pictures: HomePictures,
  summary: BuildSummary,
): void {
  const last: LastBuild = {
    inputs,
    pictures: [...pictures.fingerprints],
    output: sumOutput(output),
    summary,
  };
  writeNote(output, noteName, last);
}

function sumOutput({ site, residents }: OutputFolder): string {
  return sumFolders([site, residents]);
}

import { readFileSync } from "node:fs";
import { extname, join } from "node:path";
import { listFiles } from "../build/output/list-files.ts";
import { contentFolders } from "../content/files/content-folder.ts";
import { findBeside, sampleHomeFolder } from "../package-folder.ts";
import { namePackage } from "./name-package.ts";
import type { ProgramPackage } from "./program-package.ts";

/** Where the files of a home's repository lie that are none of its words. */
export const starterFolder: string = findBeside("starter/files");

/** A file of a home's repository. */
export interface StarterFile {
  /** The path in the repository, with slashes. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Whose words a new home begins with: none yet, or the sample's, for whoever wants to look around. */
export type StarterWords = "none" | "sample";

/** npm leaves a `.gitignore` out of what it publishes, so it has another name here. */
const ownNames: ReadonlyMap<string, string> = new Map([["gitignore", ".gitignore"]]);

/** Files whose line ends are this program's to choose: git on Windows may have changed them. */
const textEndings: ReadonlySet<string> = new Set(["", ".json", ".md", ".toml", ".yaml", ".yml"]);

/**
 * The sample's own facts for the house, should its author have made them: nobody else may get them. And what the
 * sample published before, which no other home ever did.
 */
const kept = /^_data\/house(?!\.example\.yaml$)|^policies\/versions\//i;

/**
 * Reads the files of a new home's repository: what npm, the host and GitHub read, and words where some are wanted.
 *
 * @param folderName the name of the folder they are for, from which the package gets its own
 * @param program the package that the home depends on, at the version that writes it
 * @param wanted whose words
 * @param folders where the files are read from
 */
export function readStarterFiles(
  folderName: string,
  program: ProgramPackage,
  wanted: StarterWords,
  folders: { readonly starter: string; readonly sample: string } = {
    starter: starterFolder,
    sample: sampleHomeFolder,
  },
): readonly StarterFile[] {
  const settings = listPaths(folders.starter).map((path) => ({
    path: ownNames.get(path) ?? path,
    bytes: readBytes(folders.starter, path),
  }));
  const words = wanted === "sample" ? readSampleWords(folders.sample) : [];
  return [...settings, ...words].map((file) =>
    file.path === "package.json" ? fillPackage(file, folderName, program) : file,
  );
}

function readSampleWords(sample: string): readonly StarterFile[] {
  return contentFolders
    .flatMap((folder) => listPaths(join(sample, folder), `${folder}/`))
    .filter((path) => !kept.test(path))
    .map((path) => ({ path, bytes: readBytes(sample, path) }));
}

function listPaths(folder: string, prefix = ""): readonly string[] {
  return listFiles(folder, prefix)
    .filter((path) => !path.endsWith(".DS_Store"))
    .toSorted();
}

function readBytes(root: string, path: string): Uint8Array {
  const bytes = readFileSync(join(root, path));
  if (!textEndings.has(extname(path))) return bytes;
  return new TextEncoder().encode(bytes.toString("utf8").replaceAll("\r\n", "\n"));
}

/** The version is exact: a home is what it was until somebody takes up another. */
function fillPackage(
  { path, bytes }: StarterFile,
  folderName: string,
  { name, version }: ProgramPackage,
): StarterFile {
  const settings = {
    ...JSON.parse(new TextDecoder().decode(bytes)),
    name: namePackage(folderName, name),
    dependencies: { [name]: version },
    frontPorch: { contentFormat: version },
  };
  return { path, bytes: new TextEncoder().encode(`${JSON.stringify(settings, undefined, 2)}\n`) };
}

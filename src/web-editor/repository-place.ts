import { existsSync, realpathSync } from "node:fs";
import { dirname, join, relative, sep } from "node:path";
import { openContentFolder } from "../content/files/content-folder.ts";
import { largestText } from "../content/files/decode-text.ts";

/** Where a home lies in its repository, as git on this machine knows it. */
export interface RepositoryPlace {
  /** The home's folder below git's top folder, with forward slashes; empty where it is the top folder. */
  readonly folder: string;
  /** What the repository is called on GitHub, such as `oak-house/site`; none where git does not say. */
  readonly repositories: readonly string[];
}

/**
 * Finds git's top folder above a home. The editor names files from there.
 *
 * @param home the home's folder
 * @returns the home's place; nothing where no folder above is git's
 * @throws when the home's folder cannot be read
 */
export function findRepositoryPlace(home: string): RepositoryPlace | undefined {
  const real = realpathSync.native(home);
  const top = findTop(real);
  if (top === undefined) return undefined;
  return {
    folder: relative(top, real).split(sep).join("/"),
    repositories: listRepositories(top),
  };
}

/**
 * Tells whether a place is certainly one in a repository. A copy of a home may lie in a folder of something else.
 *
 * @param place what git knows
 * @param repository such as `oak-house/site`
 */
export function isPlaceIn({ repositories }: RepositoryPlace, repository: string): boolean {
  return repositories.some((name) => name.toLowerCase() === repository.toLowerCase());
}

/**
 * Says why an editor would write beside its home, as a sentence with what to do.
 *
 * @param editor the repository, and the home's folder in it as the home tells it
 * @param place what git knows of the home's place
 * @returns nothing where both are one, or git does not know
 */
export function describeMisplaced(
  {
    repository,
    folder = "",
  }: { readonly repository: string; readonly folder?: string | undefined },
  place: RepositoryPlace | undefined,
): string | undefined {
  if (place === undefined || !isPlaceIn(place, repository) || place.folder === folder)
    return undefined;
  const lies = place.folder === "" ? "at its top" : `in its folder ${place.folder}`;
  const told = folder === "" ? "at the top" : `in the folder ${folder}`;
  const mend =
    place.folder === ""
      ? "Take “folder:” out below “editor:” there."
      : `Write “folder: ${place.folder}” below “editor:” there.`;
  return `By _data/home.yaml, the editor looks for the home ${told} of ${repository}, and git says that the home lies ${lies}. It would write beside the home. ${mend}`;
}

/** In a clone it is a folder, in what hangs on one a file. */
function findTop(folder: string): string | undefined {
  if (existsSync(join(folder, ".git"))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : findTop(above);
}

/** In git's own settings, where the folder was cloned from GitHub. */
function listRepositories(top: string): readonly string[] {
  const reading = openContentFolder(top).read(".git/config", largestText);
  if (reading.kind !== "bytes") return [];
  return new TextDecoder()
    .decode(reading.bytes)
    .split("\n")
    .map((line) => line.split("=").map((part) => part.trim()))
    .flatMap(([key, address]) => (key === "url" && address !== undefined ? [address] : []))
    .flatMap((address) => readRepository(address) ?? []);
}

function readRepository(address: string): string | undefined {
  const [, path] = address.split(atGitHub);
  const [owner, name] = path?.slice(1).split("/") ?? [];
  return owner && name ? `${owner}/${name.endsWith(".git") ? name.slice(0, -4) : name}` : undefined;
}

/** With a colon or a slash behind it. */
const atGitHub = "github.com";

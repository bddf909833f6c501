import { existsSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { keptName, publishedNames, workFolderName } from "../build/output/output-names.ts";
import { keptParts, nameStore } from "../server/store/name-store.ts";
import { OptionError } from "./option-error.ts";
import type { Surroundings } from "./surroundings.ts";

/** Where `front-porch serve` keeps what neighbors sent, and who signed out. */
export interface KeptFolder {
  /** Absolute; it need not exist. */
  readonly path: string;
  /** What whoever looks after it should know; empty as a rule. */
  readonly remark: string;
}

/**
 * Finds what a server of one's own keeps beside its site. Earlier versions kept it inside the folder in
 * which builds work, which may be deleted at any time: there it is still read.
 *
 * @param home the folder that `_site` stands in
 */
export function findKeptFolder(home: string): KeptFolder {
  const usual = join(home, keptName);
  const former = join(home, workFolderName, "serve");
  if (!holdsStore(former)) return { path: usual, remark: "" };
  if (holdsStore(usual)) {
    return {
      path: usual,
      remark: `Messages from before lie in ${former}, and ${workFolderName} may be deleted at any time. Move that folder to a safe place; “front-porch messages --store” with its path lists them.`,
    };
  }
  return {
    path: former,
    remark: `${former} lies in a folder that may be deleted at any time. Stop front-porch serve, move all that is in it to ${usual}, and start again.`,
  };
}

/**
 * Tells whether a folder holds what a server keeps.
 *
 * @param folder the folder; it need not exist
 */
export function holdsStore(folder: string): boolean {
  return (["contact", "residents"] as const).some((part) =>
    existsSync(join(folder, nameStore(part, "production"))),
  );
}

/**
 * Chooses where a server keeps messages. A service of systemd with a `StateDirectory` has a folder of its own.
 *
 * @param option what was given after `--store`
 * @param home the folder that `_site` stands in
 * @param surroundings the environment, and the folder that paths are read from
 * @throws {OptionError} when a build would publish the folder or replace it, or it holds other files of the home
 * @see https://www.freedesktop.org/software/systemd/man/latest/systemd.exec.html#RuntimeDirectory=
 */
export function chooseKeptFolder(
  option: string | undefined,
  home: string,
  { environment, folder }: Pick<Surroundings, "environment" | "folder">,
): KeptFolder {
  const [ofService] = (environment.STATE_DIRECTORY ?? "").split(":");
  const named = option ?? (ofService || undefined);
  if (named === undefined) return findKeptFolder(home);
  const path = resolve(folder, named);
  const published = publishedNames.find((name) => isInside(path, join(home, name)));
  if (published !== undefined) {
    throw new OptionError(
      `${path} is inside ${published}, which a build replaces. Choose another folder with --store.`,
    );
  }
  if (existsSync(path) && !statSync(path).isDirectory()) {
    throw new OptionError(`${path} is no folder. Choose another one with --store.`);
  }
  if (isInside(path, home) && !isOwn(path)) {
    throw new OptionError(
      `${path} holds other files. Git would leave those out, or take neighbors' messages along. Choose a folder of its own with --store, such as ${keptName}.`,
    );
  }
  return { path, remark: "" };
}

/** What else may lie in a folder in which messages are kept. */
const ownName = /^(?:\.gitignore|\.DS_Store|lost\+found)$/;

/** Tells whether a folder in a home is not there, is empty, or is one in which messages are kept already. */
function isOwn(path: string): boolean {
  if (!existsSync(path)) return true;
  const stores = keptParts.map((part) => nameStore(part, "production"));
  return readdirSync(path).every((name) => stores.includes(name) || ownName.test(name));
}

/**
 * Makes a folder in which messages are kept, for its owner alone. Inside a home, git is told in the folder
 * itself to leave it out, whatever the home's own list says.
 *
 * @param path the folder
 * @param home the folder that `_site` stands in
 */
export function makeKeptFolder(path: string, home: string): void {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const ignored = join(path, ".gitignore");
  if (isInside(path, home) && !existsSync(ignored)) writeFileSync(ignored, "*\n");
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && resolve(folder, way) === path;
}

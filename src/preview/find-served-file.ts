import { stat } from "node:fs/promises";
import { join } from "node:path";
import type { OutputFolder } from "../build/output/output-folder.ts";
import { findRedirect } from "../server/redirects.ts";
import { readResidentsManifest } from "../server/residents/residents-environment.ts";

/** What stands at an address of the preview. */
export type ServedFile =
  | { readonly kind: "file"; readonly path: string }
  /** The address lacks the slash that pages of a folder have, or a page had it before. */
  | { readonly kind: "redirect"; readonly address: string }
  | { readonly kind: "nothing" };

/**
 * Finds the published file at an address. What lies in `_residents` is the residents' function's to
 * serve, here as on the published site.
 *
 * @param output the folders that the preview is built into
 * @param pathname the address's path as the browser sent it
 */
export async function findServedFile(output: OutputFolder, pathname: string): Promise<ServedFile> {
  const steps = readSteps(pathname);
  if (steps === undefined) return { kind: "nothing" };
  const found = await findIn(output.site, steps, pathname);
  return found.kind === "nothing" ? findMoved(output, pathname) : found;
}

/** Where a host would lead on to: only from an address at which nothing stands. */
function findMoved(output: OutputFolder, pathname: string): ServedFile {
  const { publicRedirects = [] } = readResidentsManifest(output.path) ?? {}; // there may be no site yet
  const address = findRedirect(publicRedirects, pathname);
  return address === undefined ? { kind: "nothing" } : { kind: "redirect", address };
}

/** The steps of a path, or nothing where one of them could lead out of the folder. */
function readSteps(pathname: string): readonly string[] | undefined {
  if (pathname.startsWith("//")) return undefined;
  try {
    const steps = decodeURIComponent(pathname).split("/").slice(1);
    const isSafe = steps.every((step) => step !== ".." && !/[\\\0]/.test(step));
    return isSafe ? steps : undefined;
  } catch {
    return undefined; // a stray percent sign
  }
}

async function findIn(
  folder: string,
  steps: readonly string[],
  pathname: string,
): Promise<ServedFile> {
  const path = join(folder, ...steps);
  const kind = await readKind(path);
  const isFolderAddress = pathname.endsWith("/") || steps.length === 0;
  if (kind === "file" && !isFolderAddress) return { kind: "file", path };
  if (kind === "folder" && (await readKind(join(path, "index.html"))) === "file") {
    return isFolderAddress
      ? { kind: "file", path: join(path, "index.html") }
      : { kind: "redirect", address: `${pathname}/` };
  }
  return { kind: "nothing" };
}

async function readKind(path: string): Promise<"file" | "folder" | undefined> {
  const stats = await stat(path).catch(() => undefined);
  if (stats?.isFile()) return "file";
  return stats?.isDirectory() ? "folder" : undefined;
}

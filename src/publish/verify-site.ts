import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Home } from "../document-types/document.ts";
import type { OutputFolders, RenderedPage } from "../eleventy/render-site.ts";
import { findLeaks, type Leak } from "./find-leaks.ts";

/** What is wrong with a site that was built and is not published yet. */
export type SiteFault =
  /** A page that was rendered is not there. */
  | { readonly kind: "missing"; readonly file: string }
  /** A file has nothing in it, as a full disk leaves them. */
  | { readonly kind: "empty"; readonly file: string }
  /** A file has words in it that its readers may not read. */
  | ({ readonly kind: "leak" } & Leak);

/**
 * Looks at a staged site before it takes the place of the last good one.
 *
 * @param home the home the site was made from
 * @param pages the pages that were rendered
 * @param folders where they were written
 * @returns every fault; files are named as they will stand in the output
 */
export function verifySite(
  home: Home,
  pages: readonly RenderedPage[],
  folders: OutputFolders,
): readonly SiteFault[] {
  const site = listFiles(folders.public);
  const residents = listFiles(folders.residents);
  const isOpen = home.facts.home?.residents.access.shown === "open";
  const leaks = [
    ...findLeaks(home, {
      folder: folders.public,
      files: site.map(({ file }) => file),
      reader: isOpen ? "residents" : "public",
    }).map((leak) => ({ ...leak, file: `_site/${leak.file}` })),
    ...findLeaks(home, {
      folder: folders.residents,
      files: residents.map(({ file }) => file),
      reader: "residents",
    }).map((leak) => ({ ...leak, file: `_residents/${leak.file}` })),
  ];
  const shown = [
    ...site.map(({ file, size }) => ({ file: `_site/${file}`, size })),
    ...residents.map(({ file, size }) => ({ file: `_residents/${file}`, size })),
  ];
  return [
    ...findMissing(pages, folders, new Set(shown.map(({ file }) => file))),
    ...shown
      .filter(({ size }) => size === 0)
      .map(({ file }): SiteFault => ({ kind: "empty", file })),
    ...leaks.map((leak): SiteFault => ({ kind: "leak", ...leak })),
  ];
}

/**
 * Tells a fault in one line.
 *
 * @param fault the fault
 */
export function describeSiteFault(fault: SiteFault): string {
  if (fault.kind === "missing") return `${fault.file} was rendered and is not on the disk.`;
  if (fault.kind === "empty") return `${fault.file} is empty.`;
  const what = fault.what === "words" ? "words" : "the name";
  const { file, line } = fault.source;
  return `${fault.file} has ${what} in it that belong to ${file}:${line}, which its readers may not read.`;
}

function findMissing(
  pages: readonly RenderedPage[],
  folders: OutputFolders,
  present: ReadonlySet<string>,
): readonly SiteFault[] {
  return pages
    .map(({ audience, file }) =>
      audience === "public"
        ? `_site/${withSlashes(relative(folders.public, file))}`
        : `_residents/${withSlashes(relative(folders.residents, file))}`,
    )
    .filter((file) => !present.has(file))
    .map((file) => ({ kind: "missing", file }));
}

/** One call after the other: for thousands of small files that is several times as quick. */
function listFiles(folder: string) {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { file: withSlashes(relative(folder, path)), size: statSync(path).size };
    })
    .toSorted((first, second) => (first.file < second.file ? -1 : 1));
}

function withSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import type { Home } from "../document-types/document.ts";
import type { OutputFolders, RenderedPage } from "../eleventy/render-site.ts";
import { createLeakScanner, type Leak, type OpenFolder } from "./find-leaks.ts";

/** What is wrong with a site that was built and is not published yet. */
export type SiteFault =
  /** A page that was rendered is not there. */
  | { readonly kind: "missing"; readonly file: string }
  /** A file has nothing in it, as a full disk leaves them. */
  | { readonly kind: "empty"; readonly file: string }
  /** A file has words in it that its readers may not read. */
  | ({ readonly kind: "leak" } & Leak);

/** A staged site that is being looked at before it takes the place of the last good one. */
export interface SiteVerification {
  /** Reads the files that have come since the last look: time to use while others are written. */
  look(): void;
  /**
   * @param pages the pages that were rendered
   * @returns every fault after a last look; files are named as they will stand in the output
   */
  finish(pages: readonly RenderedPage[]): readonly SiteFault[];
}

/**
 * Starts to verify a staged site.
 *
 * @param home the home the site is made from
 * @param folders where it is written
 */
export function startVerification(home: Home, folders: OutputFolders): SiteVerification {
  const isOpen = home.facts.home?.residents.access.shown === "open";
  const parts = [
    createPart(home, { folder: folders.public, reader: isOpen ? "residents" : "public" }, "_site"),
    createPart(home, { folder: folders.residents, reader: "residents" }, "_residents"),
  ];
  const look = () => {
    for (const part of parts) part.look();
  };
  return {
    look,
    finish(pages) {
      look();
      const present = new Set(parts.flatMap((part) => part.list()));
      return [
        ...findMissing(pages, folders, present),
        ...parts.flatMap((part) => part.findEmpty()),
        ...parts.flatMap((part) => part.findLeaks()),
      ];
    },
  };
}

/**
 * Looks at a whole staged site at once.
 *
 * @param home the home the site was made from
 * @param pages the pages that were rendered
 * @param folders where they were written
 */
export function verifySite(
  home: Home,
  pages: readonly RenderedPage[],
  folders: OutputFolders,
): readonly SiteFault[] {
  return startVerification(home, folders).finish(pages);
}

/** One part of the site, and the files of it that were read so far, with their sizes in bytes. */
function createPart(home: Home, open: OpenFolder, name: string) {
  const scanner = createLeakScanner(home, open);
  const read = new Map<string, number>();
  return {
    look(): void {
      const fresh = listFiles(open.folder).filter(({ file }) => !read.has(file));
      scanner.scan(fresh.map(({ file }) => file));
      for (const { file, size } of fresh) read.set(file, size);
    },
    list: (): readonly string[] => [...read.keys()].map((file) => `${name}/${file}`),
    findEmpty: (): readonly SiteFault[] =>
      [...read].flatMap(([file, size]) =>
        size === 0 ? [{ kind: "empty", file: `${name}/${file}` }] : [],
      ),
    findLeaks: (): readonly SiteFault[] =>
      scanner.leaks.map((leak) => ({ kind: "leak", ...leak, file: `${name}/${leak.file}` })),
  };
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

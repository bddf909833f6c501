import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { gunzipSync } from "node:zlib";
import type { Home } from "../../documents/document.ts";
import type { Assets } from "../../theme/read-assets.ts";
import type { OutputFolders } from "../eleventy/output-folders.ts";
import type { RenderedPage, RenderedSite } from "../eleventy/render-site.ts";
import { listFiles } from "../output/list-files.ts";
import { createLeakScanner, type Leak, type LeakScanner } from "./find-leaks.ts";
import { listHomeTexts, listOwnTexts } from "./list-texts.ts";

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
  /** @returns every fault after a last look; files are named as they will stand in the output */
  finish(): readonly SiteFault[];
}

/** What a staged site was made from, as far as it is looked at. */
export interface StagedSite extends Pick<RenderedSite, "pages" | "assets"> {
  /** The page models, for the numbers that they compute. */
  readonly views: Readonly<Record<RenderedPage["audience"], unknown>>;
}

/**
 * Starts to verify a staged site: every page is there, no file is empty, and nobody's words stand where
 * more people can read them than may.
 *
 * @param home the home the site is made from
 * @param site what it was made from, and the pages that were rendered
 * @param folders where it is written
 */
export function startVerification(
  home: Home,
  { pages, views, assets }: StagedSite,
  folders: OutputFolders,
): SiteVerification {
  const isOpen = home.facts.home?.residents.access.shown === "open";
  const texts = [...listOwnTexts(home, views, listAssets(folders.public)), ...listHomeTexts(home)];
  const isOwn = createComparison(assets);
  const reader = isOpen ? "residents" : "public";
  const parts = [
    createPart("_site", folders.public, createLeakScanner(texts, reader), isOwn),
    createPart("_residents", folders.residents, createLeakScanner(texts, "residents"), isOwn),
  ];
  const look = () => {
    for (const part of parts) part.look();
  };
  return {
    look,
    finish() {
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

function listAssets(folder: string): readonly string[] {
  const assets = join(folder, "assets");
  return existsSync(assets) ? readdirSync(assets) : [];
}

/** The theme's own styles and scripts are the same for every home, letter for letter. */
function createComparison({ styles, scripts }: Assets): (file: string, bytes: Buffer) => boolean {
  const own = new Set([styles, scripts].flatMap(Object.values<string>).map((text) => text.trim()));
  return (file, bytes) => file.startsWith("assets/") && own.has(bytes.toString().trim());
}

/**
 * Pagefind's own program, which is the same on every site, and pictures, of which those of the site's face are
 * drawn of its public name and area. What Pagefind looks words up
 * in is made of the very records that its fragments show, and those are read.
 */
const unreadPattern =
  /\.(?:pf_index|pf_meta|pagefind|webp)$|(?:^|\/)pagefind\/[\w-]+\.js$|^(?:assets\/card-\w+|apple-touch-icon|icon-512)\.png$/;

/** One part of the site, and the files of it that were read so far, with their sizes in bytes. */
function createPart(
  name: string,
  folder: string,
  scanner: LeakScanner,
  isOwn: (file: string, bytes: Buffer) => boolean,
) {
  const read = new Map<string, number>();
  return {
    look(): void {
      const packed: Buffer[] = [];
      for (const file of listFiles(folder).toSorted()) {
        if (read.has(file)) continue;
        read.set(file, statSync(join(folder, file)).size);
        const isUnread = unreadPattern.test(file);
        const bytes = isUnread ? Buffer.alloc(0) : readFileSync(join(folder, file));
        if (bytes[0] === 0x1f && bytes[1] === 0x8b) packed.push(bytes);
        else if (!isOwn(file, bytes)) scanner.read(file, bytes);
      }
      // Packed files behind one another are unpacked at once, which takes a fifth of the time.
      if (packed.length > 0) scanner.read("pagefind/", gunzipSync(Buffer.concat(packed)));
    },
    list: (): readonly string[] => [...read.keys()].map((file) => `${name}/${file}`),
    findEmpty: (): readonly SiteFault[] =>
      [...read].flatMap(([file, size]) =>
        size === 0 ? [{ kind: "empty", file: `${name}/${file}` }] : [],
      ),
    findLeaks: (): readonly SiteFault[] =>
      scanner.findLeaks().map((leak) => ({ kind: "leak", ...leak, file: `${name}/${leak.file}` })),
  };
}

function findMissing(
  pages: readonly RenderedPage[],
  folders: OutputFolders,
  present: ReadonlySet<string>,
): readonly SiteFault[] {
  return pages
    .map(({ audience, file }) => {
      const part = audience === "public" ? "_site" : "_residents";
      return `${part}/${withSlashes(relative(folders[audience], file))}`;
    })
    .filter((file) => !present.has(file))
    .map((file) => ({ kind: "missing", file }));
}

function withSlashes(path: string): string {
  return sep === "/" ? path : path.replaceAll(sep, "/");
}

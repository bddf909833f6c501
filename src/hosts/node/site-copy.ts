import { createHash } from "node:crypto";
import { existsSync, lstatSync } from "node:fs";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";
import { listFiles } from "../../build/output/list-files.ts";
import { journalName, workFolderName } from "../../build/output/output-names.ts";
import { type BuiltContact, readBuiltContact } from "../../server/contact/contact-environment.ts";
import { contactPageFile } from "../../server/contact/contact-form-view.ts";
import { findContentType } from "../../server/content-types.ts";
import { readResidentsManifest } from "../../server/residents/residents-environment.ts";
import type { ResidentsManifest } from "../../server/residents/residents-manifest.ts";
import type { HostedSite } from "../host-adapter.ts";

/** The ways a file is packed, the smallest first, with what each adds to its name. */
export const packings = [
  { encoding: "br", ending: ".br" },
  { encoding: "gzip", ending: ".gz" },
] as const;
type Packing = (typeof packings)[number];

/** A published file, as the server has it. */
export interface CopiedFile {
  /** Its path below the copy's `_site`. */
  readonly path: string;
  readonly contentType: string;
  /** Changes when its bytes do, and not before. */
  readonly fingerprint: string;
  /** The ways it lies packed beside itself. Packing goes on while the site is served. */
  readonly packed: Packing[];
}

/**
 * A whole site at one moment. A build replaces `_site` and `_residents` one after the other, so that
 * whoever answers from them may show half of each; from a copy nobody does.
 */
export interface SiteCopy {
  readonly folder: string;
  readonly contact: BuiltContact;
  readonly manifest: ResidentsManifest;
  /** The published files by their addresses. */
  readonly files: ReadonlyMap<string, CopiedFile>;
  /** What tells this state of the site from any other. */
  readonly state: string;
  /** Tells whether every file is still there: systems tidy their temporary folders up. */
  isThere(): boolean;
  remove(): Promise<void>;
}

/**
 * Describes which files a built site has.
 *
 * @param site where it lies
 * @returns nothing while a build replaces it, or where there is none
 */
export function readSiteState(site: HostedSite): string | undefined {
  if (existsSync(join(site.path, workFolderName, journalName))) return undefined;
  try {
    const lines = [site.site, site.residents].flatMap((folder) =>
      listFiles(folder).map((file) => {
        const { size, mtimeMs, ino } = lstatSync(join(folder, file));
        return `${file} ${size} ${mtimeMs} ${ino}`;
      }),
    );
    return createHash("sha256").update(lines.toSorted().join("\n")).digest("hex");
  } catch {
    return undefined; // a file went away meanwhile
  }
}

/**
 * Copies a built site, whole and of one build.
 *
 * @param site where it lies
 * @param templatesFolder the site's templates
 * @returns nothing where it is not whole or was replaced meanwhile; ask again in a moment
 * @throws when the disk refuses
 */
export async function copySite(
  site: HostedSite,
  templatesFolder: string,
): Promise<SiteCopy | undefined> {
  const state = readSiteState(site);
  if (state === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), `${copyName}${process.pid}-`)); // nobody else may read it
  const remove = () => rm(folder, { recursive: true, force: true });
  try {
    const files = await copyFiles(site.site, join(folder, "_site"), isServed);
    const closed = await copyFiles(site.residents, join(folder, "_residents"), () => true);
    const manifest = readResidentsManifest(folder);
    const contact = readBuiltContact(join(folder, "_site"), templatesFolder);
    const isWhole = files.has("/") && files.has("/404.html");
    if (manifest && contact && isWhole && readSiteState(site) === state) {
      const places = [
        ...[...files.values()].map(({ path }) => join(folder, "_site", path)),
        ...[...closed.values()].map(({ path }) => join(folder, "_residents", path)),
      ];
      const isThere = () => places.every((place) => existsSync(place));
      return { folder, contact, manifest, files, state, isThere, remove };
    }
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) {
      await remove();
      throw error;
    }
  }
  await remove();
  return undefined;
}

const copyName = "front-porch-serve-";

/**
 * Removes the copies that servers left which were killed: residents' pages are in them. A copy says which
 * process made it. Only a folder that is our own and closed to all others is taken for one.
 */
export async function removeLeftCopies(): Promise<void> {
  const names = await readdir(tmpdir()).catch(() => []);
  for (const name of names) {
    const [, maker] = /^front-porch-serve-(\d+)-/.exec(name) ?? [];
    const place = join(tmpdir(), name);
    if (maker === undefined || isRunning(Number(maker)) || !isOwnFolder(place)) continue;
    await rm(place, { recursive: true, force: true }).catch(() => undefined);
  }
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return !(error instanceof Error && "code" in error && error.code === "ESRCH"); // somebody else's
  }
}

/** In a folder that others may write to, what is being removed could be changed for something else. */
function isOwnFolder(place: string): boolean {
  const found = lstatSync(place, { throwIfNoEntry: false });
  if (found?.isDirectory() !== true) return false;
  const own = process.getuid?.();
  return own === undefined || (found.uid === own && (found.mode & 0o077) === 0);
}

/** What other hosts read in the published folder is nobody's to see, and neither is a hidden file. */
function isServed(file: string): boolean {
  return !/(?:^|\/)\./.test(file) && file !== "_headers" && file !== "_redirects";
}

async function copyFiles(
  from: string,
  to: string,
  isWanted: (file: string) => boolean,
): Promise<ReadonlyMap<string, CopiedFile>> {
  const copied = new Map<string, CopiedFile>();
  for (const path of listFiles(from).filter(isWanted)) {
    if (!lstatSync(join(from, path)).isFile()) continue; // a build writes no links
    const bytes = await readFile(join(from, path));
    await mkdir(dirname(join(to, path)), { recursive: true });
    await writeFile(join(to, path), bytes);
    copied.set(`/${path.replace(/(^|\/)index\.html$/, "$1")}`, {
      path,
      contentType: findContentType(path),
      fingerprint: createHash("sha256").update(bytes).digest("base64url").slice(0, 22),
      packed: [],
    });
  }
  return copied;
}

const packable = /^(?:text\/|image\/svg|application\/(?:json|xml))/;

/** What is smaller than a packet of the network is sent as one anyway. */
const fewestBytes = 1000;

/**
 * Packs the texts of a copy, one after the other, while it is served.
 *
 * @param copy the copy
 * @param isWanted asked before each file, so that nobody packs what is not served any more
 */
export async function packFiles(copy: SiteCopy, isWanted: () => boolean): Promise<void> {
  for (const file of copy.files.values()) {
    if (!isWanted()) return;
    if (!packable.test(file.contentType) || file.path === contactPageFile) continue;
    const place = join(copy.folder, "_site", file.path);
    const bytes = await readFile(place);
    if (bytes.length < fewestBytes) continue;
    for (const packing of packings) {
      await writeFile(`${place}${packing.ending}`, await pack[packing.encoding](bytes));
      file.packed.push(packing);
    }
  }
}

const pack: Readonly<Record<Packing["encoding"], (bytes: Buffer) => Promise<Buffer>>> = {
  br: (bytes) =>
    promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 8 } }),
  gzip: (bytes) => promisify(gzip)(bytes, { level: 9 }),
};

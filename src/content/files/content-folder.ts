import { randomUUID } from "node:crypto";
import {
  closeSync,
  constants,
  type Dirent,
  fchmodSync,
  fchownSync,
  fstatSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  realpathSync,
  renameSync,
  rmSync,
  type Stats,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join, relative, sep } from "node:path";

/*
 * The one place that opens what an operator put on the disk: every other part of the program asks
 * here, by paths below the content folder, and never learns where that folder is.
 */

/** The folders an operator owns. */
export const contentFolders = ["_data", "policies", "neighbors"] as const;

/** What stands in a folder: a plain file, a folder, a link, or neither (a pipe, a device). */
export interface FolderEntry {
  /** The name as people type it: a Mac may store its accents apart from their letters. */
  readonly name: string;
  readonly kind: "file" | "folder" | "link" | "special";
  /** True where the disk has two names here that people cannot tell apart; only one is reached. */
  readonly isDoubled: boolean;
}

/**
 * Why something is not opened: it is not there; it is a link, or behind one; it is neither file nor
 * folder; it is a folder, or no folder, where the other was asked for; it has more bytes than were
 * asked for; the system does not let us.
 */
export type NotOpened =
  | { readonly kind: "missing" }
  | { readonly kind: "link" | "special" | "wrongKind" | "closed" }
  | { readonly kind: "tooLarge"; readonly size: number };

/** What is in a folder, in an order that is the same on every machine. */
export type FolderListing =
  | { readonly kind: "entries"; readonly entries: readonly FolderEntry[] }
  | NotOpened;

/** The bytes of a file. */
export type FileReading = { readonly kind: "bytes"; readonly bytes: Uint8Array } | NotOpened;

/** An operator's folder, as it stands while it is read once. */
export interface ContentFolder {
  /**
   * @param path a folder's path below the content folder, with forward slashes; empty for itself
   */
  list(path: string): FolderListing;
  /**
   * @param path a file's path below the content folder, with forward slashes
   * @param largest a file above this many bytes is not read
   */
  read(path: string, largest: number): FileReading;
  /**
   * Gives a file other bytes, whole or not at all: they are written beside it and take its place.
   *
   * @param path a plain file's path below the content folder, with forward slashes
   * @param expected what it holds by now; where it holds something else, it is left alone
   * @param bytes what it is to hold
   */
  replace(path: string, expected: Uint8Array, bytes: Uint8Array): Replacement;
  /**
   * Makes a file where nothing stands, whole or not at all, and the folders that it belongs in.
   *
   * @param path the file's path below the content folder, with forward slashes
   * @param bytes what it is to hold
   */
  create(path: string, bytes: Uint8Array): FileCreation;
}

/** What came of making a file; `taken` where something stands there already. */
export type FileCreation =
  | { readonly kind: "created" | "taken" }
  | { readonly kind: "link" | "wrongKind" | "closed" };

/** What came of giving a file other bytes; `changed` where somebody else had done so meanwhile. */
export type Replacement = { readonly kind: "replaced" | "changed" } | NotOpened;

/**
 * Opens a content folder. Nothing below it is reached but by the names that its folders list, letter
 * for letter, so that a path means the same on every disk, and no link is followed at any level.
 *
 * @param root the folder with `_data/`, `policies/` and `neighbors/`
 * @returns a way to what stands in it, which remembers what its folders list
 * @throws when the folder itself cannot be read
 */
export function openContentFolder(root: string): ContentFolder {
  const realRoot = realpathSync.native(root);
  const top: KnownFolder = { kind: "folder", entries: readFolder(realRoot) };
  const listed = new Map<string, KnownFolder | NotOpened>();

  const openEntry = (path: string, entry: KnownEntry): KnownFolder | NotOpened => {
    const known = listed.get(path) ?? openFolder(entry, realRoot);
    listed.set(path, known);
    return known;
  };
  /** Goes down step by step, and no further than to the first that is not there. */
  const open = (path: string): KnownFolder | NotOpened => {
    let folder = top;
    let end = 0;
    while (end < path.length) {
      const start = end;
      end = path.indexOf("/", start + 1);
      if (end < 0) end = path.length;
      const name = path.slice(start === 0 ? 0 : start + 1, end);
      const entry = findEntry(folder, name);
      const next = entry === undefined ? missing : openEntry(path.slice(0, end), entry);
      if (next.kind !== "folder") return next;
      folder = next;
    }
    return folder;
  };
  const find = (path: string): KnownEntry | NotOpened => {
    const end = path.lastIndexOf("/");
    const folder = open(path.slice(0, Math.max(0, end)));
    if (folder.kind !== "folder") return folder;
    return findEntry(folder, path.slice(end + 1)) ?? missing;
  };

  return {
    list(path) {
      const folder = open(path);
      if (folder.kind !== "folder") return folder;
      return { kind: "entries", entries: [...folder.entries.values()] };
    },
    read(path, largest) {
      const entry = find(path);
      if (!("place" in entry)) return entry;
      if (entry.kind === "folder") return { kind: "wrongKind" };
      return entry.kind === "file" ? readBytes(entry.place, largest) : { kind: entry.kind };
    },
    replace(path, expected, bytes) {
      const entry = find(path);
      if (!("place" in entry)) return entry;
      if (entry.kind === "folder") return { kind: "wrongKind" };
      if (entry.kind !== "file") return { kind: entry.kind };
      // What was a folder when it was listed may be a link by now.
      try {
        const around = dirname(entry.place);
        if (realpathSync.native(around) !== around) return { kind: "link" };
        return replaceBytes(entry.place, expected, bytes);
      } catch (error) {
        return refuse(error);
      }
    },
    create(path, bytes) {
      try {
        return createFile(realRoot, path.split("/"), bytes);
      } catch (error) {
        const { kind } = refuse(error);
        return { kind: kind === "link" || kind === "wrongKind" ? kind : "closed" };
      }
    },
  };
}

interface KnownEntry extends FolderEntry {
  /** Where it is on the disk, by its own letters. */
  readonly place: string;
}

interface KnownFolder {
  readonly kind: "folder";
  /** By the name as people type it. */
  readonly entries: ReadonlyMap<string, KnownEntry>;
}

const missing: NotOpened = { kind: "missing" };

function findEntry({ entries }: KnownFolder, name: string): KnownEntry | undefined {
  return entries.get(name.normalize("NFC"));
}

function openFolder({ kind, place }: KnownEntry, realRoot: string): KnownFolder | NotOpened {
  if (kind === "link" || kind === "special") return { kind };
  if (kind !== "folder") return { kind: "wrongKind" };
  try {
    if (!isInside(realpathSync.native(place), realRoot)) return { kind: "link" };
    return { kind: "folder", entries: readFolder(place) };
  } catch (error) {
    return refuse(error);
  }
}

function readFolder(place: string): ReadonlyMap<string, KnownEntry> {
  const entries = new Map<string, KnownEntry>();
  for (const entry of readdirSync(place, { withFileTypes: true }).toSorted(compareNames)) {
    const name = entry.name.normalize("NFC");
    const first = entries.get(name);
    entries.set(
      name,
      first === undefined
        ? { name, kind: tellKind(entry), isDoubled: false, place: join(place, entry.name) }
        : { ...first, isDoubled: true },
    );
  }
  return entries;
}

function compareNames(first: Dirent, second: Dirent): number {
  return first.name < second.name ? -1 : 1;
}

function tellKind(entry: Dirent): FolderEntry["kind"] {
  if (entry.isSymbolicLink()) return "link";
  if (entry.isDirectory()) return "folder";
  return entry.isFile() ? "file" : "special";
}

function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A pipe must not be waited for, nor a link followed that took the file's place meanwhile. */
const openingFlags = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

function readBytes(place: string, largest: number): FileReading {
  let file: number;
  try {
    file = openSync(place, openingFlags);
  } catch (error) {
    return refuse(error);
  }
  try {
    const status = fstatSync(file);
    if (!status.isFile()) return { kind: status.isDirectory() ? "wrongKind" : "special" };
    if (status.size > largest) return { kind: "tooLarge", size: status.size };
    return { kind: "bytes", bytes: readWhole(file, status) };
  } catch (error) {
    return refuse(error);
  } finally {
    closeSync(file);
  }
}

/** What a program adds to the file meanwhile is left for the next reading. */
function readWhole(file: number, { size }: Stats): Uint8Array {
  const bytes = Buffer.alloc(size);
  let length = 0;
  while (length < size) {
    const count = readSync(file, bytes, length, size - length, length);
    if (count === 0) break;
    length += count;
  }
  return bytes.subarray(0, length);
}

/** Goes down step by step, and through no link. */
function createFile(
  around: string,
  [name = "", ...below]: readonly string[],
  bytes: Uint8Array,
): FileCreation {
  const place = join(around, name);
  const standing = lstatSync(place, { throwIfNoEntry: false });
  if (below.length === 0) {
    return standing === undefined ? createWhole(place, bytes) : { kind: "taken" };
  }
  if (standing === undefined) mkdirSync(place);
  else if (standing.isSymbolicLink()) return { kind: "link" };
  else if (!standing.isDirectory()) return { kind: "wrongKind" };
  return createFile(place, below, bytes);
}

function createWhole(place: string, bytes: Uint8Array): FileCreation {
  removeLeftovers(dirname(place));
  const beside = nameBeside(place);
  try {
    const file = openSync(beside, "wx");
    try {
      writeFileSync(file, bytes);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    return putInPlace(beside, place);
  } finally {
    rmSync(beside, { force: true });
  }
}

/** A second name takes no file's place; where the disk knows none, a file is moved. */
function putInPlace(beside: string, place: string): FileCreation {
  try {
    linkSync(beside, place);
  } catch {
    if (lstatSync(place, { throwIfNoEntry: false }) !== undefined) return { kind: "taken" };
    renameSync(beside, place);
  }
  return { kind: "created" };
}

/** A name of its own that no listing takes for a document, however the program ends. */
function nameBeside(place: string): string {
  return join(dirname(place), `.front-porch-${randomUUID()}`);
}

function replaceBytes(place: string, expected: Uint8Array, bytes: Uint8Array): Replacement {
  const status = lstatSync(place);
  if (status.isSymbolicLink()) return { kind: "link" };
  // To take a file's place one need not be allowed to write it: whoever closed it meant that.
  if ((status.mode & constants.S_IWUSR) === 0) return { kind: "closed" };
  removeLeftovers(dirname(place));
  const beside = nameBeside(place);
  try {
    writeWhole(beside, bytes, status);
    const standing = readBytes(place, expected.length);
    if (standing.kind === "tooLarge") return { kind: "changed" };
    if (standing.kind !== "bytes") return standing;
    if (!Buffer.from(standing.bytes).equals(expected)) return { kind: "changed" };
    renameSync(beside, place);
    return { kind: "replaced" };
  } finally {
    rmSync(beside, { force: true });
  }
}

/** What a program leaves that was killed between writing a file and putting it in its place. */
const leftoverPattern = /^\.front-porch-[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;

/** No program needs as long to put a file in its place. In milliseconds. */
const longestReplacing = 10 * 60 * 1000;

/** One that is younger may belong to a program that is at work beside this one. */
function removeLeftovers(folder: string): void {
  for (const name of readdirSync(folder).filter((one) => leftoverPattern.test(one))) {
    const status = lstatSync(join(folder, name), { throwIfNoEntry: false });
    const isOld = status !== undefined && status.mtimeMs < Date.now() - longestReplacing;
    if (isOld && status.isFile()) rmSync(join(folder, name), { force: true });
  }
}

function writeWhole(place: string, bytes: Uint8Array, { mode, uid, gid }: Stats): void {
  const file = openSync(place, "wx", 0o600);
  try {
    writeFileSync(file, bytes);
    const own = fstatSync(file);
    if (own.uid !== uid || own.gid !== gid) fchownSync(file, uid, gid);
    fchmodSync(file, mode & 0o7777);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

const refusals: Readonly<Record<string, Exclude<NotOpened["kind"], "tooLarge" | "closed">>> = {
  ENOENT: "missing",
  ENAMETOOLONG: "missing",
  EINVAL: "missing",
  ELOOP: "link",
  EMLINK: "link", // what FreeBSD says of a link where none may be
  ENOTDIR: "wrongKind",
  EISDIR: "wrongKind",
  ENXIO: "special",
  ENODEV: "special",
  EOPNOTSUPP: "special",
};

/** The machine itself is at its end: that is not about content. */
const machineCodes = /^(?:EMFILE|ENFILE|ENOMEM|ENOBUFS|EAGAIN)$/;

/**
 * What the disk says of one file. It has many words for a file that does not open: a network disk that
 * went away (ETIMEDOUT, ESTALE), or a file that is still in the cloud (UNKNOWN, on Windows).
 */
function refuse(error: unknown): NotOpened {
  const isOfSystem = error instanceof Error && "code" in error && "syscall" in error;
  if (!isOfSystem || machineCodes.test(String(error.code))) throw error;
  return { kind: refusals[String(error.code)] ?? "closed" };
}

import { compareText } from "../../text/compare-text.ts";
import { findMeantFacts } from "../facts/facts-files.ts";
import { readVersionPath, versionsFolder } from "../versions/version-path.ts";
import { beginsLikeDocument } from "./begins-like-document.ts";
import { type ContentFolder, contentFolders, type FolderEntry } from "./content-folder.ts";
import { type Collection, type ContentListing, createCollection } from "./content-listing.ts";
import {
  describeClosedFolder,
  describeCopy,
  describeCopyOfFacts,
  describeDoubled,
  describeEmptyFolder,
  describeFolderNamedLikeFile,
  describeLink,
  describeMisnamedFacts,
  describeMisnamedVersion,
  describeName,
  describeNoVersion,
  describePictureTwin,
  describeSpecial,
  describeTwin,
  describeUnread,
} from "./describe-listing.ts";
import { tellFileKind } from "./file-kind.ts";
import {
  findNameFault,
  isLeftover,
  isNamedLikeCopy,
  isReadme,
  nameMeantVersion,
} from "./file-name.ts";
import { listStrays } from "./list-strays.ts";
import { passOverMisplaced } from "./pass-over-misplaced.ts";

/**
 * Lists the files to read: YAML in `_data/`, markdown in `policies/` and `neighbors/`, pictures. Of
 * all else there is one finding each, so that nobody waits for a page that nothing makes; only what
 * systems and editors leave behind is passed over in silence.
 *
 * @param folder the operator's folder
 */
export function listContent(folder: ContentFolder): ContentListing {
  const listed = createCollection();
  for (const top of contentFolders) walk(folder, top, top, listed);
  listStrays(folder, listed);
  setTwinsAside(listed);
  return {
    documents: listed.documents.toSorted(),
    facts: listed.facts.toSorted(),
    versions: listed.versions.toSorted(),
    pictures: listed.pictures.toSorted(),
    unread: listed.unread.toSorted(),
    misnamedFacts: listed.misnamedFacts,
    findings: listed.findings,
  };
}

type TopFolder = (typeof contentFolders)[number];

function walk(folder: ContentFolder, path: string, top: TopFolder, listed: Collection): void {
  const listing = folder.list(path);
  if (listing.kind !== "entries") {
    // One of the three that is not there is missed by what should stand in it, if at all.
    if (listing.kind === "missing" && path === top) return;
    if (path === "_data") listed.missAllFacts();
    const finding =
      listing.kind === "link"
        ? describeLink(path)
        : listing.kind === "wrongKind" || listing.kind === "special"
          ? describeSpecial(path)
          : describeClosedFolder(path);
    listed.passOver(path, finding);
    return;
  }
  const names = new Set(listing.entries.map(({ name }) => name));
  for (const entry of listing.entries) {
    if (!isLeftover(entry.name))
      sortEntry(folder, `${path}/${entry.name}`, entry, { top, names, listed });
  }
  const isEmpty = listing.entries.every(
    ({ name }) => isLeftover(name) && !/^\.(?:git)?keep$/.test(name),
  );
  if (isEmpty && path !== top) listed.passOver(path, describeEmptyFolder(path));
}

interface Around {
  readonly top: TopFolder;
  /** The names beside it. */
  readonly names: ReadonlySet<string>;
  readonly listed: Collection;
}

function sortEntry(folder: ContentFolder, path: string, entry: FolderEntry, around: Around): void {
  const { listed } = around;
  const fault = findNameFault(entry.name);
  if (fault?.kind === "unusable") {
    listed.passOver(path, describeName(path, fault));
  } else if (entry.isDoubled) {
    listed.passOver(path, describeDoubled(path));
  } else if (entry.kind === "link") {
    const meant = path.startsWith("_data/") ? findMeantFacts(entry.name) : undefined;
    if (meant !== undefined) listed.misnamedFacts.add(meant);
    listed.passOver(path, describeLink(path));
  } else if (entry.kind === "special") {
    listed.passOver(path, describeSpecial(path));
  } else {
    const before = listed.unread.length;
    if (entry.kind === "folder") sortFolder(folder, path, entry, around);
    else sortFile(folder, path, entry.name, around);
    const isRead = entry.kind === "folder" || listed.unread.length === before;
    if (fault !== undefined && isRead) listed.findings.push(describeName(path, fault));
  }
}

/** Folders that programs make, and those that a Mac shows as one file. */
const closedFolders =
  /^(?:node_modules|_site|_residents|_binder)$|\.(?:pages|key|numbers|rtfd|app|photoslibrary|textbundle)$/i;

function sortFolder(
  folder: ContentFolder,
  path: string,
  { name }: FolderEntry,
  { top, listed }: Around,
): void {
  const isNamedLikeFile = /\.(?:md|markdown|ya?ml)$/i.test(name);
  if (isNamedLikeFile) listed.passOver(path, describeFolderNamedLikeFile(path));
  else if (closedFolders.test(name))
    listed.passOver(path, describeUnread(path, tellFileKind(name)));
  else walk(folder, path, top, listed);
}

function sortFile(folder: ContentFolder, path: string, name: string, around: Around): void {
  const { top, listed } = around;
  const file = tellFileKind(name);
  if (isReadme(name) && !(file.kind === "markdown" && beginsLikeDocument(folder, path))) return;
  if (file.kind === "picture") listed.pictures.push(path);
  else if (top === "_data") sortData(folder, path, name, around);
  else if (file.kind === "unread") listed.passOver(path, describeUnread(path, file));
  else if (file.kind === "yaml") passOverMisplaced(folder, path, name, listed);
  else if (path.startsWith(versionsFolder)) sortVersion(path, listed);
  else {
    listed.documents.push(path);
    if (isNamedLikeCopy(name, around.names)) listed.findings.push(describeCopy(path));
    const version = nameMeantVersion(name, around.names);
    if (version !== undefined) listed.findings.push(describeMisnamedVersion(path, version));
  }
}

/** What stands there is no document, whatever it is called: it would be published beside what is in force. */
function sortVersion(path: string, listed: Collection): void {
  if (readVersionPath(path) !== undefined) listed.versions.push(path);
  else listed.passOver(path, describeNoVersion(path));
}

/** In `_data/` names decide: a file under nearly the right one is never taken for nothing. */
function sortData(folder: ContentFolder, path: string, name: string, around: Around): void {
  const { names, listed } = around;
  const file = tellFileKind(name);
  const meant = path === `_data/${name}` ? findMeantFacts(name) : undefined;
  const standing = [`${meant}.yaml`, `${meant}.yml`].find((exact) => names.has(exact));
  const isYaml = file.kind === "yaml";
  const differsInCapitals = standing !== undefined && dropEnding(name).toLowerCase() === meant;
  if (isYaml && (meant === undefined || differsInCapitals)) {
    listed.facts.push(path);
  } else if (meant !== undefined && standing === undefined) {
    listed.misnamedFacts.add(meant);
    listed.passOver(path, describeMisnamedFacts(path, meant));
  } else if (isYaml && standing !== undefined) {
    listed.passOver(path, describeCopyOfFacts(path, standing));
  } else if (file.kind === "unread") {
    listed.passOver(path, describeUnread(path, file));
  } else {
    passOverMisplaced(folder, path, name, listed);
  }
}

/** Two files that differ in capitals or in their ending alone mean one thing, and one would win. */
function setTwinsAside(listed: Collection): void {
  listed.documents = keepFirst(listed.documents, listed);
  listed.facts = keepFirst(listed.facts, listed);
  for (const [path, kept] of findTwins(listed.pictures, (picture) => picture)) {
    listed.findings.push(describePictureTwin(path, kept));
  }
}

function keepFirst(paths: readonly string[], listed: Collection): string[] {
  const twins = findTwins(paths, dropEnding);
  for (const [path, kept] of twins) listed.passOver(path, describeTwin(path, kept));
  return paths.filter((path) => !twins.has(path));
}

/** Each path that means what another one does, with that other. */
function findTwins(
  paths: readonly string[],
  tellMeaning: (path: string) => string,
): ReadonlyMap<string, string> {
  const first = new Map<string, string>();
  const twins = new Map<string, string>();
  const inOrder = paths.toSorted(
    (one, other) =>
      countCapitals(one) - countCapitals(other) ||
      Number(usualEnding.test(other)) - Number(usualEnding.test(one)) ||
      compareText(one, other),
  );
  for (const path of inOrder) {
    const key = tellMeaning(path).toLowerCase();
    const kept = first.get(key);
    if (kept === undefined) first.set(key, path);
    else twins.set(path, kept);
  }
  return twins;
}

function dropEnding(path: string): string {
  return path.replace(/\.\w+$/, "");
}

const usualEnding = /\.(?:md|yaml)$/;

function countCapitals(path: string): number {
  return path.match(/\p{Uppercase}/gu)?.length ?? 0;
}

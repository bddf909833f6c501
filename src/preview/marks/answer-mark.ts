import { type ContentFolder, openContentFolder } from "../../content/files/content-folder.ts";
import { largestText } from "../../content/files/decode-text.ts";
import { editBytes } from "../../content/files/edit-bytes.ts";
import { layOver } from "../../content/files/mended-folder.ts";
import { readHomeFolder } from "../../content/read-home.ts";
import { type Document, type Home, listSections, type Section } from "../../documents/document.ts";
import { identifyHome } from "../../documents/identify-home.ts";
import { listMarksToRead, type PlacedMark } from "../../documents/list-marks-to-read.ts";
import type { Edit } from "../../findings/edit.ts";
import { type Aftermath, describeAftermath } from "./describe-aftermath.ts";
import { addSetAside, standardFile } from "./set-aside.ts";
import { findLostLinks, type LineSpan, type LostLinks } from "./unlink-sections.ts";

/** What somebody says of a text that they have read. */
export type MarkAnswer =
  /** It is true of the home: the mark goes, and nothing else. */
  | { readonly kind: "true" }
  /** The home does not do it: the section goes, and a needed one is set aside with the reason. */
  | { readonly kind: "notDone"; readonly reason: string };

/** What came of an answer. */
export type Answered =
  | {
      readonly kind: "answered";
      /** What a section that went leaves to be looked at in other places; left out where that is nothing. */
      readonly aftermath?: Aftermath;
    }
  /** No such mark stands in the home any more. */
  | { readonly kind: "gone" }
  /** The section is one that reviewers look for, so they have to be told why it is not there. */
  | { readonly kind: "needsReason" }
  /** Something keeps the file from being changed; nothing was. */
  | { readonly kind: "refused"; readonly why: string };

/** A mark with the document that it stands in. */
export interface HomeMark extends PlacedMark {
  readonly document: Document;
}

/**
 * Lists all marks to read of a home, those of versions that are not in force among them.
 *
 * @param home the home
 */
export function listHomeMarks({ documents, notInForce }: Home): readonly HomeMark[] {
  return [...documents, ...notInForce].flatMap((document) =>
    listMarksToRead(document).map((placed) => ({ document, ...placed })),
  );
}

/**
 * Tells whether a section may only be left out with a reason for reviewers.
 *
 * @param mark a mark of the section
 */
export function needsReason({ document, section }: HomeMark): boolean {
  return section !== undefined && isLookedFor(document, section);
}

function isLookedFor(document: Document, { definition }: Section): boolean {
  const strength = definition?.strength;
  return document.type !== undefined && (strength === "must" || strength === "should");
}

/**
 * Writes an answer into the home's files: the mark or its section is taken out, links to the section become
 * plain words, and a needed section is set aside. Every other byte stays.
 *
 * @param contentFolder the folder with `_data/`, `policies/` and `neighbors/`
 * @param key names the mark
 * @param answer what somebody says of it
 */
export async function answerMark(
  contentFolder: string,
  key: string,
  answer: MarkAnswer,
): Promise<Answered> {
  const folder = openContentFolder(contentFolder);
  const home = await readHome(folder);
  const [found, ...alike] = listHomeMarks(home).filter(({ mark }) => mark.key === key);
  if (found === undefined) return { kind: "gone" };
  if (alike.length > 0) return refuse("the same line stands there more than once");
  const reason = answer.kind === "notDone" ? answer.reason.trim() : "";
  if (answer.kind === "notDone" && needsReason(found) && reason === "") {
    return { kind: "needsReason" };
  }
  if (answer.kind === "notDone" && holdsOthers(found)) {
    return refuse("other sections stand in this one, and would go with it");
  }
  if (answer.kind === "true" || found.section === undefined) {
    const { written } = await writeEdits(folder, home, [removeMark(home, found)], key);
    return written;
  }
  const removal = planRemoval(home, { ...found, section: found.section }, reason);
  if (removal === undefined) return refuse("the section cannot be set aside by itself");
  const { written, next } = await writeEdits(folder, home, removal.edits, key);
  if (written.kind !== "answered" || next === undefined) return written;
  const aftermath = describeAftermath(found.section, removal.gone, removal.lost, next);
  return { ...written, ...(aftermath && { aftermath }) };
}

/**
 * Tells whether something would go that nobody has answered for: no section at all is meant, one that
 * reviewers look for lies inside, or parts of the section are sections that no heading begins.
 */
function holdsOthers({ document, section }: HomeMark): boolean {
  if (section === undefined) return true;
  const inside = listSections(section);
  const passages = new Set([section, ...inside].map(({ passage }) => passage));
  return (
    inside.some((one) => isLookedFor(document, one)) ||
    document.unheaded.some(({ around }) => passages.has(around))
  );
}

async function readHome(folder: ContentFolder): Promise<Home> {
  return identifyHome(await readHomeFolder(folder));
}

function refuse(why: string): Answered {
  return { kind: "refused", why };
}

function readLines(home: Home, file: string): readonly string[] {
  return (home.texts.get(file) ?? "").split("\n");
}

function removeMark(home: Home, { document: { file }, mark: { place } }: HomeMark): Edit {
  return removeLines(readLines(home, file), { file, first: place.line, last: place.line });
}

/** How a section is taken out, with the links that led there. */
interface Removal {
  readonly edits: readonly Edit[];
  readonly gone: LineSpan;
  readonly lost: LostLinks;
}

function planRemoval(
  home: Home,
  found: HomeMark & { readonly section: Section },
  reason: string,
): Removal | undefined {
  const { document, section } = found;
  const lines = readLines(home, document.file);
  const last = findLastLine(document, section, lines.length);
  const gone = { file: document.file, first: section.place.line, last };
  const lost = findLostLinks(home, found, gone);
  const edits = [removeLines(lines, gone), ...lost.taken.flatMap((link) => link.edits)];
  if (!needsReason(found)) return { edits, gone, lost };
  const setAside = addSetAside(home.texts.get(standardFile) ?? "", {
    document: document.type?.id ?? "",
    section: section.definition?.id ?? section.id,
    reason,
  });
  return setAside && { edits: [...edits, setAside], gone, lost };
}

/** The line before the next section that does not lie inside this one. */
function findLastLine(document: Document, section: Section, lineCount: number): number {
  const all = listSections(document);
  const next = all[all.indexOf(section) + 1 + listSections(section).length];
  return next === undefined ? lineCount : next.place.line - 1;
}

function removeLines(lines: readonly string[], { file, first, last }: LineSpan): Edit {
  const taken = lines.slice(first - 1, last).join("\n");
  if (last < lines.length) {
    const end = { endLine: last + 1, endColumn: 1 };
    return { file, line: first, column: 1, ...end, typed: `${taken}\n`, replacement: "" };
  }
  const endColumn = (lines[last - 1]?.length ?? 0) + 1;
  const end = { endLine: last, endColumn };
  if (first === 1) return { file, line: 1, column: 1, ...end, typed: taken, replacement: "" };
  const before = lines[first - 2]?.length ?? 0;
  const start = { line: first - 1, column: before + 1 };
  return { file, ...start, ...end, typed: `\n${taken}`, replacement: "" };
}

/** Writes all files or says why none was; what would leave the mark where it is, is not written. */
async function writeEdits(
  folder: ContentFolder,
  home: Home,
  edits: readonly Edit[],
  key: string,
): Promise<Written> {
  const changes = [...Map.groupBy(edits, ({ file }) => file)].map(([file, own]) =>
    changeFile(folder, home, file, own),
  );
  const whole = changes.filter((change) => change !== undefined);
  if (whole.length < changes.length) {
    return { written: refuse("a file was changed a moment ago") };
  }
  const after = new Map(whole.map(({ file, bytes }) => [file, bytes]));
  const next = await readHome(layOver(folder, after));
  const left = listHomeMarks(next).filter(({ mark }) => mark.key === key).length;
  const before = listHomeMarks(home).filter(({ mark }) => mark.key === key).length;
  if (left >= before) {
    return { written: refuse("the mark stands in a way that only an editor can change") };
  }
  // The list of sections set aside comes first, and the section's own file last: a section is never gone without
  // its reason, nor before the links to it.
  const order = whole.toReversed();
  for (const [index, { file, standing, bytes }] of order.entries()) {
    if (folder.replace(file, standing, bytes).kind === "replaced") continue;
    for (const done of order.slice(0, index)) folder.replace(done.file, done.bytes, done.standing);
    return { written: refuse(`${file} could not be written`) };
  }
  return { written: { kind: "answered" }, next };
}

/** What came of changes, with the home as it stands after them. */
interface Written {
  readonly written: Answered;
  readonly next?: Home;
}

interface ChangedFile {
  readonly file: string;
  readonly standing: Uint8Array;
  readonly bytes: Uint8Array;
}

function changeFile(
  folder: ContentFolder,
  home: Home,
  file: string,
  edits: readonly Edit[],
): ChangedFile | undefined {
  const standing = folder.read(file, largestText);
  const read = home.texts.get(file);
  if (standing.kind !== "bytes" || read === undefined) return undefined;
  const edited = editBytes(file, standing.bytes, read, [edits]);
  if (edited === undefined || edited.made.length === 0) return undefined;
  return { file, standing: standing.bytes, bytes: edited.bytes };
}

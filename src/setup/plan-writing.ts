import type { PlainDate } from "../content/plain-date.ts";
import type { ComposedFile } from "./compose-document.ts";
import { listOtherFacts } from "./list-other-facts.ts";
import { isComposedOf, listParts, renewParts } from "./parts-of-file.ts";
import { fingerprint, type WrittenFile, type WrittenRecord } from "./written-record.ts";

/** What becomes of a file of the home. */
export type FileFate =
  /** It is not there yet, and is written. */
  | "new"
  /** It is there as setup wrote it last, but for marks and sections that were answered, and is written anew. */
  | "renewed"
  /** It is there as it would be written, but for marks and sections that were answered. */
  | "same"
  /** Somebody wrote in it, or it is another's: it is left alone. */
  | "kept"
  /** Something that is no file of text stands in its way. */
  | "blocked";

/** A file of the home, and what becomes of it. */
export interface PlannedFile extends ComposedFile {
  readonly fate: FileFate;
  /** What stands in the way of one that is blocked, as a sentence. */
  readonly obstacle?: string;
  /** The prints of the parts that it is composed of, those that the home does without among them. */
  readonly parts?: readonly string[];
  /** In which facts one that is left alone says something else than the answers. */
  readonly differs?: readonly string[];
}

/** What stands at a path of the home. */
export type Standing =
  | { readonly kind: "nothing" }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "obstacle"; readonly says: string };

/** What a home's files are planned from. */
export interface WritingContext {
  readonly today: PlainDate;
  /** What setup wrote last. */
  readonly record: WrittenRecord;
  /** Reads what stands there. */
  readonly readStanding: (path: string) => Standing;
  /** Composes all files of the home, as they are when their documents take effect on a day. */
  readonly compose: (day: PlainDate) => readonly ComposedFile[];
}

/**
 * Plans which files of a home are written. Nothing is written over that somebody has changed: a file that is
 * there is only replaced where all that stands in it is as setup wrote it last. Marks that were taken out and
 * sections that were answered with “We don't do this” are no change: they stay out. A file that would change by its
 * dates alone stays.
 *
 * @param context what is to be written, and what stands there
 * @returns a plan for each file, in the order in which they are composed
 */
export function planWriting({
  today,
  record,
  readStanding,
  compose,
}: WritingContext): readonly PlannedFile[] {
  const byDay = new Map<PlainDate, readonly ComposedFile[]>();
  const composeOn = (day: PlainDate) => {
    const files = byDay.get(day) ?? compose(day);
    byDay.set(day, files);
    return files;
  };
  return composeOn(today).map((composed) => {
    const file = { ...composed, parts: listParts(composed) };
    const standing = readStanding(file.path);
    if (standing.kind === "nothing") return { ...file, fate: "new" };
    if (standing.kind === "obstacle") return { ...file, fate: "blocked", obstacle: standing.says };
    const asThen =
      composeOn(readDay(standing.text) ?? today).find(({ path }) => path === file.path) ?? composed;
    return planOver(file, { asThen, text: standing.text, written: record.get(file.path) });
  });
}

interface StandingFile {
  /** The file as it would have been composed on the day that stands in it. */
  readonly asThen: ComposedFile;
  readonly text: string;
  /** As setup wrote it last; nothing where it never did. */
  readonly written: WrittenFile | undefined;
}

function planOver(
  file: ComposedFile & { readonly parts: readonly string[] },
  { asThen, text, written }: StandingFile,
): PlannedFile {
  const standing = { path: file.path, text };
  const parts = chooseParts(standing, listParts(asThen), written);
  if (renewParts(asThen, standing, parts)?.isOther === false) {
    return { ...file, text, parts: listParts(asThen), fate: "same" };
  }
  const renewed = renewParts(file, standing, parts);
  if (renewed !== undefined) return { ...file, text: renewed.text, fate: "renewed" };
  const isFromBefore = written?.parts.length === 0; // when only whole files were told apart
  if (isFromBefore && written.fingerprint === fingerprint({ text })) {
    return { ...file, fate: "renewed" };
  }
  return { ...file, fate: "kept", differs: listOtherFacts(file, text) };
}

/** The first part has the day of the last review, which the home writes as it goes on. */
function chooseParts(
  standing: ComposedFile,
  asThen: readonly string[],
  written: WrittenFile | undefined,
): readonly string[] {
  const parts = written === undefined || written.parts.length === 0 ? asThen : written.parts;
  return isComposedOf(standing, parts) ? parts : [...asThen.slice(0, 1), ...parts.slice(1)];
}

/**
 * Lists what setup has written in the home, after a plan was followed.
 *
 * @param files the plan
 * @param record what setup wrote before
 */
export function recordWritten(files: readonly PlannedFile[], record: WrittenRecord): WrittenRecord {
  const written = files
    .filter(({ fate }) => fate !== "kept" && fate !== "blocked")
    .map((file) => {
      const parts = file.parts ?? listParts(file);
      return [file.path, { fingerprint: fingerprint(file), parts }] as const;
    });
  return new Map([...record, ...written]);
}

/**
 * Lists the files that setup wrote, that nobody has changed since, and that the answers no longer ask for.
 *
 * @param files the plan
 * @param context what setup wrote last, and what stands there
 */
export function listLeftOver(
  files: readonly PlannedFile[],
  { record, readStanding }: Pick<WritingContext, "record" | "readStanding">,
): readonly string[] {
  const planned = new Set(files.map(({ path }) => path));
  return [...record].flatMap(([path, written]) => {
    if (planned.has(path)) return [];
    const standing = readStanding(path);
    if (standing.kind !== "text") return [];
    const { text } = standing;
    const isOurs =
      fingerprint({ text }) === written.fingerprint || isComposedOf({ path, text }, written.parts);
    return isOurs ? [path] : [];
  });
}

/** The day on which a document was composed, as its front matter has it. */
function readDay(text: string): PlainDate | undefined {
  const [, day] = /^reviewed: (\d{4}-\d{2}-\d{2})$/m.exec(text) ?? [];
  return day;
}

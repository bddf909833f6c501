import type { PlainDate } from "../content/plain-date.ts";
import type { ComposedFile } from "./compose-document.ts";
import { fingerprint, type WrittenRecord } from "./written-record.ts";

/** What becomes of a file of the home. */
export type FileFate =
  /** It is not there yet, and is written. */
  | "new"
  /** It is there as setup wrote it last, and is written anew. */
  | "renewed"
  /** It is there as it would be written. */
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
 * there is only replaced where it is, byte for byte, as setup wrote it last. One that would change by its dates
 * alone stays.
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
  return composeOn(today).map((file) => {
    const standing = readStanding(file.path);
    if (standing.kind === "nothing") return { ...file, fate: "new" };
    if (standing.kind === "obstacle") return { ...file, fate: "blocked", obstacle: standing.says };
    const { text } = standing;
    const asThen = composeOn(readDay(text) ?? today).find(({ path }) => path === file.path);
    if (text === asThen?.text) return { ...asThen, fate: "same" };
    const isOurs = record.get(file.path) === fingerprint({ text });
    return { ...file, fate: isOurs ? "renewed" : "kept" };
  });
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
    .map((file) => [file.path, fingerprint(file)] as const);
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
  return [...record.keys()].filter((path) => {
    if (planned.has(path)) return false;
    const standing = readStanding(path);
    return standing.kind === "text" && fingerprint(standing) === record.get(path);
  });
}

/** The day on which a document was composed, as its front matter has it. */
function readDay(text: string): PlainDate | undefined {
  const [, day] = /^reviewed: (\d{4}-\d{2}-\d{2})$/m.exec(text) ?? [];
  return day;
}

import { createHash } from "node:crypto";
import type { ComposedFile } from "./compose-document.ts";

/*
 * What setup wrote stands at the end of the answers file, a comment for each file of the home. By it setup tells
 * a file that nobody has touched from one that somebody has worked on, also after its answers were changed by hand.
 */

const heading = "# What setup wrote last. By it setup tells which files nobody has changed since.";
const start = "# written ";
/** A remark of somebody's own may begin with the same words; whatever writes YAML may set remarks further in. */
const recordPattern = /^\s*# written ([\da-f]{24}) (\S+)(?: ([\da-f]+))?\s*$/;

/** A file as setup wrote it last. */
export interface WrittenFile {
  readonly fingerprint: string;
  /** The prints of the parts that it was composed of; none where an older setup wrote it. */
  readonly parts: readonly string[];
}

/** Files as setup wrote them last, by their paths. */
export type WrittenRecord = ReadonlyMap<string, WrittenFile>;

/**
 * Reads what setup wrote last.
 *
 * @param text the answers file
 */
export function readRecord(text: string): WrittenRecord {
  return new Map(
    text.split("\n").flatMap((line) => {
      const [, fingerprint = "", path, prints = ""] = recordPattern.exec(line) ?? [];
      if (path === undefined) return [];
      return [[path, { fingerprint, parts: prints.match(partPattern) ?? [] }] as const];
    }),
  );
}

/**
 * Takes what setup wrote last out of a file, so that its answers alone are left.
 *
 * @param text the answers file
 */
export function takeOutRecord(text: string): string {
  const answers = text
    .split("\n")
    .filter((line) => line.trim() !== heading && !recordPattern.test(line))
    .join("\n");
  return `${answers.trimEnd()}\n`;
}

/**
 * Puts down what setup wrote, in the place of what stood there of it.
 *
 * @param text the answers file
 * @param record what to put down
 */
export function putRecord(text: string, record: WrittenRecord): string {
  const lines = [...record].map(([path, { fingerprint, parts }]) =>
    `${start}${fingerprint} ${path} ${parts.join("")}`.trimEnd(),
  );
  return `${[takeOutRecord(text), heading, ...lines].join("\n")}\n`;
}

/**
 * Makes the fingerprint of a file's text.
 *
 * @param text the text, its lines ending in `\n`
 */
export function fingerprint({ text }: Pick<ComposedFile, "text">): string {
  return hash(text).slice(0, fingerprintLength);
}

/**
 * Makes the print of a part of a file.
 *
 * @param text the part
 */
export function printPart(text: string): string {
  return hash(text).slice(0, printLength);
}

function hash(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}

/** Long enough that no two texts of a home share one by chance; nobody gains by making two that do. */
const fingerprintLength = 24;
/** Of a part, which is only held against those of the same file. */
const printLength = 8;
const partPattern = /[\da-f]{8}/g;

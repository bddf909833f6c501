import { createHash } from "node:crypto";
import type { ComposedFile } from "./compose-document.ts";

/*
 * What setup wrote stands at the end of the answers file, a comment for each file of the home. By it setup tells
 * a file that nobody has touched from one that somebody has worked on, also after its answers were changed by hand.
 */

const heading = "# What setup wrote last. By it setup tells which files nobody has changed since.";
const start = "# written ";
/** A remark of somebody's own may begin with the same words. */
const recordPattern = /^# written [\da-f]{24} \S/;

/** The fingerprints of files as setup wrote them last, by their paths. */
export type WrittenRecord = ReadonlyMap<string, string>;

/**
 * Reads what setup wrote last.
 *
 * @param text the answers file
 */
export function readRecord(text: string): WrittenRecord {
  const lines = text.split("\n").filter((line) => recordPattern.test(line));
  return new Map(
    lines.map((line) => {
      const [fingerprint = "", path = ""] = line.slice(start.length).trim().split(" ");
      return [path, fingerprint];
    }),
  );
}

/**
 * Puts down what setup wrote, in the place of what stood there of it.
 *
 * @param text the answers file
 * @param record the fingerprints to put down
 */
export function putRecord(text: string, record: WrittenRecord): string {
  const answers = text
    .split("\n")
    .filter((line) => line.trimEnd() !== heading && !recordPattern.test(line))
    .join("\n")
    .trimEnd();
  const lines = [...record].map(([path, fingerprint]) => `${start}${fingerprint} ${path}`);
  return `${[answers, "", heading, ...lines].join("\n")}\n`;
}

/**
 * Makes the fingerprint of a file's text.
 *
 * @param text the text, its lines ending in `\n`
 */
export function fingerprint({ text }: Pick<ComposedFile, "text">): string {
  return createHash("sha256").update(text).digest("hex").slice(0, fingerprintLength);
}

/** Long enough that no two texts of a home share one by chance; nobody gains by making two that do. */
const fingerprintLength = 24;

import { isLineToRead } from "../content/marks-to-read.ts";
import type { ComposedFile } from "./compose-document.ts";
import { printPart } from "./written-record.ts";

/*
 * A file of a home falls into parts, so that setup can tell what was answered in the preview or in an editor from
 * what somebody wrote: a mark that was taken out, a section that the home does without, and the list of such sections
 * are answers. They are kept when the file is written anew.
 */

/** A part of a file. */
interface FilePart {
  /** As it stands there, without the lines around it that are empty. */
  readonly text: string;
  /** The same for the same words, with or without marks to read. */
  readonly print: string;
  /** Whether all of it is an answer: the sections that are set aside. */
  readonly isAnswer: boolean;
}

/** A file as setup would write it over one that stands there. */
export interface RenewedFile {
  readonly text: string;
  /** Whether it says something else than the one that stands there. */
  readonly isOther: boolean;
}

/**
 * Lists the prints of the parts that a file is composed of.
 *
 * @param file the file as it is composed
 */
export function listParts(file: ComposedFile): readonly string[] {
  return splitFile(file).map(({ print }) => print);
}

/**
 * Tells whether all that stands in a file is as it was composed, but for answers.
 *
 * @param standing the file that stands there
 * @param parts the prints of what it was composed of, in their order
 */
export function isComposedOf(standing: ComposedFile, parts: readonly string[]): boolean {
  let next = 0;
  const there = splitFile(standing);
  return (
    there.length > 0 &&
    there.every(({ print, isAnswer }) => {
      if (isAnswer) return true;
      const found = parts.indexOf(print, next);
      if (found === -1) return false;
      next = found + 1;
      return true;
    })
  );
}

/**
 * Composes a file anew over one that stands there: what was read stays read, and what was taken out stays out.
 *
 * @param composed the file as it is composed now
 * @param standing the file that stands there
 * @param parts the prints of what that one was composed of
 * @returns nothing where somebody wrote in it, or where it is not certain which section was taken out
 */
export function renewParts(
  composed: ComposedFile,
  standing: ComposedFile,
  parts: readonly string[],
): RenewedFile | undefined {
  if (!isComposedOf(standing, parts)) return undefined;
  const there = splitFile(standing);
  const now = splitFile(composed);
  const stands = new Map(there.map((part) => [part.print, part]));
  const isNew = ({ print }: FilePart) => !parts.includes(print);
  const taken = parts.filter((print) => !stands.has(print));
  // A section that was taken out, and that would be written otherwise by now, may be any of those that are new.
  const isUncertain = taken.some((print) => now.every((part) => part.print !== print));
  if (isUncertain && now.some((part, index) => index > 0 && isNew(part))) return undefined;
  const kept = now.flatMap((part) => stands.get(part.print) ?? (isNew(part) ? [part] : []));
  const answers = there.filter(({ isAnswer }) => isAnswer);
  const all = [...kept, ...answers];
  return {
    text: `${all.map(({ text }) => text).join("\n\n")}\n`,
    isOther: all.length !== there.length || kept.some(({ print }) => !stands.has(print)),
  };
}

function splitFile({ path, text }: ComposedFile): readonly FilePart[] {
  if (path.endsWith(".md")) {
    return splitAtLines(text, /^#{1,6} /).map((part) => describePart(part.trim()));
  }
  // Of facts, the list of sections that are set aside is one part, and all else is another.
  const keys = splitAtLines(text, /^\w/);
  const isSetAside = (key: string) => key.startsWith("setAside:");
  const facts = keys.filter((key) => !isSetAside(key)).join("\n");
  const answers = keys.filter(isSetAside);
  return [describePart(facts.trim()), ...answers.map((key) => describePart(key.trim(), true))];
}

/** Each part begins with such a line, but for the first. */
function splitAtLines(text: string, beginning: RegExp): readonly string[] {
  const parts: string[][] = [[]];
  for (const line of text.split("\n")) {
    if (beginning.test(line)) parts.push([]);
    parts.at(-1)?.push(line);
  }
  return parts.map((lines) => lines.join("\n")).filter((part) => part.trim() !== "");
}

function describePart(text: string, isAnswer = false): FilePart {
  return { text, print: printPart(leaveMarksOut(text)), isAnswer };
}

/** Of several empty lines, which a mark leaves behind, one is left, and none below a heading. */
function leaveMarksOut(text: string): string {
  const [first = "", ...others] = text.split("\n").filter((line) => !isLineToRead(line));
  return `${first}\n${others
    .join("\n")
    .trim()
    .replace(/\n{3,}/g, "\n\n")}`;
}

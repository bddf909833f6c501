import { quoteWholeValue } from "../../content/quote-yaml-value.ts";
import type { Edit } from "../../findings/edit.ts";

/** The file that says which sections a home does without, and why. */
export const standardFile = "_data/standard.yaml";

/** A section that a home does without. */
export interface SetAsideSection {
  /** The type of its document, such as `resident-packet`. */
  readonly document: string;
  readonly section: string;
  /** Why, in words a reviewer can follow. */
  readonly reason: string;
}

/** The key with nothing behind it, or with an empty list. */
const openKeyPattern = /^setAside:[ \t]*(?:\[[ \t]*\]|null|~)?[ \t]*(#.*)?$/;

/**
 * Writes a section into the list of those that the home does without. Nothing else of the file changes.
 *
 * @param text `_data/standard.yaml`, with `\n` at the ends of its lines
 * @param setAside the section, and why
 * @returns the change; nothing where the list is written in a way that leaves no certain place for it
 */
export function addSetAside(text: string, setAside: SetAsideSection): Edit | undefined {
  const lines = text.split("\n");
  const key = lines.findIndex((line) => line.startsWith("setAside:"));
  const index = key === -1 ? lines.findLastIndex((line) => line.trim() !== "") : key;
  const typed = lines[index];
  if (typed === undefined || (key !== -1 && !openKeyPattern.test(typed))) return undefined;
  const indent = /^( *)- /.exec(lines[key + 1] ?? "")?.[1] ?? "  ";
  const remark = openKeyPattern.exec(typed)?.[1];
  const opening =
    key === -1 ? `${typed}\nsetAside:` : `setAside:${remark === undefined ? "" : ` ${remark}`}`;
  return {
    file: standardFile,
    line: index + 1,
    column: 1,
    endLine: index + 1,
    endColumn: typed.length + 1,
    typed,
    replacement: `${opening}\n${writeEntry(setAside, indent)}`,
  };
}

function writeEntry({ document, section, reason }: SetAsideSection, indent: string): string {
  const words = quoteWholeValue(reason.replace(/\s+/g, " ").trim());
  return [
    `${indent}- document: ${document}`,
    `${indent}  section: ${section}`,
    `${indent}  reason: ${words}`,
  ].join("\n");
}

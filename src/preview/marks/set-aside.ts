import { isDeepStrictEqual } from "node:util";
import { parseDocument } from "yaml";
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

const key = "setAside:";

/** What may stand behind the key where the list is empty, or begins in the next line. */
const openValues: ReadonlySet<string> = new Set(["", "[]", "null", "~"]);

/** The remark behind the key, with its sign; nothing where the list itself stands there. */
function readRemark(line: string): string | undefined {
  const [value = "", ...remark] = line.slice(key.length).split("#");
  if (!openValues.has(value.replace(/\s/g, ""))) return undefined;
  return remark.length === 0 ? "" : ` #${remark.join("#")}`;
}

/**
 * Writes a section into the list of those that the home does without. Nothing else of the file changes.
 *
 * @param text `_data/standard.yaml`, with `\n` at the ends of its lines
 * @param setAside the section, and why
 * @returns the change; nothing where the list is written in a way that leaves no certain place for it
 */
export function addSetAside(text: string, setAside: SetAsideSection): Edit | undefined {
  const lines = text.split("\n");
  const standing = lines.findIndex((line) => line.startsWith(key));
  const index = standing === -1 ? lines.findLastIndex((line) => line.trim() !== "") : standing;
  const typed = lines[index];
  if (typed === undefined) return undefined;
  const remark = standing === -1 ? "" : readRemark(typed);
  if (remark === undefined) return undefined;
  const indent = /^( *)- /.exec(lines[standing + 1] ?? "")?.[1] ?? "  ";
  const opening = standing === -1 ? `${typed}\n${key}` : `${key}${remark}`;
  const replacement = `${opening}\n${writeEntry(setAside, indent)}`;
  const after = lines.with(index, replacement).join("\n");
  if (!addsOneEntry(text, after, setAside)) return undefined;
  return {
    file: standardFile,
    line: index + 1,
    column: 1,
    endLine: index + 1,
    endColumn: typed.length + 1,
    typed,
    replacement,
  };
}

/** Lines say little of YAML: what was written is read again, and has to say the same and one entry more. */
function addsOneEntry(before: string, after: string, setAside: SetAsideSection): boolean {
  const [one, other] = [before, after].map(readKeys);
  if (one === undefined || other === undefined) return false;
  const { setAside: standing, ...rest } = one;
  const { setAside: written, ...writtenRest } = other;
  const entries: readonly unknown[] = Array.isArray(standing) ? standing : [];
  const entry = { ...setAside, reason: joinLines(setAside.reason) };
  return isDeepStrictEqual(rest, writtenRest) && isDeepStrictEqual(written, [entry, ...entries]);
}

function readKeys(text: string): Readonly<Record<string, unknown>> | undefined {
  const document = parseDocument(text, { schema: "failsafe" });
  const keys: unknown = document.errors.length === 0 ? document.toJS() : undefined;
  return typeof keys === "object" && keys !== null ? { ...keys } : undefined;
}

function joinLines(reason: string): string {
  return reason.replace(/\s+/g, " ").trim();
}

function writeEntry({ document, section, reason }: SetAsideSection, indent: string): string {
  const words = quoteWholeValue(joinLines(reason));
  return [
    `${indent}- document: ${document}`,
    `${indent}  section: ${section}`,
    `${indent}  reason: ${words}`,
  ].join("\n");
}

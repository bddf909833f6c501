import type { Document, Home } from "../documents/document.ts";
import { listSections } from "../documents/document.ts";
import { listEveryDocument } from "../documents/in-force.ts";
import type { Finding } from "../findings/finding.ts";

/** Areas whose findings are about what not everyone may read, or may be. */
const privateAreas: ReadonlySet<string> = new Set(["audience", "contact", "privacy"]);

/** Rules of other areas that are. */
const privateRules: ReadonlySet<string> = new Set([
  "fact/narrower-audience",
  "fact/narrower-typed",
  "file/conflict-marker",
  "html/hidden-note",
  "link/narrower-audience",
  "sample/facts",
]);

/**
 * Tells whether a rule is about what not everyone may read.
 *
 * @param rule the rule's name
 */
export function isAboutPrivacy(rule: string): boolean {
  return privateRules.has(rule) || privateAreas.has(rule.slice(0, rule.indexOf("/")));
}

/**
 * Tells whether a file holds what is the house's alone, whatever its name has become.
 *
 * @param file the path below the content folder
 */
export function isPrivateFile(file: string): boolean {
  return isDataFile(file, /house/i);
}

/** Some of the evidence is the house's, and what is misspelt in its file may be of that. */
function isEvidenceFile(file: string): boolean {
  return isDataFile(file, /evidence/i);
}

function isDataFile(file: string, name: RegExp): boolean {
  return file.startsWith("_data/") && name.test(file.slice(file.lastIndexOf("/") + 1));
}

/**
 * Makes a function that tells whether a finding's line may be shown beside it. In doubt it may not: not
 * a line that a finding about privacy is about, whichever finding asks; none of the house's own facts
 * nor of evidence; and none of a text for the house, or of one whose readers are in doubt.
 *
 * @param home the home
 * @param findings all that was found in it
 */
export function createLineGuard(
  home: Home,
  findings: readonly Finding[],
): (place: { readonly file: string; readonly line: number }) => boolean {
  const kept = new Set<string>();
  for (const { rule, file, line, endLine, related } of findings) {
    if (!isAboutPrivacy(rule)) continue;
    for (const place of [{ file, line, endLine }, ...related]) {
      for (let at = place.line; at <= place.endLine; at += 1) kept.add(`${place.file}:${at}`);
    }
  }
  const byFile = new Map(listEveryDocument(home).map((document) => [document.file, document]));
  return ({ file, line }) => {
    const document = byFile.get(file);
    if (kept.has(`${file}:${line}`)) return false;
    if (isPrivateFile(file) || isEvidenceFile(file)) return false;
    return document === undefined || isOpen(document, line);
  };
}

function isOpen(document: Document, line: number): boolean {
  const { isAudienceInDoubt, audience } = document;
  if (isAudienceInDoubt) return false;
  const section = listSections(document).findLast(({ place }) => place.line <= line);
  return (section?.audience ?? audience) !== "house" && audience !== "house";
}

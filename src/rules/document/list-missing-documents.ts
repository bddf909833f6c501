import type { Home } from "../../documents/document.ts";
import type { DocumentType } from "../../documents/document-type.ts";
import { documentTypes } from "../../documents/registry.ts";
import { isSetAside } from "../section/set-aside.ts";

/**
 * Lists the files of documents that every home has and this one does not: they are told by this check,
 * with the links that lead to them.
 *
 * @param home the home
 */
export function listMissingDocuments(home: Home): ReadonlySet<string> {
  return new Set(documentTypes.filter((type) => isNeeded(type, home)).map(fileOf));
}

/**
 * Names the file that a document of a type is looked for in.
 *
 * @param type the type
 */
export function fileOf({ id }: DocumentType): string {
  return `policies/${id}.md`;
}

/**
 * Tells whether a home should have a document of a type, and has none that is known.
 *
 * @param type the type
 * @param home the home
 */
export function isNeeded(type: DocumentType, home: Home): boolean {
  const file = fileOf(type);
  const isThere = home.documents.some((document) => document.type?.id === type.id);
  const cannotBeRead =
    home.findings.some((finding) => finding.file === file) || isFolderUnread(home);
  const needed = type.sections.filter(
    ({ id, strength }) => strength === "must" && !isSetAside(home.facts, type.id, id),
  );
  return !isThere && !cannotBeRead && needed.length > 0;
}

/** Where the folder itself is not read, that is told, and not each document that may be in it. */
function isFolderUnread({ documents, unread }: Home): boolean {
  const hasPolicies = documents.some(({ folder }) => folder === "policies");
  return !hasPolicies && unread.some(isNamedAsPolicies);
}

/** A folder has no dot in what its name ends with. */
function isNamedAsPolicies(path: string): boolean {
  const start = path.toLowerCase().lastIndexOf("polic");
  return start !== -1 && !path.includes("/") && !path.slice(start).includes(".");
}

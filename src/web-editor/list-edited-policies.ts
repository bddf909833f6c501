import type { Document, Home } from "../documents/document.ts";
import type { DocumentType } from "../documents/document-type.ts";
import { nameFollowedFile } from "../documents/in-force.ts";
import { documentTypes } from "../documents/registry.ts";
import { readTitleKey } from "../documents/titles/read-title-key.ts";

/** A policy that the editor opens as one of the kinds that the site knows. */
export interface EditedPolicy {
  readonly type: DocumentType;
  /** Its path in the home, there or not. */
  readonly file: string;
}

/**
 * Says which file of a home the editor opens for each type of document, so that it offers no second one beside
 * a policy with a name of its own. A type that the home has not yet gets the usual name.
 *
 * What comes of it is public. So a name of the home's own is in it only where everybody knows it already, by the
 * page's address. A type whose document has another name that not everybody may know is left out: the editor
 * finds the document itself, among the other policies, once somebody has signed in.
 *
 * @param home the home, for the day of the build
 */
export function listEditedPolicies(
  home: Pick<Home, "documents" | "notInForce">,
): readonly EditedPolicy[] {
  return documentTypes.flatMap((type) => {
    const file = findFile(type, home);
    return file === undefined ? [] : [{ type, file }];
  });
}

function nameUsualFile({ id }: DocumentType): string {
  return `policies/${id}.md`;
}

function findFile(
  type: DocumentType,
  { documents, notInForce }: Pick<Home, "documents" | "notInForce">,
): string | undefined {
  const usual = nameUsualFile(type);
  const inForce = findHolders(type, documents);
  if (inForce.some(({ file }) => file === usual)) return usual;
  if (inForce.length > 0) return inForce.find(isNameKnown)?.file;
  const isElsewhere =
    documents.some(({ file }) => file === usual) || // it holds another type
    findHolders(type, notInForce).some(({ file }) => nameFollowedFile(file) !== usual);
  return isElsewhere ? undefined : usual;
}

/** A document whose type nobody told is one of the type that its title names, where no other is. */
function findHolders(type: DocumentType, documents: readonly Document[]): readonly Document[] {
  const told = documents.filter((document) => document.type === type);
  if (told.length > 0) return told;
  return documents.filter(
    (document) => document.type === undefined && isCalledLike(document, type),
  );
}

function isCalledLike({ title, language }: Document, type: DocumentType): boolean {
  const key = readTitleKey(title, language);
  const names = [type.title[language], ...type.names[language]];
  return names.some((name) => readTitleKey(name, language) === key);
}

/** By the address of its page, which everybody may open. */
function isNameKnown({ file, slug, audience }: Document): boolean {
  const name = nameFollowedFile(file).toLowerCase().replaceAll(" ", "-");
  return audience === "public" && name === `policies/${slug}.md`;
}

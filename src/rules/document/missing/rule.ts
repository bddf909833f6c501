import type { Home } from "../../../documents/document.ts";
import type { DocumentType } from "../../../documents/document-type.ts";
import { documentTypes } from "../../../documents/registry.ts";
import { createFinding, type Finding, relate } from "../../../findings/finding.ts";
import { operatorLanguage } from "../../../locales/language.ts";
import { citeSection } from "../../../standards/cite-section.ts";
import { isAskedByLevel } from "../../../standards/requirement-status.ts";
import { createSlug } from "../../../text/fold-text.ts";
import { listLinksTo } from "../../link/missing-pages.ts";
import type { HomeRule } from "../../rule.ts";
import { isSetAside } from "../../section/set-aside.ts";
import { nameAskers } from "../../tell-once.ts";

/** Finds the documents every home has and this one does not. */
export const documentMissing: HomeRule = {
  kind: "home",
  name: "document/missing",
  severity: "warning",
  weighsOtherwise:
    "An error where the home's level asks for it or a text leads to it; a note where a home may do without.",
  looksFor: "A type of document that this home does not have at all.",
  why: "Every home has these documents, and readers and reviewers look for them.",
  since: "0.1.0",
  isFixable: false,
  supersedes: ["link/broken"],
  find: findMissing,
};

function findMissing(home: Home): readonly Finding[] {
  return documentTypes.filter((type) => isNeeded(type, home)).flatMap((type) => tell(type, home));
}

/** A document that a home may do without is told of where it is linked to, or there by another name. */
function tell(type: DocumentType, home: Home): readonly Finding[] {
  const file = fileOf(type);
  const likely = findLikely(type, home);
  const links = listLinksTo(home, file);
  const isOptional = type.presence === "optional";
  if (isOptional && likely === undefined && links.length === 0) return [];
  const isError = links.length > 0 || (!isOptional && isAskedByLevel(home, type.id));
  const { message, fix } = describeMissing(type, file, likely, links.length > 0);
  const asked =
    links.length === 0 ? "" : ` ${countLinks(links.length)} to it: ${nameAskers(links)}.`;
  return [
    createFinding(
      documentMissing,
      { file: likely?.kind === "document" ? likely.path : file, line: 1, column: 1 },
      {
        message: message + asked,
        fix,
        standards: listCitations(type, home).slice(0, 3),
        severity: isError ? "error" : isOptional ? "info" : "warning",
        related: links.map((place) => relate(place, "A link leads to it from here.")),
      },
    ),
  ];
}

function listCitations(type: DocumentType, { facts }: Home): readonly string[] {
  return [...new Set(type.sections.flatMap((definition) => citeSection(facts, type, definition)))];
}

function countLinks(count: number): string {
  return count === 1 ? "1 link leads" : `${count} links lead`;
}

/** The file that seems to be the document: one that nothing reads, or one under another name. */
interface LikelyFile {
  readonly kind: "document" | "unread";
  readonly path: string;
}

function findLikely(type: DocumentType, { documents, unread }: Home): LikelyFile | undefined {
  const names = new Set([type.id, ...Object.values(type.names).flat().map(createSlug)]);
  const isNamedAs = (path: string) => names.has(nameSlug(path));
  const document = documents.find(
    (other) =>
      other.type === undefined && (isNamedAs(other.file) || names.has(createSlug(other.title))),
  );
  if (document !== undefined) return { kind: "document", path: document.file };
  const path = unread.find(isNamedAs);
  return path === undefined ? undefined : { kind: "unread", path };
}

/** `policies/Grievance Policy (1).docx` is called `grievance-policy` but for how it is written. */
function nameSlug(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1);
  return createSlug(name.replace(/(?:\.\w{1,8}){1,4}$/, "").replace(/ \(\d+\)$/, ""));
}

function describeMissing(
  type: DocumentType,
  file: string,
  likely: LikelyFile | undefined,
  isLinked: boolean,
) {
  const title = type.title[operatorLanguage].toLowerCase();
  switch (likely?.kind) {
    case "document":
      return {
        message: `This seems to be the ${title}, but its name does not say so: it is read as a further policy, and the home counts as having no ${title}.`,
        fix: `Rename it to ${file}, letter for letter, or add “type: ${type.id}” to its front matter.`,
      };
    case "unread":
      return {
        message: `The ${title} seems to be ${likely.path}, which the site cannot read. Readers look there for: ${type.summary[operatorLanguage]}`,
        fix: `Copy its text into ${file}.`,
      };
    default:
      return {
        message: `This home has no ${title}. Readers look there for: ${type.summary[operatorLanguage]}`,
        fix: isLinked
          ? `If it was deleted, put it back, which git can do; else write one in ${file}. A home without one takes these links out and sets its sections aside with a reason in _data/standard.yaml.`
          : `Answer the questions of “front-porch setup”, which writes one, write it yourself in ${file}, or set its sections aside with a reason in _data/standard.yaml.`,
      };
  }
}

/**
 * Names the file that a document of a type is looked for in.
 *
 * @param type the type
 */
function fileOf({ id }: DocumentType): string {
  return `policies/${id}.md`;
}

/**
 * Tells whether a home should have a document of a type, and has none that is known.
 *
 * @param type the type
 * @param home the home
 */
function isNeeded(type: DocumentType, home: Home): boolean {
  const file = fileOf(type);
  const isThere = home.documents.some((document) => document.type?.id === type.id);
  const cannotBeRead =
    home.findings.some((finding) => finding.file === file) || isFolderUnread(home);
  const needed = type.sections.filter(
    ({ id, strength }) => strength === "must" && !isSetAside(home.facts, type.id, id),
  );
  // An optional document is told of only where something asks for it, or is it by another name.
  const isAsked = needed.length > 0 || type.presence === "optional";
  return !isThere && !cannotBeRead && isAsked;
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

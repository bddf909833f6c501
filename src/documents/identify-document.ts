import { type Audience, findNarrowest, narrowest } from "../content/audience.ts";
import type { FactTable } from "../content/facts/fact-table.ts";
import { factReferencePattern } from "../content/markdown.ts";
import type { FactReference } from "../content/passage.ts";
import type { WrittenDocument } from "../content/read-home.ts";
import type { WrittenSection } from "../content/read-sections.ts";
import { createFinding, type Finding } from "../findings/finding.ts";
import { asTyped, say } from "../findings/message.ts";
import type { Language } from "../locales/language.ts";
import { findNearest } from "../text/find-nearest.ts";
import { createSlug } from "../text/fold-text.ts";
import { type DecidedAudience, decideAudience } from "./decide-audience.ts";
import { decideSectionAudience, type SectionAudience } from "./decide-section-audience.ts";
import { deriveDocumentSchema, readFaults } from "./derive-document-schema.ts";
import {
  type Document,
  type DocumentFolder,
  listCountedSections,
  type Section,
  type UnheadedSection,
} from "./document.ts";
import type { DocumentType } from "./document-type.ts";
import { fillFacts } from "./fill-facts.ts";
import { findBorrowedAddresses } from "./find-borrowed-addresses.ts";
import type { SectionInDocument } from "./find-fact-elsewhere.ts";
import {
  type FrontMatter,
  pageFrontMatterSchema,
  policyFrontMatterSchema,
} from "./front-matter.ts";
import { identifyingRules } from "./identifying-rules.ts";
import { nameFollowedFile } from "./in-force.ts";
import { findLikelySections, type LikelyContext } from "./locate-sections/find-likely-sections.ts";
import {
  findUnheadedSections,
  type UnheadedContext,
} from "./locate-sections/find-unheaded-sections.ts";
import type { LikelySection } from "./locate-sections/likely-section.ts";
import { documentTypes, findDocumentType } from "./registry.ts";
import { listOwnNames } from "./titles/list-own-names.ts";
import { matchHeadings } from "./titles/match-headings.ts";

/** What identifying a document needs beside the document. */
export interface IdentifyingContext {
  readonly facts: FactTable;
  /** The language of a document that does not say its own. */
  readonly language: Language;
  /** The sections an operator has set aside: ids by document type. */
  readonly setAside: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * Finds out what a written document is: its type, its audience, and which section is which.
 *
 * @param written the document as read
 * @param context the facts, and the sections the operator has set aside
 * @returns the document, and a finding for each doubt about what it is
 */
export function identifyDocument(
  written: WrittenDocument,
  context: IdentifyingContext,
): { readonly document: Document; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const folder: DocumentFolder = written.file.startsWith("policies/") ? "policies" : "neighbors";
  const { type, isTypeUnknown } = findType(written, folder, findings);
  const frontMatterSchema = folder === "policies" ? policyFrontMatterSchema : pageFrontMatterSchema;
  const raw = fillFacts(written.frontMatter.value, context.facts);
  const frontMatter = readFrontMatter(raw);
  const language = frontMatter.language ?? context.language;
  const decided = decideAudience(written, { type, isTypeUnknown, frontMatter });
  findings.push(...decided.findings);
  const ownNames = listOwnNames(context.facts);
  const usedIds = new Map<string, number>();
  const known = { type, language, ownNames };
  const asked = identifySections(written.sections, { ...known, decided, usedIds }, findings);
  const borrowed = findBorrowedAddresses(written, decided.audience, asked);
  findings.push(...borrowed.map(({ finding }) => finding));
  const doubtful = findNarrowest([
    ...(decided.doubtful === undefined ? [] : [decided.doubtful]),
    ...borrowed.map((address) => address.audience),
  ]);
  const sections = doubtful === undefined ? asked : asked.map(createNarrower(doubtful));
  const audience = narrowest(decided.audience, doubtful ?? decided.audience);
  const unheaded = findUnheaded(written, { ...known, sections, audience }, usedIds);
  const found = matchSections(listCountedSections({ sections, unheaded }));
  const setAside = context.setAside.get(type?.id ?? "") ?? new Set<string>();
  const documentTitle = frontMatter.title ?? "";
  const read = { ...known, documentTitle, sections, unheaded, found, setAside };
  const likely = findLikely(written, read);
  const matched = { ...Object.fromEntries(likely), ...placeInDocument(found, sections, unheaded) };
  const schema = deriveDocumentSchema({
    type,
    language,
    frontMatter: frontMatterSchema,
    setAside,
  });
  const result = written.isReadable
    ? schema.safeParse({ frontMatter: raw, sections: matched })
    : schema.pick({ sections: true }).safeParse({ sections: matched });
  const document: Document = {
    file: written.file,
    folder,
    slug: findSlug(written.file, folder, frontMatter),
    type,
    frontMatter,
    title: frontMatter.title ?? type?.title[language] ?? "",
    audience,
    isAudienceInDoubt: doubtful !== undefined,
    language,
    introduction: written.introduction,
    sections,
    unheaded,
    frontMatterReferences: listReferences(written),
    faults: result.success ? [] : readFaults(result.error.issues),
    frontMatterSchema,
    written,
  };
  return { document, findings };
}

function findType(written: WrittenDocument, folder: DocumentFolder, findings: Finding[]) {
  const named = readText(written.frontMatter.value, "type");
  if (named === undefined) {
    // What stands there as a list, or empty, is reported with the front matter.
    if (hasKey(written.frontMatter.value, "type")) return { type: undefined, isTypeUnknown: true };
    const type = folder === "policies" ? findDocumentType(readBaseName(written.file)) : undefined;
    return { type, isTypeUnknown: false };
  }
  const type = findDocumentType(named);
  if (type === undefined) {
    const known = documentTypes.map((documentType) => documentType.id);
    const nearest = findNearest(named, known);
    findings.push(
      createFinding(identifyingRules.unknownType, written.frontMatter.locate(["type"]), {
        message: say`There is no type of document called ${asTyped(named)}, so nobody can tell what it must say.`,
        fix:
          nearest === undefined
            ? `Use one of: ${known.join(", ")}. Or delete the line, and say its audience.`
            : `Did you mean “${nearest}”?`,
      }),
    );
  }
  return { type, isTypeUnknown: type === undefined };
}

function readBaseName(file: string): string {
  return (nameFollowedFile(file).split("/").at(-1) ?? "").replace(/\.\w+$/, "").normalize("NFC");
}

function findSlug(file: string, folder: DocumentFolder, frontMatter: Partial<FrontMatter>): string {
  if (frontMatter.slug !== undefined) return frontMatter.slug;
  const name = readBaseName(file);
  return folder === "neighbors" && name === "index" ? "" : createSlug(name);
}

interface SectionContext {
  readonly type: DocumentType | undefined;
  readonly language: Language;
  /** What the home calls itself. */
  readonly ownNames: readonly string[];
  readonly decided: DecidedAudience;
  /** Takes the ids that are given, each with how far its numbers go. */
  readonly usedIds: Map<string, number>;
}

function identifySections(
  written: readonly WrittenSection[],
  context: SectionContext,
  findings: Finding[],
): readonly Section[] {
  const known = matchHeadings(written, context);
  let before: SectionAudience | undefined;
  const identify = (section: WrittenSection, parent: Parent | undefined): Section => {
    const definition = known.get(section);
    const { attributes, title } = section;
    const wanted = attributes.id ?? definition?.id ?? (createSlug(title) || "section");
    const id = chooseId(wanted, context.usedIds);
    const firstLevel = written[0]?.level ?? 1;
    const around = { ...context, definition, firstLevel, parent: parent?.audience, before };
    const audience = decideSectionAudience(section, around, findings);
    before = audience;
    const depth = parent === undefined ? 2 : Math.min(6, parent.depth + 1);
    const children = section.children.map((child) => identify(child, { depth, audience }));
    return {
      id,
      title: section.title,
      definition,
      audience: audience.given,
      depth,
      place: section.place,
      passage: section.passage,
      written: section,
      children,
    };
  };
  return written.map((section) => identify(section, undefined));
}

/** Doubt about any part of a document keeps readers out of all of it. */
function createNarrower(audience: Audience) {
  const narrow = (section: Section): Section => ({
    ...section,
    audience: narrowest(section.audience, audience),
    children: section.children.map(narrow),
  });
  return narrow;
}

/** What a section needs to know of the one it stands in. */
interface Parent {
  readonly depth: number;
  readonly audience: SectionAudience;
}

function chooseId(wanted: string, used: Map<string, number>): string {
  let id = wanted;
  // Each id remembers how far its numbers go, so that a thousand equal headings take no longer.
  let count = used.get(wanted) ?? 0;
  while (used.has(id)) {
    count += 1;
    id = `${wanted}-${count}`;
  }
  used.set(wanted, Math.max(1, count));
  used.set(id, 1);
  return id;
}

/** Headings have their ids first. */
function findUnheaded(
  written: WrittenDocument,
  { type, ...context }: UnheadedInDocument,
  usedIds: Map<string, number>,
): readonly UnheadedSection[] {
  if (type === undefined) return [];
  return findUnheadedSections({
    ...context,
    written,
    type,
    chooseId: (id, definition) => chooseId(id ?? definition.id, usedIds),
  });
}

interface UnheadedInDocument extends Omit<UnheadedContext, "written" | "type" | "chooseId"> {
  readonly type: DocumentType | undefined;
}

interface WantedSections extends Omit<LikelyContext, "written" | "type" | "wanted"> {
  readonly type: DocumentType | undefined;
  readonly found: Readonly<Record<string, Section>>;
  readonly setAside: ReadonlySet<string>;
}

/** What a home may do without, or has set aside, is not looked for where it does not say that it stands. */
function findLikely(
  written: WrittenDocument,
  { type, found, setAside, ...context }: WantedSections,
): ReadonlyMap<string, LikelySection> {
  if (type === undefined) return new Map();
  const wanted = type.sections.filter(
    ({ id, strength, isSigned }) =>
      (strength !== "when" || isSigned) && !Object.hasOwn(found, id) && !setAside.has(id),
  );
  return findLikelySections({ ...context, written, type, wanted });
}

/** The first heading of each section counts; a check reports the others. */
function matchSections(sections: readonly Section[]): Readonly<Record<string, Section>> {
  const matched: Record<string, Section> = {};
  for (const section of sections) {
    const id = section.definition?.id;
    if (id !== undefined) matched[id] ??= section;
  }
  return matched;
}

/** What a section must give may stand in another one. */
function placeInDocument(
  found: Readonly<Record<string, Section>>,
  sections: readonly Section[],
  unheaded: readonly Section[],
): Readonly<Record<string, SectionInDocument>> {
  const all = unheaded.length === 0 ? sections : [...sections, ...unheaded];
  return Object.fromEntries(
    Object.entries(found).map(([id, section]) => [id, { section, sections: all }]),
  );
}

function hasKey(data: unknown, key: string): data is object {
  return typeof data === "object" && data !== null && Object.hasOwn(data, key);
}

function readText(data: unknown, key: string): string | undefined {
  const value: unknown = hasKey(data, key) ? Reflect.get(data, key) : undefined;
  return typeof value === "string" ? value : undefined;
}

/** Reads each key by itself, so that one wrong date does not lose the title. */
function readFrontMatter(raw: unknown): Partial<FrontMatter> {
  if (typeof raw !== "object" || raw === null) return {};
  const shape = policyFrontMatterSchema.shape;
  const read = Object.entries(shape).flatMap(([key, schema]) => {
    const result = schema.safeParse(Object.hasOwn(raw, key) ? Reflect.get(raw, key) : undefined);
    return result.success && result.data !== undefined ? [[key, result.data] as const] : [];
  });
  return Object.fromEntries(read) as Partial<FrontMatter>; // each key passed its own schema
}

function listReferences(written: WrittenDocument): readonly FactReference[] {
  const references: FactReference[] = [];
  const collect = (data: unknown, path: readonly PropertyKey[]): void => {
    if (typeof data === "string") {
      for (const match of data.matchAll(new RegExp(factReferencePattern, "g"))) {
        references.push({ path: (match[1] ?? "").trim(), place: written.frontMatter.locate(path) });
      }
    } else if (typeof data === "object" && data !== null) {
      for (const [key, value] of Object.entries(data)) {
        collect(value, [...path, Array.isArray(data) ? Number(key) : key]);
      }
    }
  };
  collect(written.frontMatter.value, []);
  return references;
}

import type Token from "markdown-it/lib/token.mjs";
import type { Audience } from "../content/audience.ts";
import { memoize } from "../content/memoize.ts";
import type { FactReference, Image, Passage } from "../content/passage.ts";
import type { PlainDate } from "../content/plain-date.ts";
import type { WrittenDocument, WrittenHome } from "../content/read-home.ts";
import { listHeadingImages, type WrittenSection } from "../content/read-sections.ts";
import type { z } from "../content/zod.ts";
import type { Finding } from "../findings/finding.ts";
import type { PlaceWithEnd } from "../findings/place.ts";
import type { Language } from "../locales/language.ts";
import type { DocumentFault } from "./document-fault.ts";
import type { DocumentType, SectionDefinition } from "./document-type.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { LeadForm } from "./locate-sections/list-leads.ts";
import type { RequiredFact } from "./required-fact.ts";

/** A section of a document, known for what it is. */
export interface Section {
  /** The section's address in its page: unique in the document. */
  readonly id: string;
  /** The heading as the operator wrote it. */
  readonly title: string;
  /** What the registry knows of it; a section the home added has none. */
  readonly definition: SectionDefinition | undefined;
  readonly audience: Audience;
  /** How deep the section lies: 2 for a section of the document, 3 for one inside it, and so on. */
  readonly depth: number;
  readonly place: PlaceWithEnd;
  readonly passage: Passage;
  readonly children: readonly Section[];
  readonly written: WrittenSection;
}

/**
 * A section that no heading begins: a title line, the bold words before a paragraph or an entry of a list
 * names it, in a document that is written that way. It is no part cut out of its document. Its words stand
 * where they stand, in the introduction or in a section, for the readers of that, and are shown there.
 */
export interface UnheadedSection extends Section {
  readonly definition: SectionDefinition;
  readonly form: LeadForm;
  /** What its section must give, and it does not: with any, its name alone does not make it count. */
  readonly lacks: readonly RequiredFact[];
  /** What it stands in. */
  readonly around: Passage;
  /** The first of its words there. */
  readonly lead: Token;
  /** All its tokens there. */
  readonly tokens: readonly Token[];
}

/** The folders that documents stand in. */
export type DocumentFolder = "policies" | "neighbors";

/** A document, known for what it is: its type, its audience, and which section is which. */
export interface Document {
  readonly file: string;
  readonly folder: DocumentFolder;
  /** The last part of its address; empty for the first page of a folder or a name without letters. */
  readonly slug: string;
  readonly type: DocumentType | undefined;
  /** Front matter with facts filled in; what could not be read is missing. */
  readonly frontMatter: Partial<FrontMatter>;
  readonly title: string;
  readonly audience: Audience;
  /** True where it is kept for fewer readers only because something in it could not be read. */
  readonly isAudienceInDoubt: boolean;
  readonly language: Language;
  readonly introduction: Passage;
  readonly sections: readonly Section[];
  /** Sections that no heading begins; their words stand in the introduction and in `sections` as well. */
  readonly unheaded: readonly UnheadedSection[];
  /** References to facts in the front matter. */
  readonly frontMatterReferences: readonly FactReference[];
  /** Why the schema of the document's type does not accept it; empty when it does. */
  readonly faults: readonly DocumentFault[];
  /** The schema of the document's front matter, for the words of findings. */
  readonly frontMatterSchema: z.ZodType;
  readonly written: WrittenDocument;
}

/** A home with every document identified: what the checks look at and the pages are made from. */
export interface Home
  extends Pick<WrittenHome, "facts" | "pictures" | "unread" | "texts" | "versions"> {
  /** The documents that pages show; with no day given, none that is written for a later one. */
  readonly documents: readonly Document[];
  /** Next versions whose day has not come, and versions that another has followed. */
  readonly notInForce: readonly Document[];
  /** The day at the home that this holds for, where one was given. */
  readonly today?: PlainDate;
  /** What was wrong with reading and identifying. */
  readonly findings: readonly Finding[];
}

/**
 * Lists a document's sections, those inside others included, in reading order.
 *
 * @param document the document, or a section whose own sections are wanted
 */
export function listSections(document: {
  readonly sections?: readonly Section[];
  readonly children?: readonly Section[];
}): readonly Section[] {
  return listWithNested(document.sections ?? document.children ?? []);
}

const listWithNested = memoize((top: readonly Section[]): readonly Section[] =>
  top.flatMap((section) => [section, ...listSections(section)]),
);

/**
 * Lists every section of a document that has an address: those under headings, then those that no heading
 * begins, whose words stand in the others as well.
 *
 * @param document the document
 */
export function listAllSections(
  document: Pick<Document, "sections" | "unheaded">,
): readonly Section[] {
  return joinSections(listSections(document), document.unheaded);
}

/**
 * Lists the sections of a document that count as what they are: those under headings, then those that no
 * heading begins and that say what they must.
 *
 * @param document the document
 */
export function listCountedSections(
  document: Pick<Document, "sections" | "unheaded">,
): readonly Section[] {
  const counted = document.unheaded.filter(({ lacks }) => lacks.length === 0);
  return joinSections(listSections(document), counted);
}

function joinSections(
  headed: readonly Section[],
  unheaded: readonly Section[],
): readonly Section[] {
  return unheaded.length === 0 ? headed : [...headed, ...unheaded];
}

/**
 * Lists every run of text in a document with the audience that may read it.
 *
 * @param document the document
 */
export function listPassages(
  document: Document,
): readonly { readonly audience: Audience; readonly passage: Passage }[] {
  return [
    { audience: document.audience, passage: document.introduction },
    ...listSections(document).map(({ audience, passage }) => ({ audience, passage })),
  ];
}

/**
 * Lists every picture in a document, those in headings included, with the audience that may see it.
 *
 * @param document the document
 */
export function listImages(
  document: Document,
): readonly { readonly audience: Audience; readonly image: Image }[] {
  const { source } = document.written;
  return [
    ...document.introduction.images.map((image) => ({ audience: document.audience, image })),
    ...listSections(document).flatMap(({ audience, passage, written }) =>
      [...listHeadingImages(written, source), ...passage.images].map((image) => ({
        audience,
        image,
      })),
    ),
  ];
}

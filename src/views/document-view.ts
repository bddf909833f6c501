import type MarkdownIt from "markdown-it";
import type { Audience } from "../content/audience.ts";
import type { RenderingEnvironment } from "../content/markdown.ts";
import type { Passage } from "../content/passage.ts";
import { findPicture } from "../content/pictures/read-pictures.ts";
import { formatDate, type PlainDate } from "../content/plain-date.ts";
import { findDocumentAddress, mayRead } from "../document-types/addresses.ts";
import type { Document, Home, Section } from "../document-types/document.ts";
import type { Localized } from "../document-types/language.ts";
import { createLinkResolver, type LinkOrigin } from "../document-types/resolve-link.ts";
import { noPictures, type Pictures } from "./pictures.ts";

/** A day for a page: for machines and for people. */
export interface DateView {
  readonly machine: PlainDate;
  readonly shown: string;
}

/** A section as a page shows it. */
export interface SectionView {
  readonly id: string;
  /** The id the registry knows the section by; empty for one that the home added. */
  readonly definitionId: string;
  readonly title: string;
  readonly titleHtml: string;
  readonly html: string;
  /** The heading's level in the page, from 2. */
  readonly depth: number;
  /** The section's words without markup, for the search index. */
  readonly text: string;
  /** Words people search by, which the index carries and nobody sees. */
  readonly searchWords: readonly string[];
  /** False where the section is in another index already. */
  readonly isIndexed: boolean;
  readonly children: readonly SectionView[];
}

/** A change to a document, newest first. */
export interface ChangeView {
  readonly version: string;
  readonly date: DateView;
  readonly summary: string;
}

/** A document as a page shows it to one audience. */
export interface DocumentView {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly version: string;
  readonly effective: DateView | undefined;
  readonly reviewed: DateView | undefined;
  readonly approvedBy: string;
  readonly changes: readonly ChangeView[];
  /** True when this audience sees only part of the document. */
  readonly isExcerpt: boolean;
  readonly introductionHtml: string;
  readonly introductionText: string;
  readonly isIntroductionIndexed: boolean;
  readonly sections: readonly SectionView[];
  readonly typeId: string;
  /** The document before it in the list, where it stands in one. */
  readonly previous?: DocumentLink;
  readonly next?: DocumentLink;
}

/** A way to another document. */
export type DocumentLink = Pick<DocumentView, "title" | "address">;

/** Turns documents into what an audience's pages show of them. */
export interface DocumentViewer {
  /**
   * @param document the document
   * @param reader the audience the page is for
   * @returns the view, with nothing in it that this audience may not read
   */
  view(document: Document, reader: Audience): DocumentView;
}

/**
 * Makes a viewer for a home. Each section is rendered once, whoever reads it where.
 *
 * @param home the home
 * @param pictures its pictures as published
 */
export function createDocumentViewer(home: Home, pictures: Pictures = noPictures): DocumentViewer {
  const renderPassage = createPassageRenderer(home, pictures);
  const viewSection = createSectionViewer(renderPassage);
  return {
    view(document, reader) {
      const isDocumentReadable = mayRead(reader, document.audience);
      const sections = document.sections.filter((section) => mayRead(reader, section.audience));
      return {
        ...viewFrontMatter(document, isDocumentReadable),
        address: findDocumentAddress(document, reader) ?? "",
        isExcerpt: !isDocumentReadable || hasHiddenParts(document, reader),
        introductionHtml: isDocumentReadable
          ? renderPassage(document.introduction, { document, audience: document.audience }).html
          : "",
        introductionText: isDocumentReadable ? document.introduction.text : "",
        isIntroductionIndexed: document.audience === reader,
        sections: sections.map((section) => viewSection(document, section, reader)),
        typeId: document.type?.id ?? "",
      };
    },
  };
}

interface RenderedPassage {
  readonly html: string;
  readonly titleHtml: string;
}

function createPassageRenderer(home: Home, pictures: Pictures) {
  const { markdown, facts } = home;
  const resolve = createLinkResolver(home);
  const rendered = new Map<Passage, RenderedPassage>();
  return (passage: Passage, origin: LinkOrigin, section?: Section): RenderedPassage => {
    const known = rendered.get(passage) ?? renderedAlone.get(passage);
    if (known !== undefined) return known;
    const environment: RenderingEnvironment = {
      facts: facts.table,
      resolveLink: (href) => {
        const link = resolve(href, origin);
        return "address" in link ? link.address : "";
      },
      resolvePicture: (source) => {
        const found = findPicture(home.pictures, { file: origin.document.file, source });
        return found.kind === "picture" ? pictures.find(found.path, origin.audience) : undefined;
      },
    };
    const result = {
      html: renderTokens(markdown, passage.tokens, environment),
      titleHtml: renderTokens(markdown, section?.written.titleTokens ?? [], environment),
    };
    const titleTokens = section?.written.titleTokens ?? [];
    const memory = standsAlone(passage, titleTokens) ? renderedAlone : rendered;
    memory.set(passage, result);
    return result;
  };
}

/** What came of passages that stand alone: a preview makes the same views at every save. */
const renderedAlone = new WeakMap<Passage, RenderedPassage>();

/** Links and pictures come out by what else the home has; a passage without comes out the same. */
function standsAlone({ links, images }: Passage, titleTokens: Passage["tokens"]): boolean {
  const isPlain = titleTokens.every(({ children }) =>
    children?.every(({ type }) => type === "text"),
  );
  return isPlain && links.length === 0 && images.length === 0;
}

function renderTokens(
  markdown: MarkdownIt,
  tokens: Passage["tokens"],
  environment: RenderingEnvironment,
): string {
  return markdown.renderer.render([...tokens], markdown.options, environment).trim();
}

function createSectionViewer(renderPassage: ReturnType<typeof createPassageRenderer>) {
  const viewSection = (document: Document, section: Section, reader: Audience): SectionView => {
    const origin = { document, audience: section.audience };
    const { html, titleHtml } = renderPassage(section.passage, origin, section);
    return {
      id: section.id,
      definitionId: section.definition?.id ?? "",
      title: section.title,
      titleHtml,
      html,
      depth: section.depth,
      text: section.passage.text,
      searchWords: listSearchWords(document, section),
      isIndexed: section.audience === reader,
      children: section.children
        .filter((child) => mayRead(reader, child.audience))
        .map((child) => viewSection(document, child, reader)),
    };
  };
  return viewSection;
}

function listSearchWords(document: Document, section: Section): readonly string[] {
  const known: Localized<readonly string[]> | undefined = section.definition?.searchWords;
  return [...(section.written.attributes.words ?? []), ...(known?.[document.language] ?? [])];
}

/**
 * What the front matter says to a reader. Where the document itself is not this reader's, only the
 * registry's words and the dates are: an operator's title or summary could give something away.
 */
function viewFrontMatter(document: Document, isDocumentReadable: boolean) {
  const { frontMatter, type, language } = document;
  const published = {
    language,
    version: frontMatter.version ?? "",
    effective: viewDate(frontMatter.effective),
    reviewed: viewDate(frontMatter.reviewed),
  };
  if (!isDocumentReadable) {
    return {
      ...published,
      title: type?.title[language] ?? "",
      summary: type?.summary[language] ?? "",
      approvedBy: "",
      changes: [],
    };
  }
  return {
    ...published,
    title: document.title,
    summary: frontMatter.summary ?? type?.summary[language] ?? "",
    approvedBy: frontMatter.approvedBy ?? "",
    changes: (frontMatter.changes ?? [])
      .toSorted((first, second) => (first.date < second.date ? 1 : -1))
      .map(({ version, date, summary }) => ({ version, summary, date: requireDate(date) })),
  };
}

function viewDate(date: PlainDate | undefined): DateView | undefined {
  return date === undefined ? undefined : requireDate(date);
}

function requireDate(date: PlainDate): DateView {
  return { machine: date, shown: formatDate(date) };
}

function hasHiddenParts(document: Document, reader: Audience): boolean {
  const isHidden = (section: Section): boolean =>
    !mayRead(reader, section.audience) || section.children.some(isHidden);
  return document.sections.some(isHidden);
}

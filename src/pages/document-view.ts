import type { Audience } from "../content/audience.ts";
import { listAllBlocks, mapWords } from "../content/blocks.ts";
import type { MarkToRead } from "../content/marks-to-read.ts";
import { type BlockName, readBlockName } from "../content/named-blocks.ts";
import type { Passage } from "../content/passage.ts";
import { findPicture } from "../content/pictures/read-pictures.ts";
import {
  readShownText,
  type Showing,
  type ShownBlock,
  type ShownWords,
  showWords,
} from "../content/shown-words.ts";
import { compareVersionNumbers } from "../content/versions/version-path.ts";
import { findDocumentAddress, findResidentsPage } from "../documents/addresses.ts";
import {
  type Document,
  type Home,
  listSections,
  type Section,
  type UnheadedSection,
} from "../documents/document.ts";
import { isFormByItself, isWholeForm } from "../documents/find-forms.ts";
import { findNextVersion } from "../documents/in-force.ts";
import {
  createLinkResolver,
  type LinkOrigin,
  type ResolvedLink,
} from "../documents/resolve-link.ts";
import { mayRead } from "../documents/who-may-read.ts";
import type { Localized } from "../locales/language.ts";
import type { Locale } from "../locales/locale.ts";
import { listOverdoseWords } from "../safety/overdose-steps.ts";
import { compareText } from "../text/compare-text.ts";
import { typeset } from "../text/typeset.ts";
import { isCutShort, markComing } from "./coming-days.ts";
import { type DateView, type EffectiveView, viewDate, viewEffective } from "./date-view.ts";
import { noPictures, type Pictures } from "./pictures.ts";
import { placeUnheaded, readAroundUnheaded } from "./place-unheaded.ts";

/** A line that asks whether the text below it is true of the home. */
export type MarkView = Pick<MarkToRead, "key" | "question">;

/** A section as a page shows it. */
export interface SectionView {
  readonly id: string;
  /** The id the registry knows the section by; empty for one that the home added. */
  readonly definitionId: string;
  readonly title: string;
  readonly titleWords: ShownWords;
  /** What stands in the section, in its order. */
  readonly blocks: readonly ShownBlock[];
  /** The heading's level in the page, from 2. */
  readonly depth: number;
  /** What somebody at the home has yet to read it for; empty in all that is published. */
  readonly marks: readonly MarkView[];
  /** The section's words without markup, for the search index. */
  readonly text: string;
  /** Words people search by, which the index carries and nobody sees. */
  readonly searchWords: readonly string[];
  /** False where the section is in another index already. */
  readonly isIndexed: boolean;
  /** True where it is filled in by hand, on a sheet of its own. */
  readonly isForm: boolean;
  readonly children: readonly SectionView[];
}

/** A change to a document, newest first. */
export interface ChangeView {
  readonly version: string;
  readonly date: DateView;
  readonly summary: string;
  /** Where this version can be read, once another has followed it. */
  readonly earlier?: string;
  /** Where the words stand that it added and took out. */
  readonly compared?: string;
}

/** The version that follows, as it is announced. */
export interface NextVersionView {
  readonly version: string;
  readonly effective: DateView;
  /** What it changes; empty where it does not say, or this audience may not read it. */
  readonly summary: string;
}

/** A document as a page shows it to one audience. */
export interface DocumentView {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly language: string;
  readonly version: string;
  readonly effective: EffectiveView | undefined;
  /** The version that follows, where one is written and this audience may know. */
  readonly nextVersion: NextVersionView | undefined;
  readonly reviewed: DateView | undefined;
  readonly approvedBy: string;
  readonly changes: readonly ChangeView[];
  /** True when this audience sees only part of the document. */
  readonly isExcerpt: boolean;
  readonly introduction: readonly ShownBlock[];
  readonly introductionMarks: readonly MarkView[];
  readonly introductionText: string;
  readonly isIntroductionIndexed: boolean;
  readonly sections: readonly SectionView[];
  /** Sections that no heading begins: what they say is shown in the introduction or in `sections`. */
  readonly unheaded: readonly SectionView[];
  /** What its page lists above it. */
  readonly contents: readonly Pick<SectionView, "id" | "title">[];
  /** True where all of it is filled in by hand, on paper. */
  readonly isForm: boolean;
  /** True where something to come stands in it, which is over one day. */
  readonly hasComing: boolean;
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

/** A link that leads somewhere. */
export type LeadingLink = Extract<ResolvedLink, { readonly address: string }>;

/** What the pages that documents are shown on have of their own. */
export interface ViewTarget {
  readonly pictures?: Pictures;
  /**
   * Says where a link leads from these pages; without it, to the pages of the site.
   *
   * @param link what was linked to
   * @param document the document that the link stands in
   * @param reader who reads it
   */
  readonly lead?: (link: LeadingLink, document: Document, reader: Audience) => string;
}

/**
 * Makes a viewer for a home.
 *
 * @param home the home
 * @param target what is the views' own, of the site or of the binder
 */
export function createDocumentViewer(home: Home, target: ViewTarget = {}): DocumentViewer {
  const show = createPassageShower(home, target);
  const { locale } = home.facts.table;
  const viewSection = createSectionViewer(show, home);
  return {
    view(document, reader) {
      const isDocumentReadable = mayRead(reader, document.audience);
      const sections = document.sections.filter((section) => mayRead(reader, section.audience));
      const origin = { document, audience: document.audience };
      const views = sections.map((section) => viewSection(document, section, reader));
      const unheaded = document.unheaded.filter(({ audience }) => mayRead(reader, audience));
      const isFirst = new Set(unheaded.filter(isInIntroduction(document)).map(({ id }) => id));
      const unheadedViews = unheaded.map((section) => viewSection(document, section, reader));
      return {
        ...viewFrontMatter(document, isDocumentReadable, home),
        nextVersion: viewNextVersion(document, home, reader),
        address: findPage(document, reader),
        isExcerpt: !isDocumentReadable || hasHiddenParts(document, reader),
        introduction: isDocumentReadable ? show(document.introduction, origin, reader).blocks : [],
        introductionMarks: isDocumentReadable ? viewMarks(document.introduction) : [],
        introductionText: isDocumentReadable
          ? readPassageText(readAroundUnheaded(document.introduction, document), locale)
          : "",
        isIntroductionIndexed: document.audience === reader,
        sections: views,
        unheaded: unheadedViews,
        contents: [...unheadedViews.filter(({ id }) => isFirst.has(id)), ...views],
        hasComing: views.some(hasComing),
        isForm: isWholeForm(document),
        typeId: document.type?.id ?? "",
      };
    },
  };
}

/** Entries of a list are at hand where the list is; the titles of a long text are listed. */
function isInIntroduction({ introduction }: Document) {
  return ({ form, around }: UnheadedSection) => form === "titleLine" && around === introduction;
}

function viewNextVersion(
  document: Document,
  home: Home,
  reader: Audience,
): NextVersionView | undefined {
  const next = findNextVersion(document, home);
  if (next === undefined || (next.audience === "house" && reader !== "house")) return undefined;
  const { version = "", effective, changes = [] } = next.frontMatter;
  const isReadable = mayRead(reader, document.audience) && mayRead(reader, next.audience);
  const change = changes.find((one) => one.version === version);
  return {
    version,
    effective: viewDate(effective, home.facts.table.locale),
    summary: isReadable ? (change?.summary ?? "") : "",
  };
}

function hasComing({ blocks, children }: SectionView): boolean {
  return blocks.some((block) => "days" in block) || children.some(hasComing);
}

type ShownPassage = Pick<SectionView, "blocks" | "titleWords">;

function createPassageShower(home: Home, { pictures = noPictures, lead = leadOnSite }: ViewTarget) {
  const resolve = createLinkResolver(home);
  return (
    passage: Passage,
    origin: LinkOrigin,
    reader: Audience,
    section?: Section,
  ): ShownPassage => {
    const known = shownAlone.get(passage);
    if (known !== undefined) return known;
    const showing: Showing = {
      facts: home.facts.table,
      resolveLink: (href) => {
        const link = resolve(href, origin);
        return "address" in link ? lead(link, origin.document, reader) : undefined;
      },
      resolvePicture: (source) => {
        const found = findPicture(home.pictures, { file: origin.document.file, source });
        return found.kind === "picture" ? pictures.find(found.path, origin.audience) : undefined;
      },
    };
    const titleTokens = section?.written.titleTokens ?? [];
    const shown = {
      blocks: mapWords(placeUnheaded(passage, origin.document), (token) =>
        showWords(token, showing),
      ),
      titleWords: titleTokens.flatMap((token) => showWords(token, showing)),
    };
    if (standsAlone(passage, titleTokens)) shownAlone.set(passage, shown);
    return shown;
  };
}

function findPage(document: Document, reader: Audience): string {
  const address =
    reader === "residents" ? findResidentsPage(document) : findDocumentAddress(document, reader);
  return address ?? "";
}

/**
 * Says where a link leads on the site: a section of the same document stands on the page that its reader
 * has of it, and residents read other documents inside their own pages.
 *
 * @param link what was linked to
 * @param document the document that the link stands in
 * @param reader who reads it
 */
export function leadOnSite(link: LeadingLink, document: Document, reader: Audience): string {
  if (link.address.startsWith("#")) return `${findPage(document, reader)}${link.address}`;
  return reader === "residents" ? leadResidents(link) : link.address;
}

/**
 * Says where a link leads among the residents' own pages, chapters of the packet included.
 *
 * @param link what was linked to
 */
export function leadResidents(link: LeadingLink): string {
  if (link.kind !== "document") return link.address;
  const { document, section } = link;
  const page = findResidentsPage(document, section);
  if (page === undefined) return link.address;
  return section === undefined ? page : `${page}#${section.id}`;
}

/** What came of passages that stand alone: kept for the same reasons as in `memoize`. */
const shownAlone = new WeakMap<Passage, ShownPassage>();

/** Links and pictures come out by what else the home has; a passage without comes out the same. */
function standsAlone({ links, images }: Passage, titleTokens: Passage["tokens"]): boolean {
  const isPlain = titleTokens.every(({ children }) =>
    children?.every(({ type }) => type === "text"),
  );
  return isPlain && links.length === 0 && images.length === 0;
}

function createSectionViewer(show: ReturnType<typeof createPassageShower>, home: Home) {
  const { locale } = home.facts.table;
  const viewSection = (
    document: Document,
    section: Section,
    reader: Audience,
    titles: readonly string[] = [document.title],
  ): SectionView => {
    const origin = { document, audience: section.audience };
    const shownAsWritten = show(section.passage, origin, reader, section);
    const { titleWords } = shownAsWritten;
    const allTitles = [...titles, section.title];
    const blocks = markComing(allTitles, shownAsWritten.blocks, home.today);
    const shown = findUnplacedBlock(section, reader);
    return {
      id: section.id,
      definitionId: section.definition?.id ?? "",
      title: section.title,
      titleWords,
      marks: viewMarks(section.passage),
      blocks: shown === undefined ? blocks : [{ kind: shown }, ...blocks],
      depth: section.depth,
      text: [
        ...(shown === undefined ? [] : [readBlockText(shown, locale)]),
        // Whoever searches for an event that is over would be led to a page without it.
        isCutShort(shownAsWritten.blocks, blocks)
          ? readShownText(blocks)
          : readPassageText(readAroundUnheaded(section.passage, document), locale),
      ]
        .join("\n")
        .trim(),
      searchWords: listSearchWords(document, section),
      isIndexed: section.audience === reader,
      isForm: isFormByItself(document, section),
      children: section.children
        .filter((child) => mayRead(reader, child.audience))
        .map((child) => viewSection(document, child, reader, allTitles)),
    };
  };
  return viewSection;
}

function viewMarks({ marks }: Passage): readonly MarkView[] {
  return marks.map(({ key, question }) => ({ key, question }));
}

/**
 * What the site shows first in a section, since no text that this reader sees gives it a place there.
 * A place behind numbered steps of the home's own does not count: they could be taken for these.
 */
function findUnplacedBlock(section: Section, reader: Audience): BlockName | undefined {
  const shown = section.definition?.shows;
  if (shown === undefined) return undefined;
  const first = [section, ...listSections(section)]
    .filter(({ audience }) => mayRead(reader, audience))
    .flatMap(({ passage }) => listAllBlocks(passage.blocks))
    .find(({ kind }) => kind === "steps" || kind === shown);
  return first?.kind === shown ? undefined : shown;
}

/** The words of a passage with those of the blocks in it, for the search index. */
function readPassageText({ text, blocks }: Passage, locale: Locale): string {
  const ofSite = blocks.flatMap(({ kind }) => readBlockName(kind) ?? []);
  return [...ofSite.map((name) => readBlockText(name, locale)), text].join("\n").trim();
}

function readBlockText(name: BlockName, locale: Locale): string {
  switch (name) {
    case "overdoseSteps": {
      const { signs, steps } = listOverdoseWords(locale);
      return [signs, ...steps].join("\n");
    }
  }
}

function listSearchWords(document: Document, section: Section): readonly string[] {
  const known: Localized<readonly string[]> | undefined = section.definition?.searchWords;
  return [...(section.written.attributes.words ?? []), ...(known?.[document.language] ?? [])];
}

/**
 * What the front matter says to a reader. Where the document itself is not this reader's, only the
 * registry's title and the dates are: an operator's title or summary could give something away.
 */
function viewFrontMatter(document: Document, isDocumentReadable: boolean, home: Home) {
  const { frontMatter, type, language } = document;
  const { locale } = home.facts.table;
  const published = {
    language,
    version: frontMatter.version ?? "",
    effective: viewEffective(frontMatter.effective, home),
    reviewed: viewDate(frontMatter.reviewed, locale),
  };
  if (!isDocumentReadable) {
    return {
      ...published,
      title: type?.title[language] ?? "",
      // What a whole document is about promises more than its parts for this reader have.
      summary: "",
      approvedBy: "",
      changes: [],
    };
  }
  return {
    ...published,
    title: document.title,
    summary: typeset(frontMatter.summary ?? type?.summary[language] ?? ""),
    approvedBy: typeset(frontMatter.approvedBy ?? ""),
    changes: (frontMatter.changes ?? [])
      .toSorted(
        (first, second) =>
          compareText(second.date, first.date) ||
          compareVersionNumbers(second.version, first.version),
      )
      .map(({ version, date, summary }) => ({
        version,
        summary: typeset(summary),
        date: viewDate(date, locale),
      })),
  };
}

function hasHiddenParts(document: Document, reader: Audience): boolean {
  const isHidden = (section: Section): boolean =>
    !mayRead(reader, section.audience) || section.children.some(isHidden);
  return document.sections.some(isHidden);
}

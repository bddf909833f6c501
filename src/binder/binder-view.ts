import { findDocumentAddress, findSectionAddress } from "../documents/addresses.ts";
import { type Document, type Home, listSections } from "../documents/document.ts";
import {
  type ContentPart,
  createDocumentViewer,
  type DocumentView,
  type SectionView,
} from "../pages/document-view.ts";
import { createMatrixView, type MatrixRow, type MatrixView } from "../pages/matrix-view.ts";
import type { PosterView } from "../pages/poster.ts";
import { type SelectedFacts, selectFacts } from "../pages/select-facts.ts";
import { createSiteViews, type ResidentsView } from "../pages/site-view.ts";

/** A section in the binder: its anchor is its own in the whole binder. */
export interface BinderSection {
  readonly anchor: string;
  readonly title: string;
  readonly titleHtml: string;
  readonly parts: readonly ContentPart[];
  readonly depth: number;
  readonly children: readonly BinderSection[];
}

/** A document in the binder, whole. */
export interface BinderDocument extends Omit<DocumentView, "sections"> {
  readonly anchor: string;
  readonly sections: readonly BinderSection[];
}

/** Where a rule is documented in the binder. */
export interface BinderEvidence {
  readonly documentTitle: string;
  readonly title: string;
  /** Empty where the section is not in the binder. */
  readonly anchor: string;
}

/** A rule with the places in the binder that document it. */
export interface BinderRule extends Omit<MatrixRow, "sections"> {
  readonly places: readonly BinderEvidence[];
}

/** A line for something that only the house knows. */
export interface HouseLine {
  readonly shown: string;
  /** True where it is to be written by hand; `shown` then says what belongs there. */
  readonly isToFillIn: boolean;
}

/** Everything the binder is made from: what every audience may read, the house included. */
export interface BinderView {
  readonly facts: SelectedFacts;
  readonly documents: readonly BinderDocument[];
  readonly posters: readonly (PosterView & {
    readonly anchor: string;
    /** What stands on its line; none where there is no line. */
    readonly filled: HouseLine | undefined;
  })[];
  /** What only the house knows. */
  readonly house: readonly (HouseLine & { readonly title: string })[];
  readonly pages: ResidentsView["pages"];
  readonly matrix: Omit<MatrixView, "domains">;
  readonly domains: readonly {
    readonly id: string;
    readonly title: string;
    readonly rules: readonly BinderRule[];
  }[];
  readonly printed: string;
}

/**
 * Makes the binder's view. Its sections are the site's own; nothing is written twice.
 *
 * @param home the home as read, identified and checked
 * @param printed the day it is printed, as people read it
 */
export function createBinderView(home: Home, printed: string): BinderView {
  const viewer = createDocumentViewer(home);
  const documents = home.documents.filter(({ folder }) => folder === "policies");
  const anchors = new Map(
    documents.flatMap((document, index) => listAnchors(document, nameDocument(index))),
  );
  const views = documents.map((document, index) =>
    viewDocument(viewer.view(document, "house"), nameDocument(index), anchors),
  );
  const matrix = createMatrixView(home, "house");
  const { pages } = createSiteViews(home).residents;
  return {
    facts: selectFacts(home.facts.table, "house"),
    documents: views,
    posters: pages.posters.map((poster) => ({
      ...poster,
      anchor: `poster-${poster.id}`,
      filled: poster.blank === "" ? undefined : readHouseLine(home, blankKeys[poster.blank]),
    })),
    house: houseTitles.map(([key, title]) => ({ title, ...readHouseLine(home, key) })),
    pages,
    matrix,
    domains: matrix.domains.map(({ id, title, rows }) => ({
      id,
      title,
      rules: rows.map((row) => ({
        ...row,
        places: row.sections.map(({ documentTitle, title: section, address }) => ({
          documentTitle,
          title: section,
          anchor: anchors.get(address || nameSection(documentTitle, section)) ?? "",
        })),
      })),
    })),
    printed,
  };
}

/** The house's own facts in the order to read them in, each with its heading. */
const houseTitles = [
  ["address", "Where we are"],
  ["evacuation", "How to leave, and where to meet"],
  ["naloxonePlace", "Where naloxone is"],
] as const;

/** What posters leave to fill in by hand on the site, and the house knows. */
const blankKeys = { address: "address", naloxone: "naloxonePlace" } as const;

function readHouseLine({ facts }: Home, key: (typeof houseTitles)[number][0]): HouseLine {
  const value = facts.table.find(`house.${key}`)?.value;
  return { shown: value?.shown ?? "", isToFillIn: value?.kind === "toFillIn" };
}

/** A section of the house alone has no address on the site; its document and title tell it. */
function nameSection(documentTitle: string, title: string): string {
  return `${documentTitle}\n${title}`;
}

function nameDocument(index: number): string {
  return `document-${index + 1}`;
}

/** Anchors by the addresses that pages of the site have for the same documents and sections. */
function listAnchors(document: Document, anchor: string): readonly (readonly [string, string])[] {
  const pages = (["public", "residents"] as const).flatMap((reader) => {
    const address = findDocumentAddress(document, reader);
    return address === undefined ? [] : [[address, anchor] as const];
  });
  const sections = listSections(document).map(
    (section) =>
      [
        findSectionAddress(document, section) ?? nameSection(document.title, section.title),
        `${anchor}-${section.id}`,
      ] as const,
  );
  return [...pages, ...sections];
}

function viewDocument(
  view: DocumentView,
  anchor: string,
  anchors: ReadonlyMap<string, string>,
): BinderDocument {
  const lead = (html: string) => leadInside(html, anchor, anchors);
  const leadParts = (parts: readonly ContentPart[]) =>
    parts.map((part) => (part.kind === "html" ? { ...part, html: lead(part.html) } : part));
  const viewSection = ({
    id,
    title,
    titleHtml,
    parts,
    depth,
    children,
  }: SectionView): BinderSection => ({
    anchor: `${anchor}-${id}`,
    title,
    titleHtml: lead(titleHtml),
    parts: leadParts(parts),
    depth,
    children: children.map(viewSection),
  });
  return {
    ...view,
    anchor,
    introduction: leadParts(view.introduction),
    sections: view.sections.map(viewSection),
  };
}

/** Links from one part of the site to another lead to the same part of the binder. */
function leadInside(html: string, anchor: string, anchors: ReadonlyMap<string, string>): string {
  return html.replace(/(?<=<a href=")([^"]*)(?=")/g, (address: string) => {
    if (address.startsWith("#")) return `#${anchor}-${address.slice(1)}`;
    const place = anchors.get(address);
    return place === undefined ? address : `#${place}`;
  });
}

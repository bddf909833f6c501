import { findSectionAddress } from "../document-types/addresses.ts";
import { type Document, type Home, listSections } from "../document-types/document.ts";
import {
  createDocumentViewer,
  type DocumentView,
  type SectionView,
} from "../views/document-view.ts";
import { createMatrixView, type MatrixRow, type MatrixView } from "../views/matrix-view.ts";
import type { PosterView } from "../views/poster-view.ts";
import { type SelectedFacts, selectFacts } from "../views/select-facts.ts";
import { createSiteViews, type ResidentsView } from "../views/site-view.ts";

/** A section in the binder: its anchor is its own in the whole binder. */
export interface BinderSection {
  readonly anchor: string;
  readonly title: string;
  readonly titleHtml: string;
  readonly html: string;
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

/** Everything the binder is made from: what every audience may read, the house included. */
export interface BinderView {
  readonly facts: SelectedFacts;
  /** False where the operator has not written `_data/house.yaml` yet. */
  readonly hasHouseFacts: boolean;
  readonly documents: readonly BinderDocument[];
  readonly posters: readonly (PosterView & { readonly anchor: string; readonly filled: string })[];
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
  const anchors = new Map<string, string>();
  const views = documents.map((document, index) => {
    const anchor = `document-${index + 1}`;
    for (const [key, place] of listAnchors(document, anchor)) anchors.set(key, place);
    return viewDocument(viewer.view(document, "house"), anchor);
  });
  const matrix = createMatrixView(home, "house");
  const { pages } = createSiteViews(home).residents;
  const filled = readFilled(home);
  return {
    facts: selectFacts(home.facts.table, "house"),
    hasHouseFacts: home.facts.table.find("house.address") !== undefined,
    documents: views,
    posters: pages.posters.map((poster) => ({
      ...poster,
      anchor: `poster-${poster.id}`,
      filled: poster.blank === "" ? "" : filled[poster.blank],
    })),
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

/** What posters leave to fill in by hand on the site, and the house knows. */
function readFilled({ facts }: Home): Readonly<Record<"address" | "naloxone", string>> {
  return {
    address: facts.table.find("house.address")?.value.shown ?? "",
    naloxone: facts.table.find("house.naloxonePlace")?.value.shown ?? "",
  };
}

/** A section of the house alone has no address on the site; its document and title tell it. */
function nameSection(documentTitle: string, title: string): string {
  return `${documentTitle}\n${title}`;
}

function listAnchors(document: Document, anchor: string): readonly (readonly [string, string])[] {
  return listSections(document).map((section) => [
    findSectionAddress(document, section) ?? nameSection(document.title, section.title),
    `${anchor}-${section.id}`,
  ]);
}

function viewDocument(view: DocumentView, anchor: string): BinderDocument {
  const viewSection = ({
    id,
    title,
    titleHtml,
    html,
    depth,
    children,
  }: SectionView): BinderSection => ({
    anchor: `${anchor}-${id}`,
    title,
    titleHtml,
    html,
    depth,
    children: children.map(viewSection),
  });
  return { ...view, anchor, sections: view.sections.map(viewSection) };
}

import type { PlainDate } from "../content/plain-date.ts";
import { findSectionAddress } from "../documents/addresses.ts";
import { type Document, type Home, listAllSections } from "../documents/document.ts";
import type { Language } from "../locales/language.ts";
import {
  createDocumentViewer,
  type DocumentView,
  type LeadingLink,
} from "../pages/document-view.ts";
import { createMatrixView, type MatrixRow, type MatrixView } from "../pages/matrix-view.ts";
import { type ExplainedDoubt, explainDoubts } from "../pages/matrix-words.ts";
import type { PosterView } from "../pages/poster.ts";
import { type SelectedFacts, selectFacts } from "../pages/select-facts.ts";
import { createSiteViews, type ResidentsView } from "../pages/site-view.ts";

/** A document in the binder, whole. */
export interface BinderDocument extends DocumentView {
  /** Its anchor in the whole binder; those of its sections begin with it. */
  readonly anchor: string;
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
  /** The language of the binder's own words. */
  readonly language: Language;
  /** The home's name. */
  readonly name: string;
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
  /** What the marks mean that stand with what a rule asks, each once. */
  readonly doubts: readonly ExplainedDoubt[];
  readonly printed: string;
}

/**
 * Makes the binder's view. Its sections are the site's own; nothing is written twice.
 *
 * @param home the home as read, identified and checked
 * @param printed the day it is printed
 */
export function createBinderView(home: Home, printed: PlainDate): BinderView {
  const { locale } = home.facts.table;
  const documents = home.documents.filter(({ folder }) => folder === "policies");
  const names = new Map(
    documents.map((document, index) => [document, `document-${index + 1}`] as const),
  );
  const anchors = new Map([...names].flatMap(([document, name]) => listAnchors(document, name)));
  const viewer = createDocumentViewer(home, { lead: (link) => leadInside(link, names) });
  const views = [...names].map(([document, anchor]) => ({
    ...viewer.view(document, "house"),
    anchor,
  }));
  const matrix = createMatrixView(home, "house", locale);
  const { pages } = createSiteViews(home).residents;
  return {
    language: locale.tag,
    name: home.facts.home?.name.shown ?? "",
    facts: selectFacts(home.facts.table, "house"),
    documents: views,
    posters: pages.posters.map((poster) => ({
      ...poster,
      anchor: `poster-${poster.id}`,
      filled: poster.blank === "" ? undefined : readHouseLine(home, blankKeys[poster.blank]),
    })),
    house: houseLines.flatMap((key) => {
      const line = readHouseLine(home, key);
      if (line === undefined) return []; // a house may have no such place
      // Nobody is asked where naloxone is in a house that keeps none.
      if (line.isToFillIn && key === blankKeys.naloxone && !pages.keepsNaloxone) return [];
      return [{ title: locale.words.binder.house[key], ...line }];
    }),
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
    doubts: explainDoubts(
      matrix.domains.flatMap(({ rows }) => rows.map(({ askedHere }) => askedHere)),
      locale,
    ),
    printed: locale.formatDay(printed),
  };
}

/** The house's own facts in the order to read them in. */
const houseLines = [
  "address",
  "evacuation",
  "naloxonePlace",
  "firstAidPlace",
  "keysPlace",
] as const;

/** What posters leave to fill in by hand on the site, and the house knows. */
const blankKeys = { address: "address", naloxone: "naloxonePlace" } as const;

function readHouseLine({ facts }: Home, key: (typeof houseLines)[number]): HouseLine | undefined {
  const value = facts.table.find(`house.${key}`)?.value;
  return value && { shown: value.shown, isToFillIn: value.kind === "toFillIn" };
}

/** A section of the house alone has no address on the site; its document and title tell it. */
function nameSection(documentTitle: string, title: string): string {
  return `${documentTitle}\n${title}`;
}

/** Anchors by the addresses that the same sections have on the site. */
function listAnchors(document: Document, anchor: string): readonly (readonly [string, string])[] {
  return listAllSections(document).map((section) => [
    findSectionAddress(document, section) ?? nameSection(document.title, section.title),
    `${anchor}-${section.id}`,
  ]);
}

/** Links from one part of the site to another lead to the same part of the binder. */
function leadInside(link: LeadingLink, names: ReadonlyMap<Document, string>): string {
  const name = link.kind === "document" ? names.get(link.document) : undefined;
  if (link.kind !== "document" || name === undefined) return link.address;
  return link.section === undefined ? `#${name}` : `#${name}-${link.section.id}`;
}

import type { Audience } from "../content/audience.ts";
import type { HomeFacts } from "../content/facts/home-facts.ts";
import { findLogo } from "../content/pictures/home-logo.ts";
import { findPicture } from "../content/pictures/read-pictures.ts";
import type { PlainDate } from "../content/plain-date.ts";
import type { PublishedPicture } from "../content/shown-words.ts";
import { findDocumentAddress, findResidentsPage } from "../documents/addresses.ts";
import type { Document, Home } from "../documents/document.ts";
import { documentTypes } from "../documents/registry.ts";
import { findWidestAudience, hasPartsFor } from "../documents/who-may-read.ts";
import { createSiteFace, type SiteFace } from "../face/site-face.ts";
import type { Language } from "../locales/language.ts";
import type { Locale } from "../locales/locale.ts";
import { findStandard } from "../standards/find-standard.ts";
import type { Standard } from "../standards/standard.ts";
import { compareText } from "../text/compare-text.ts";
import { foldText } from "../text/fold-text.ts";
import { type AboutView, createAboutView } from "./about-view.ts";
import { type CertificationView, createCertificationView } from "./certification-view.ts";
import { type DocumentChange, formatChangesFeed } from "./changes-feed.ts";
import { type ContactView, createContactView } from "./contact-view.ts";
import {
  createDocumentViewer,
  type DocumentView,
  leadResidents,
  type SectionView,
} from "./document-view.ts";
import { type FormForComplaints, findFormForComplaints } from "./layer-view.ts";
import { formatMatrixCsv } from "./matrix-csv.ts";
import { createMatrixData, createMatrixSchema } from "./matrix-data.ts";
import { createMatrixPageView, type MatrixPageView } from "./matrix-page-view.ts";
import { createMatrixView, type MatrixView } from "./matrix-view.ts";
import { createNeighborView, type NeighborView } from "./neighbor-view.ts";
import { type ChapterView, createChapterLead, viewChapters } from "./packet-chapters-view.ts";
import { noPictures, type Pictures } from "./pictures.ts";
import { sayQuietHours } from "./quiet-hours-words.ts";
import { createResidentsPages, type ResidentsPages } from "./residents-pages-view.ts";
import { type SelectedFacts, selectFacts } from "./select-facts.ts";
import { createVersionViews, leadToVersions, type VersionViews } from "./version-views.ts";

/** A document in a list of documents: enough to choose it by. */
export interface DocumentEntry
  extends Pick<
    DocumentView,
    "title" | "summary" | "language" | "address" | "version" | "effective" | "reviewed"
  > {}

/** A line of the A–Z: a section and where to read it. */
export interface SectionEntry {
  readonly title: string;
  readonly address: string;
  readonly documentTitle: string;
}

/** The sections under one letter. */
export interface LetterOfSections {
  readonly letter: string;
  readonly sections: readonly SectionEntry[];
}

/** Everything the public pages are made from, and nothing else. */
export interface PublicView {
  readonly audience: "public";
  /** The language of the site's own words. */
  readonly language: Language;
  readonly facts: SelectedFacts;
  /** What stands beside the home's name, where it has a picture of its own for that. */
  readonly logo: PublishedPicture | undefined;
  readonly policies: readonly DocumentView[];
  readonly policyList: readonly DocumentEntry[];
  /** What held before, and what became of it. */
  readonly earlier: VersionViews;
  /** The pages for neighbors but the first, which is {@link neighborsPage}. */
  readonly neighborPages: readonly DocumentView[];
  readonly neighborsPage: DocumentView | undefined;
  /** What the neighbors' page draws from the good-neighbor policy. */
  readonly forNeighbors: NeighborView;
  /** When it is quiet; empty where there are no such hours. */
  readonly quietHours: string;
  readonly sectionsByLetter: readonly LetterOfSections[];
  /** The manager's contact as a card, a QR code and structured data. */
  readonly contact: ContactView;
  /** Every change to a public policy, newest first, as a feed. */
  readonly changesFeed: string;
  readonly certification: CertificationView;
  /** Where the affiliate takes complaints, where that is on its form and by no phone that is known. */
  readonly formForComplaints: FormForComplaints | undefined;
  /** Where each rule of the standard is documented. */
  readonly matrix: MatrixView;
  /** Where the home tells of itself, if it does. */
  readonly about: AboutView | undefined;
  /** What other services and phones show of the site. */
  readonly face: SiteFace;
  /** What the page of the matrix shows beside its rows. */
  readonly matrixPage: MatrixPageView;
  /** The matrix as files for other programs. */
  readonly matrixFiles: MatrixFiles;
}

/** The texts of the matrix's files. */
export interface MatrixFiles {
  readonly csv: string;
  readonly json: string;
  readonly schema: string;
}

/** Everything the residents' pages are made from: what is public, and what is the residents'. */
export interface ResidentsView {
  readonly audience: "residents";
  readonly language: Language;
  readonly facts: SelectedFacts;
  readonly logo: PublishedPicture | undefined;
  /** The documents that have something for residents alone, whole. */
  readonly documents: readonly DocumentView[];
  /** The policies that everybody can read, as pages among the residents' own. */
  readonly policies: readonly DocumentView[];
  /** Every document residents can read, at whichever address. */
  readonly policyList: readonly DocumentEntry[];
  /** What held before for residents alone, and what became of it. */
  readonly earlier: VersionViews;
  readonly packet: DocumentView | undefined;
  /** The packet in parts, each a page; none where it is short. */
  readonly chapters: readonly ChapterView[];
  /** Where residents read what everybody can read, by its public address. */
  readonly ownPages: Readonly<Record<string, string>>;
  readonly sectionsByLetter: readonly LetterOfSections[];
  /** Every change to a document residents can read, newest first. */
  readonly changes: readonly DocumentChange[];
  /** When it is quiet; empty where there are no such hours. */
  readonly quietHours: string;
  readonly formForComplaints: FormForComplaints | undefined;
  /** The week, help near the home, and sheets for the wall. */
  readonly pages: ResidentsPages;
}

/** Both views of a home. */
export interface SiteViews {
  readonly public: PublicView;
  readonly residents: ResidentsView;
}

/**
 * Makes both views of a home. The public view is made from public parts alone, so a public page
 * cannot show anything else.
 *
 * @param home the home as read, identified and checked
 * @param pictures its pictures as published
 * @throws when the home has no facts, which the check would have found
 */
export function createSiteViews(home: Home, pictures: Pictures = noPictures): SiteViews {
  const facts = home.facts.home;
  if (facts === undefined) throw new Error("A home without facts has no pages. Check it first.");
  const viewer = createDocumentViewer(home, { pictures });
  const inChapters = createDocumentViewer(home, { pictures, lead: leadResidents });
  const documents = home.documents.toSorted(compareDocuments);
  const logo = findPublishedLogo(home, pictures);
  const earlier = {
    public: createVersionViews(home, "public"),
    residents: createVersionViews(home, "residents"),
  };
  const residents = createResidentsView(
    home,
    documents,
    { view: viewer.view, viewInChapters: inChapters.view },
    earlier,
  );
  return {
    public: { ...createPublicView(home, facts, documents, viewer.view, earlier.public), logo },
    residents: { ...residents, logo },
  };
}

function findPublishedLogo(home: Home, pictures: Pictures): PublishedPicture | undefined {
  const logo = findLogo(home.facts);
  const found = logo && findPicture(home.pictures, logo);
  return found?.kind === "picture" ? pictures.find(found.path, "public") : undefined;
}

/** What each audience may read of earlier versions. */
type Earlier = Readonly<Record<"public" | "residents", VersionViews>>;

type View = (document: Document, reader: Audience) => DocumentView;

function createPublicView(
  home: Home,
  facts: HomeFacts,
  documents: readonly Document[],
  view: View,
  earlier: VersionViews,
): Omit<PublicView, "logo"> {
  const { locale } = home.facts.table;
  const published = documents.filter((document) => findWidestAudience(document) === "public");
  const policyViews = published
    .filter(({ folder }) => folder === "policies")
    .map((document) => view(document, "public"));
  const policies = chain(leadToVersions(policyViews, [earlier]));
  const forNeighbors = published
    .filter(({ folder }) => folder === "neighbors")
    .map((document) => view(document, "public"));
  const matrix = createMatrixView(home, "public", locale);
  const standard = findStandard(home.facts);
  const changes = listChanges(policies, home.today);
  const neighborsPage = forNeighbors.find(({ address }) => address === "/neighbors/");
  return {
    audience: "public",
    language: locale.tag,
    certification: createCertificationView(
      facts.certification,
      standard.levels,
      locale,
      home.today,
    ),
    formForComplaints: findFormForComplaints(home.facts),
    matrix,
    about: createAboutView(forNeighbors),
    face: createSiteFace(
      {
        name: facts.name.shown,
        area: facts.area.shown,
        siteUrl: facts.siteUrl.shown,
        accent: facts.accent?.shown,
      },
      locale,
    ),
    matrixPage: createMatrixPageView(matrix, changes, locale),
    matrixFiles: createMatrixFiles(facts, matrix, standard, locale, home.today),
    facts: selectFacts(home.facts.table, "public"),
    policies,
    policyList: policies,
    earlier,
    neighborPages: forNeighbors.filter(({ address }) => address !== "/neighbors/"),
    neighborsPage,
    quietHours: sayQuietHours(home.facts.home?.quietHours, locale),
    forNeighbors: createNeighborView(
      policies.find(({ typeId }) => typeId === "good-neighbor-policy"),
      neighborsPage,
      forNeighbors.filter((page) => page !== neighborsPage),
      locale.words.neighbors.listedAs.promises,
    ),
    sectionsByLetter: groupByLetter([...policies, ...forNeighbors].flatMap(listEntries)),
    contact: createContactView(facts, locale),
    changesFeed: formatChangesFeed(changes, {
      name: facts.name.shown,
      legalName: facts.legalName.shown,
      siteUrl: facts.siteUrl.shown,
      timeZone: facts.timeZone?.shown,
      locale,
    }),
  };
}

function createMatrixFiles(
  facts: HomeFacts,
  matrix: MatrixView,
  standard: Standard,
  locale: Locale,
  today: PlainDate | undefined,
): MatrixFiles {
  const data = createMatrixData(facts, matrix, standard.levels, locale, today);
  return {
    csv: formatMatrixCsv(data),
    json: `${JSON.stringify(data, undefined, 2)}\n`,
    schema: `${JSON.stringify(createMatrixSchema(standard), undefined, 2)}\n`,
  };
}

function createResidentsView(
  home: Home,
  documents: readonly Document[],
  { view, viewInChapters }: { readonly view: View; readonly viewInChapters: View },
  earlier: Earlier,
): Omit<ResidentsView, "logo"> {
  const { locale } = home.facts.table;
  const own = documents.filter((document) => hasPartsFor(document, "residents"));
  const viewAll = (some: readonly Document[]) =>
    leadToVersions(
      some.map((document) => view(document, "residents")),
      [earlier.residents, earlier.public],
    );
  const views = viewAll(own);
  const elsewhere = viewAll(
    documents.filter(
      (document) => !own.includes(document) && findWidestAudience(document) === "public",
    ),
  );
  const policies = [...views, ...elsewhere].filter(
    ({ address }) => !address.startsWith("/neighbors/"),
  );
  const packet = own.find(({ type }) => type?.id === "resident-packet");
  const chapters =
    packet === undefined ? [] : viewChapters(packet, viewInChapters(packet, "residents"), locale);
  const lead = createChapterLead(chapters);
  return {
    audience: "residents",
    language: locale.tag,
    facts: selectFacts(home.facts.table, "residents"),
    documents: views.filter(({ typeId }) => typeId !== "resident-packet"),
    policies: elsewhere.filter(({ address }) => address.startsWith("/residents/")),
    policyList: policies,
    earlier: earlier.residents,
    chapters,
    ownPages: Object.fromEntries(documents.flatMap(listOwnPages)),
    packet: views.find(({ typeId }) => typeId === "resident-packet"),
    sectionsByLetter: groupByLetter(
      [...views, ...elsewhere]
        .flatMap(listEntries)
        .map((entry) => ({ ...entry, address: lead(entry.address) })),
    ),
    changes: listChanges(policies, home.today),
    quietHours: sayQuietHours(home.facts.home?.quietHours, locale),
    formForComplaints: findFormForComplaints(home.facts),
    pages: createResidentsPages(home.facts, policies, { locale, today: home.today, lead }),
  };
}

/** A document's public page and the residents' own of it, where there are both. */
function listOwnPages(document: Document): readonly (readonly [string, string])[] {
  const address = findDocumentAddress(document, "public");
  const own = findResidentsPage(document);
  return address === undefined || own === undefined || own === address ? [] : [[address, own]];
}

/** Gives each document a way to the one before it and the one after it. */
function chain(documents: readonly DocumentView[]): readonly DocumentView[] {
  return documents.map((document, index) => {
    const [previous, next] = [documents[index - 1], documents[index + 1]];
    return { ...document, ...(previous && { previous }), ...(next && { next }) };
  });
}

/** What changes on a later day has not changed yet. */
function listChanges(
  documents: readonly DocumentView[],
  today: PlainDate = "9999",
): readonly DocumentChange[] {
  return documents
    .flatMap(({ title, address, changes }) =>
      changes
        .filter(({ date }) => date.machine <= today)
        .map((change) => ({ ...change, documentTitle: title, address })),
    )
    .toSorted((first, second) => compareText(second.date.machine, first.date.machine));
}

/** Types in the registry's order first, then by title. */
function compareDocuments(first: Document, second: Document): number {
  const rank = ({ type }: Document) =>
    type === undefined ? documentTypes.length : documentTypes.indexOf(type);
  return (
    rank(first) - rank(second) ||
    compareText(first.title, second.title) ||
    compareText(first.file, second.file)
  );
}

function listEntries(document: DocumentView): readonly SectionEntry[] {
  const list = (sections: readonly SectionView[]): readonly SectionEntry[] =>
    sections.flatMap((section) => [
      {
        title: section.title,
        address: `${document.address}#${section.id}`,
        documentTitle: document.title,
      },
      ...list(section.children),
    ]);
  return list([...document.sections, ...document.unheaded]);
}

function groupByLetter(entries: readonly SectionEntry[]): readonly LetterOfSections[] {
  const keyed = entries
    .map((entry) => ({ entry, key: createSortKey(entry) }))
    .toSorted((first, second) => compareText(first.key, second.key));
  const letters = new Map<string, SectionEntry[]>();
  for (const { entry, key } of keyed) {
    const first = key.charAt(0).toUpperCase();
    const letter = /[A-Z]/.test(first) ? first : "0–9";
    const group = letters.get(letter);
    if (group === undefined) letters.set(letter, [entry]);
    else group.push(entry);
  }
  return [...letters].map(([letter, sections]) => ({ letter, sections }));
}

function createSortKey({ title, documentTitle, address }: SectionEntry): string {
  return `${foldText(title)} ${foldText(documentTitle)} ${address}`;
}

import type { Audience } from "../content/audience.ts";
import { findDocumentType } from "../documents/registry.ts";
import { findLocale } from "../locales/locale.ts";
import { compareText } from "../text/compare-text.ts";
import type { DocumentView, SectionView } from "./document-view.ts";
import { createChapterLead } from "./packet-chapters-view.ts";
import type { PublicView, ResidentsView } from "./site-view.ts";

/** A section as the search finds it: what a result shows, and what it is found by. */
export interface SearchableSection {
  /** Where a result leads, such as `/policies/grievance-policy/#outside-help`. */
  readonly address: string;
  readonly title: string;
  readonly documentTitle: string;
  /** The day the document was last reviewed, as people read it; empty when it does not say. */
  readonly reviewed: string;
  /** The section's words, without those of the sections inside it. */
  readonly text: string;
  /** Words people search by, which no page shows. */
  readonly words: readonly string[];
}

/** The sections that each search index is made of. No section is in both. */
export type SearchableSections = Readonly<
  Record<Exclude<Audience, "house">, readonly SearchableSection[]>
>;

/**
 * Lists what can be searched: every section once, in the index of those who may read it. What is
 * public is in the public index alone, wherever residents read it.
 *
 * @param views both views of the home
 * @returns the sections of each index, in the order of their addresses
 */
export function listSearchableSections(views: {
  readonly public: PublicView;
  readonly residents: ResidentsView;
}): SearchableSections {
  const { neighborsPage, neighborPages, policies } = views.public;
  const forAll = neighborsPage === undefined ? neighborPages : [neighborsPage, ...neighborPages];
  const { packet, documents, chapters } = views.residents;
  const lead = createChapterLead(chapters);
  const forResidents = packet === undefined ? documents : [packet, ...documents];
  return {
    public: sort([...policies, ...forAll].flatMap(listOfDocument)),
    residents: sort(
      [...forResidents.flatMap(listOfDocument), ...listResources(views.residents)].map(
        (section) => ({ ...section, address: lead(section.address) }),
      ),
    ),
  };
}

/** The order decides the bytes of the index. */
function sort(sections: readonly SearchableSection[]): readonly SearchableSection[] {
  return sections.toSorted((first, second) => compareText(first.address, second.address));
}

function listOfDocument(document: DocumentView): readonly SearchableSection[] {
  const type = findDocumentType(document.typeId);
  const names = type?.names[findLocale(document.language).tag] ?? [];
  return type?.found === "asOne" ? listAsOne(document, names) : listEach(document, names);
}

/** A document that is found as one: by its title and summary, its sections' titles and its other names. */
function listAsOne(document: DocumentView, names: readonly string[]): readonly SearchableSection[] {
  const { address, title, summary, introductionText, sections, unheaded, reviewed } = document;
  const titles = [...sections, ...unheaded].map((section) => section.title);
  const text = [summary, introductionText, ...titles].join("\n");
  const words = { documentTitle: title, reviewed: reviewed?.shown ?? "", words: names };
  return [{ address, title, text, ...words }];
}

function listEach(document: DocumentView, names: readonly string[]): readonly SearchableSection[] {
  const describe = { documentTitle: document.title, reviewed: document.reviewed?.shown ?? "" };
  const list = (sections: readonly SectionView[]): readonly SearchableSection[] =>
    sections.flatMap((section) => [
      ...(section.isIndexed
        ? [
            {
              ...describe,
              address: `${document.address}#${section.id}`,
              title: section.title,
              text: section.text,
              words: section.searchWords,
            },
          ]
        : []),
      ...list(section.children),
    ]);
  return [
    ...listIntroduction(document, describe, names),
    ...list([...document.sections, ...document.unheaded]),
  ];
}

/** What a document says before its first section is found under the document's own title and other names. */
function listIntroduction(
  document: DocumentView,
  describe: Pick<SearchableSection, "documentTitle" | "reviewed">,
  words: readonly string[],
): readonly SearchableSection[] {
  if (!document.isIntroductionIndexed) return [];
  const text = [document.summary, document.introductionText].join("\n").trim();
  return [{ ...describe, address: document.address, title: document.title, text, words }];
}

/** Each entry of the page of resources, under the heading that the page gives it. */
function listResources({ pages, language }: ResidentsView): readonly SearchableSection[] {
  const { title: documentTitle } = findLocale(language).words.residents.resources;
  return pages.resources.flatMap(({ title, entries }) =>
    entries.map(({ anchor, name, about, checked }) => ({
      address: `/residents/resources/#${anchor}`,
      title: name.shown,
      documentTitle,
      reviewed: checked.shown,
      text: `${title}. ${about.shown}`,
      words: [],
    })),
  );
}

import { findChapterAddress } from "../documents/addresses.ts";
import type { Document } from "../documents/document.ts";
import { type ChapterId, listChapters } from "../documents/packet-chapters.ts";
import type { Locale } from "../locales/locale.ts";
import type { IconName } from "../theme/icons.ts";
import type { DocumentLink, DocumentView } from "./document-view.ts";
import { listSectionViews } from "./find-section-view.ts";

/** A part of the packet as a page of its own: a document of fewer sections. */
export interface ChapterView extends DocumentView {
  readonly id: ChapterId;
  /** What is in it, in a line. */
  readonly about: string;
  /** The drawing beside its title. */
  readonly icon: IconName;
  /** The packet, in which all chapters stand. */
  readonly whole: DocumentLink;
}

const icons: Readonly<Record<ChapterId, IconName>> = {
  welcome: "house",
  rights: "scales",
  money: "money",
  rules: "door",
  health: "medicine",
  help: "heart",
  "daily-life": "calendar",
  leaving: "key",
};

/**
 * Makes a page of each chapter of the packet.
 *
 * @param document the packet
 * @param packet its view for residents, whose links lead to chapters
 * @param locale the language of the chapters' titles
 */
export function viewChapters(
  document: Document,
  packet: DocumentView,
  locale: Locale,
): readonly ChapterView[] {
  const { chapters: words } = locale.words.residents.packet;
  const chapters = listChapters(document).map(({ id, sections }): ChapterView => {
    const ids = new Set(sections.map((section) => section.id));
    const own = packet.sections.filter((section) => ids.has(section.id));
    return {
      ...packet,
      id,
      address: findChapterAddress(id),
      title: words[id],
      about: own.map(({ title }) => title).join(", "),
      icon: icons[id],
      introduction: [],
      introductionMarks: [],
      sections: own,
      unheaded: [],
      contents: own,
      changes: [],
      whole: { title: packet.title, address: packet.address },
    };
  });
  return chapters.map((chapter, index) => {
    const [previous, next] = [chapters[index - 1], chapters[index + 1]];
    return {
      ...chapter,
      ...(previous && { previous: linkTo(previous) }),
      ...(next && { next: linkTo(next) }),
    };
  });
}

const linkTo = ({ title, address }: DocumentLink): DocumentLink => ({ title, address });

/**
 * Makes a function that leads from a place in the packet to the same place in its chapter.
 *
 * @param chapters the chapters of the packet
 * @returns gives every other address back as it is
 */
export function createChapterLead(chapters: readonly ChapterView[]): (address: string) => string {
  const places = new Map(
    chapters.flatMap(({ address, sections, whole }) =>
      listSectionViews(sections).map(({ id }) => [`${whole.address}#${id}`, `${address}#${id}`]),
    ),
  );
  return (address) => places.get(address) ?? address;
}

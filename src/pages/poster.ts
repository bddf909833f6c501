import { mapWords } from "../content/blocks.ts";
import { readBlockName } from "../content/named-blocks.ts";
import { leaveLinksOut, type ShownBlock } from "../content/shown-words.ts";
import type { Locale } from "../locales/locale.ts";
import { listSectionViews, type PlacedSectionView } from "./find-section-view.ts";
import type { PosterLine, PosterSize } from "./fit-sheet.ts";

/** A sheet for the wall: a section of the home's own documents, or what the site says of emergencies. */
export interface PosterView {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly language: string;
  /** Lines that stand in large type, such as phone numbers. */
  readonly lines: readonly PosterLine[];
  /** What stands on it, in its order. */
  readonly blocks: readonly ShownBlock[];
  /** The size of its text in points: as large as fits one sheet. */
  readonly size: PosterSize;
  /**
   * What it shows of the home's section: the whole, a part, or what the site says itself, of which
   * the section has more.
   */
  readonly shows: "whole" | "part" | "siteWords";
  /** Where the section is; empty where the home has none. */
  readonly wholeAddress: string;
  readonly documentTitle: string;
  readonly version: string;
  /** A line to fill in by hand, since it is the house's alone; the binder fills it in. */
  readonly blank: "" | "address" | "naloxone";
}

/**
 * Says of a sheet what is the same for all.
 *
 * @param id the last part of its address
 * @param title what stands above it
 * @param placed what of the home's own it shows, if anything
 * @param locale the residents' language
 */
export function describePoster(
  id: string,
  title: string,
  placed: Pick<PlacedSectionView, "document" | "address"> | undefined,
  locale: Locale,
) {
  return {
    id,
    address: `/residents/posters/${id}/`,
    title,
    language: placed?.document.language ?? locale.tag,
    wholeAddress: placed?.address ?? "",
    documentTitle: placed?.document.title ?? "",
    version: placed?.document.version ?? "",
  };
}

/**
 * Lists what the home says in a section and in those inside it, in reading order. On a wall no link
 * leads anywhere; its words stay.
 *
 * @param placed the section
 */
export function listBlocks({ section }: PlacedSectionView): readonly ShownBlock[] {
  const blocks = listSectionViews([section]).flatMap((part) => part.blocks);
  return mapWords(
    blocks.filter(({ kind }) => readBlockName(kind) === undefined),
    leaveLinksOut,
  );
}

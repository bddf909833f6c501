import { mapWords } from "../content/blocks.ts";
import { readBlockName } from "../content/named-blocks.ts";
import { leaveLinksOut, type ShownBlock, type ShownWords } from "../content/shown-words.ts";
import type { Locale } from "../locales/locale.ts";
import type { IconName } from "../theme/icons.ts";
import { groupBlocks, type Piece } from "./cut-blocks.ts";
import type { SectionView } from "./document-view.ts";
import type { PlacedSectionView } from "./find-section-view.ts";
import { drawQrCode } from "./qr-code.ts";
import {
  findLargestSize,
  type LargestSize,
  type PosterLine,
  type PosterSize,
  spreadLines,
  spreadSheets,
} from "./spread-sheets.ts";

/** A poster for the wall: one sheet, or several that hang side by side. */
export interface PosterView {
  readonly id: string;
  readonly address: string;
  readonly title: string;
  readonly language: string;
  readonly sheets: readonly PosterSheet[];
  /** Where the section is; empty where the home has none. */
  readonly wholeAddress: string;
  /** A code that leads there, or to what the poster is about, as an SVG element. */
  readonly qrCode: string;
  readonly documentTitle: string;
  readonly version: string;
  /** A line to fill in by hand on the first sheet, since it is the house's alone; the binder fills it in. */
  readonly blank: "" | "address" | "naloxone";
}

/** A sheet of a poster. */
export interface PosterSheet {
  /** What stands above the title in smaller type, such as the document's title; empty for nothing. */
  readonly above: string;
  readonly title: string;
  /** True for the first sheet of what its title is about. */
  readonly isFirst: boolean;
  readonly icon: IconName;
  readonly language: string;
  /** Lines in large type, such as phone numbers. */
  readonly lines: readonly PosterLine[];
  /** How large the first of them is; empty where none of them is larger than the rest. */
  readonly largest: "" | LargestSize;
  /** Its text; what leads to something is one part with it. */
  readonly parts: readonly Piece[];
  /** What is drawn beside each numbered step, the first step first; most posters draw nothing there. */
  readonly stepIcons: readonly IconName[];
  /** The size of its text in points. */
  readonly size: PosterSize;
  /** Whose words it has: those of a document, or the site's own. */
  readonly from: "document" | "site";
  /** The document its words are from, where that is not the poster's; else empty. */
  readonly documentTitle: string;
  readonly version: string;
  /** True for the sheet that has the poster's code. */
  readonly hasCode: boolean;
}

/** What stands on one sheet or several under one title. */
export interface PosterTopic {
  readonly above?: string;
  readonly title: string;
  readonly icon: IconName;
  readonly language: string;
  readonly lines?: readonly PosterLine[];
  readonly blocks?: readonly ShownBlock[];
  readonly stepIcons?: readonly IconName[];
  readonly from: PosterSheet["from"];
  /** The document its words are from, where that is not the poster's. */
  readonly documentTitle?: string;
  readonly version?: string;
  /** True where a line to fill in stands above all else. */
  readonly hasBlank?: boolean;
  /** True where the poster's code stands on the first sheet. */
  readonly hasCode?: boolean;
}

/** A line to fill in by hand, and a code beside the foot, in millimetres. */
const [blankHeight, codeHeight] = [30, 18];

/**
 * Makes the sheets of a topic: as many as hold all of it.
 *
 * @param topic what stands on them
 */
export function createSheets(topic: PosterTopic): readonly PosterSheet[] {
  const {
    above = "",
    title,
    icon,
    language,
    from,
    documentTitle = "",
    version = "",
    lines = [],
    blocks = [],
    stepIcons = [],
  } = topic;
  const { hasBlank = false, hasCode = false } = topic;
  const frame = {
    title,
    above,
    onFirst: (hasBlank ? blankHeight : 0) + (hasCode ? codeHeight : 0),
  };
  const ofLines = spreadLines(lines, frame);
  const last = ofLines.at(-1);
  const onLast = (ofLines.length === 1 ? frame.onFirst : 0) + (last?.height ?? 0);
  const { sheets, size } = spreadSheets(blocks, { ...frame, onFirst: onLast });
  const source = { from, documentTitle, version };
  const shared = { above, title, icon, language, ...source, stepIcons, size };
  const before = ofLines.slice(0, -1).map((sheet) => ({ lines: sheet.lines, parts: [] }));
  const behind = sheets.map((shown, index) => ({
    lines: index === 0 ? (last?.lines ?? []) : [],
    parts: groupBlocks(shown),
  }));
  return [...before, ...behind].map((sheet, index) => ({
    ...shared,
    ...sheet,
    isFirst: index === 0,
    hasCode: hasCode && index === 0,
    largest: index === 0 && lines[0] !== undefined ? findLargestSize(lines[0].value) : "",
  }));
}

/** What of the home's own a poster shows, and the home's site. */
export interface PosterSource {
  readonly placed: Pick<PlacedSectionView, "document" | "address"> | undefined;
  /** The origin of the home's site. */
  readonly siteUrl: string;
  /** Where the code leads, where that is not the section. */
  readonly leadsTo?: string;
}

/**
 * Says of a poster what is the same for all.
 *
 * @param id the last part of its address
 * @param title what it is called
 * @param source what of the home's own it shows, if anything
 * @param locale the residents' language
 */
export function describePoster(
  id: string,
  title: string,
  { placed, siteUrl, leadsTo }: PosterSource,
  locale: Locale,
) {
  const wholeAddress = placed?.address ?? "";
  return {
    id,
    address: `/residents/posters/${id}/`,
    title,
    language: placed?.document.language ?? locale.tag,
    wholeAddress,
    qrCode: drawQrCode(new URL(leadsTo ?? wholeAddress, siteUrl).href),
    documentTitle: placed?.document.title ?? "",
    version: placed?.document.version ?? "",
  };
}

/**
 * Lists what the home says in a section and in those inside it, in reading order, each below its title.
 * On a wall no link leads anywhere; its words stay.
 *
 * @param section the section
 * @param level the level of the titles of those inside it
 * @param nameLinks makes words of links
 */
export function listBlocks(
  section: Pick<SectionView, "blocks" | "children">,
  level = 2,
  nameLinks: (words: ShownWords) => ShownWords = leaveLinksOut,
): readonly ShownBlock[] {
  const own = section.blocks.filter(({ kind }) => readBlockName(kind) === undefined);
  const inside = section.children.flatMap((child): readonly ShownBlock[] => {
    const blocks = listBlocks(child, level + 1, nameLinks);
    return blocks.length === 0
      ? []
      : [{ kind: "heading", level, words: child.titleWords }, ...blocks];
  });
  return mapWords([...own, ...inside], nameLinks);
}

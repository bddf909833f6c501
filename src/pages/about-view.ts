import type { ShownBlock, ShownWord } from "../content/shown-words.ts";
import type { DocumentView, SectionView } from "./document-view.ts";

/** A picture that a home shows, with its words for who does not see it. */
export type ShownPicture = Extract<ShownWord, { readonly kind: "picture" }>;

/** What the first page shows of the page on which a home tells of itself. */
export interface AboutView
  extends Pick<DocumentView, "title" | "summary" | "language" | "address"> {
  /** The first that stands there, if any does. */
  readonly picture: ShownPicture | undefined;
}

/** Where a home tells of itself: `neighbors/about.md`, or as some would call it. */
const addresses: ReadonlySet<string> = new Set(["/neighbors/about/", "/neighbors/about-us/"]);

/**
 * Makes what the first page shows of the page on which the home tells of itself.
 *
 * @param pages the pages for neighbors, as the public may see them
 * @returns nothing where there is no such page
 */
export function createAboutView(pages: readonly DocumentView[]): AboutView | undefined {
  const page = pages.find(({ address }) => addresses.has(address));
  if (page === undefined) return undefined;
  const { title, summary, language, address } = page;
  const blocks = [...page.introduction, ...page.sections.flatMap(listBlocks)];
  return { title, summary, language, address, picture: findPicture(blocks) };
}

function listBlocks({ blocks, children }: SectionView): readonly ShownBlock[] {
  return [...blocks, ...children.flatMap(listBlocks)];
}

/** Of those in paragraphs, where a photo stands by itself. */
function findPicture(blocks: readonly ShownBlock[]): ShownPicture | undefined {
  return blocks
    .flatMap((block) => (block.kind === "paragraph" ? block.words : []))
    .find((word) => word.kind === "picture");
}

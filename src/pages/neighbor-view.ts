import type { ShownBlock } from "../content/shown-words.ts";
import type { DocumentView, SectionView } from "./document-view.ts";
import { listSectionViews } from "./find-section-view.ts";
import { takeIds } from "./place-unheaded.ts";

/** A promise to neighbors, short enough for a list. */
export interface Commitment {
  readonly title: string;
  readonly address: string;
  /** What the section says first: a paragraph or a list, if it has any. */
  readonly blocks: readonly ShownBlock[];
}

/** What the neighbors' page draws from the good-neighbor policy's own sections. */
export interface NeighborView {
  /** How we respond, and where to turn next: whole sections. */
  readonly response: readonly SectionView[];
  readonly commitments: readonly Commitment[];
  /** What the policy is written in; empty without one. */
  readonly language: string;
  /** Where the whole policy is. */
  readonly policyAddress: string;
}

/** The sections a neighbor reads first, by their ids in the registry. */
const responseIds: ReadonlySet<string> = new Set(["how-we-respond", "if-you-are-not-satisfied"]);

/** The sections that are promises about daily life, by their ids in the registry. */
const commitmentIds: ReadonlySet<string> = new Set([
  "quiet-hours",
  "parking",
  "smoking",
  "cleanliness-and-upkeep",
  "gathering-outside",
  "language-and-conduct",
  "visitors",
]);

/**
 * Draws the neighbors' page from the good-neighbor policy, so that the two never disagree.
 *
 * @param policy the policy as the public sees it; without one there is nothing to draw
 * @param page what the home itself says on the neighbors' page
 */
export function createNeighborView(
  policy: DocumentView | undefined,
  page?: DocumentView,
): NeighborView {
  const sections = policy === undefined ? [] : listDrawn(policy);
  const address = policy?.address ?? "";
  return {
    response: renameTaken(
      sections.filter(({ definitionId }) => responseIds.has(definitionId)),
      new Set(listSectionViews(page?.sections ?? []).map(({ id }) => id)),
    ),
    commitments: sections
      .filter(({ definitionId }) => commitmentIds.has(definitionId))
      .map(({ id, title, blocks }) => ({
        title,
        address: `${address}#${id}`,
        blocks: takeFirst(blocks),
      })),
    language: policy?.language ?? "",
    policyAddress: address,
  };
}

/** On another page each section stands by itself, and the addresses of those in it are the policy's own. */
function listDrawn({ sections, unheaded }: DocumentView): readonly SectionView[] {
  if (unheaded.length === 0) return sections;
  return [...sections, ...unheaded.map((section) => ({ ...section, depth: 2 }))].map(takeIds);
}

/** A promise may be a list; the paragraph below it is then an exception to it. */
function takeFirst(blocks: readonly ShownBlock[]): readonly ShownBlock[] {
  return blocks
    .filter(({ kind }) => kind === "paragraph" || kind === "list" || kind === "steps")
    .slice(0, 1);
}

/**
 * Gives sections ids that the page they are shown on has not: one that is taken there gets two hyphens
 * in front, which no heading can make.
 */
function renameTaken(
  sections: readonly SectionView[],
  taken: ReadonlySet<string>,
): readonly SectionView[] {
  return sections.map((section) => ({
    ...section,
    id: taken.has(section.id) ? `--${section.id}` : section.id,
    children: renameTaken(section.children, taken),
  }));
}

import type { ShownBlock } from "../content/shown-words.ts";
import { foldText } from "../text/fold-text.ts";
import type { IconName } from "../theme/icons.ts";
import type { DocumentView, SectionView } from "./document-view.ts";
import { listSectionViews } from "./find-section-view.ts";
import { takeIds } from "./place-unheaded.ts";

/** A promise to neighbors, short enough for a list. */
export interface Commitment {
  readonly title: string;
  readonly address: string;
  /** The drawing beside its title. */
  readonly icon: IconName;
  /** What the section says first: a paragraph or a list, if it has any. */
  readonly blocks: readonly ShownBlock[];
  /** All that it says. */
  readonly section: SectionView;
}

/** What the neighbors' page draws from the good-neighbor policy's own sections. */
export interface NeighborView {
  /** How we respond, and where to turn next: whole sections. */
  readonly response: readonly SectionView[];
  readonly commitments: readonly Commitment[];
  /** The home's own list of what it promises, where its page has one: all promises stand below it. */
  readonly promises: SectionView | undefined;
  /** What is on, from another of the pages for neighbors. */
  readonly coming: ComingView | undefined;
  /** What neighbors ask, from another of the pages for them. */
  readonly questions: QuestionsView | undefined;
  /** The pages that nothing is drawn from. */
  readonly otherPages: readonly DocumentView[];
  /** Where the policy says what is written down of concerns, if it does. */
  readonly log: { readonly title: string; readonly address: string } | undefined;
  /** What else the home says on its page. */
  readonly otherSections: readonly SectionView[];
  /** What the policy is written in; empty without one. */
  readonly language: string;
  /** Where the whole policy is. */
  readonly policyAddress: string;
}

/** What is on, and the page that says more. */
export interface ComingView {
  readonly title: string;
  readonly blocks: readonly ShownBlock[];
  readonly page: DocumentView;
}

/** A page of questions, with where the first of them are answered. */
export interface QuestionsView {
  readonly page: DocumentView;
  readonly first: readonly { readonly title: string; readonly address: string }[];
  /** How many questions are on it; other sections are none. */
  readonly count: number;
}

/** The sections a neighbor reads first, by their ids in the registry. */
const responseIds: ReadonlySet<string> = new Set(["how-we-respond", "if-you-are-not-satisfied"]);

/** The sections that are promises about daily life, by their ids in the registry, with their drawings. */
const commitmentIcons: ReadonlyMap<string, IconName> = new Map([
  ["quiet-hours", "moon"],
  ["parking", "car"],
  ["smoking", "noSmoking"],
  ["cleanliness-and-upkeep", "trash"],
  ["gathering-outside", "people"],
  ["language-and-conduct", "speech"],
  ["visitors", "door"],
]);

/** How many questions stand on the neighbors' page itself. */
const questionsShown = 6;

/**
 * Draws the neighbors' page from the good-neighbor policy, so that the two never disagree.
 *
 * @param policy the policy as the public sees it; without one there is nothing to draw
 * @param page what the home itself says on the neighbors' page
 * @param otherPages the other pages for neighbors
 * @param promiseWords by which words a home calls its own list of promises
 */
export function createNeighborView(
  policy: DocumentView | undefined,
  page?: DocumentView,
  otherPages: readonly DocumentView[] = [],
  promiseWords: readonly string[] = [],
): NeighborView {
  const sections = policy === undefined ? [] : listDrawn(policy);
  const address = policy?.address ?? "";
  const own = page?.sections ?? [];
  const promises = own.find(({ title }) =>
    promiseWords.some((words) => foldText(title).includes(words)),
  );
  const coming = findComing(otherPages);
  const questions = findQuestions(otherPages);
  return {
    response: renameTaken(
      sections.filter(({ definitionId }) => responseIds.has(definitionId)),
      new Set(listSectionViews(page?.sections ?? []).map(({ id }) => id)),
    ),
    commitments: sections.flatMap((section) => {
      const { id, definitionId, title, blocks } = section;
      const icon = commitmentIcons.get(definitionId);
      if (icon === undefined) return [];
      return [{ title, icon, address: `${address}#${id}`, blocks: takeFirst(blocks), section }];
    }),
    promises,
    coming,
    questions,
    otherPages: otherPages.filter((one) => one !== coming?.page && one !== questions?.page),
    log: sections
      .filter(({ definitionId }) => definitionId === "log-of-concerns")
      .map(({ id, title }) => ({ title, address: `${address}#${id}` }))[0],
    otherSections: own.filter((section) => section !== promises),
    language: policy?.language ?? "",
    policyAddress: address,
  };
}

function findComing(pages: readonly DocumentView[]): ComingView | undefined {
  for (const page of pages) {
    const section = listSectionViews(page.sections).find(({ blocks }) => blocks.some(isComing));
    if (section === undefined) continue;
    return { title: section.title, blocks: section.blocks.filter(isComing), page };
  }
  return undefined;
}

const isComing = (block: ShownBlock) => "days" in block && block.days !== undefined;

/** A page of questions is one most of whose headings ask something. */
function findQuestions(pages: readonly DocumentView[]): QuestionsView | undefined {
  for (const page of pages) {
    const asked = page.sections.filter(({ title }) => title.endsWith("?"));
    if (asked.length < 3 || asked.length * 2 < page.sections.length) continue;
    const first = asked
      .slice(0, questionsShown)
      .map(({ id, title }) => ({ title, address: `${page.address}#${id}` }));
    return { page, first, count: asked.length };
  }
  return undefined;
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

import { leaveLinksOut, type ShownBlock, type ShownWords } from "../content/shown-words.ts";
import type { Locale } from "../locales/locale.ts";
import type { DocumentView } from "./document-view.ts";
import { findSectionView, type PlacedSectionView } from "./find-section-view.ts";
import { fitSheet } from "./fit-sheet.ts";
import type { Commitment } from "./neighbor-view.ts";
import { describePoster, listBlocks, type PosterView } from "./poster.ts";
import { type PosterFacts, type PosterPlan, posterPlans } from "./poster-plans.ts";
import { createSafetyPosters } from "./safety-posters.ts";

/**
 * Makes the sheets for the wall. Those for an emergency are always there; one that shows a section is
 * where the home has that section.
 *
 * @param documents the documents residents may read
 * @param facts the facts in large type
 * @param commitments the promises of the good-neighbor policy
 * @param locale the residents' language
 */
export function createPosters(
  documents: readonly DocumentView[],
  facts: PosterFacts,
  commitments: readonly Commitment[],
  locale: Locale,
): readonly PosterView[] {
  const drawn = posterPlans.flatMap((plan) => {
    const placed = findSectionView(documents, plan.shows);
    const blocks = placed === undefined ? [] : listBlocks(placed);
    return placed === undefined || blocks.length === 0
      ? []
      : [createPoster(plan, placed, blocks, { facts, locale })];
  });
  return [
    ...createSafetyPosters(documents, facts.crisisLines, locale),
    ...drawn,
    ...createCommitments(documents, commitments, locale),
  ];
}

function createPoster(
  plan: PosterPlan,
  placed: PlacedSectionView,
  blocks: readonly ShownBlock[],
  { facts, locale }: { readonly facts: PosterFacts; readonly locale: Locale },
): PosterView {
  const lines = plan.lines?.(facts, locale) ?? [];
  const { title } = placed.section;
  const { isExcerpt, ...fitted } = fitSheet(blocks, { title, lines, further: 0 });
  return {
    ...describePoster(plan.id, title, placed, locale),
    lines,
    ...fitted,
    shows: isExcerpt ? "part" : "whole",
    blank: "",
  };
}

function createCommitments(
  documents: readonly DocumentView[],
  commitments: readonly Commitment[],
  locale: Locale,
): readonly PosterView[] {
  const policy = documents.find(({ typeId }) => typeId === "good-neighbor-policy");
  if (policy === undefined || commitments.length === 0) return [];
  const title = locale.words.paper.poster.promises;
  const list: ShownBlock = {
    kind: "list",
    entries: commitments.map(({ title: what, blocks }) => [
      {
        kind: "line",
        words: [
          { kind: "strong", words: [{ kind: "text", text: `${what}.` }] },
          { kind: "text", text: " " },
          ...takeFirstSentence(findFirstWords(blocks)),
        ],
      },
    ]),
  };
  const { isExcerpt, ...fitted } = fitSheet([list], { title, lines: [], further: 0 });
  return [
    {
      ...describePoster(
        "good-neighbor",
        title,
        { document: policy, address: policy.address },
        locale,
      ),
      lines: [],
      ...fitted,
      shows: isExcerpt ? "part" : "whole",
      blank: "",
    },
  ];
}

/** The words of the first paragraph, or of the first entry of a list. */
function findFirstWords(blocks: readonly ShownBlock[]): ShownWords {
  const [first] = blocks;
  if (first === undefined) return [];
  if ("entries" in first) return findFirstWords(first.entries[0] ?? []);
  return "words" in first ? leaveLinksOut(first.words) : [];
}

/** Up to the first full stop; where marked words stand before it, the whole. */
function takeFirstSentence(words: ShownWords): ShownWords {
  const [first] = words;
  const sentence = first?.kind === "text" ? /^.*?[.!?](?=\s)/s.exec(first.text)?.[0] : undefined;
  return sentence === undefined ? words : [{ kind: "text", text: sentence }];
}

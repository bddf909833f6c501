import { leaveLinksOut, type ShownBlock, type ShownWords } from "../content/shown-words.ts";
import type { CrisisLinesView } from "./crisis-lines-view.ts";
import type { DocumentView } from "./document-view.ts";
import { findSection, type PlacedSection } from "./find-section.ts";
import { fitSheet, type PosterLine } from "./fit-sheet.ts";
import type { Commitment } from "./neighbor-view.ts";
import { describePoster, listBlocks, type PosterView } from "./poster.ts";
import { createSafetyPosters } from "./safety-posters.ts";

/** The public facts that stand in large type on posters. */
export interface PosterFacts {
  readonly crisisLines: CrisisLinesView;
  readonly quietHours: string;
}

interface PosterPlan {
  readonly id: string;
  readonly typeId: string;
  readonly sectionId: string;
  readonly lines?: (facts: PosterFacts) => readonly PosterLine[];
}

/**
 * What hangs in the house, and the section it is drawn from.
 *
 * Source: `facts/required-sections.md`, part 5 (the national standard; ORH; MN 254B.181).
 */
const plans: readonly PosterPlan[] = [
  { id: "rights", typeId: "resident-packet", sectionId: "resident-rights" },
  { id: "rules", typeId: "resident-packet", sectionId: "house-rules" },
  { id: "grievance-steps", typeId: "grievance-policy", sectionId: "steps-and-time-limits" },
  {
    id: "quiet-hours",
    typeId: "good-neighbor-policy",
    sectionId: "quiet-hours",
    lines: ({ quietHours }) => [{ label: "Every night", value: quietHours }],
  },
];

/**
 * Makes the sheets for the wall. Those for an emergency are always there; one that shows a section is
 * where the home has that section.
 *
 * @param documents the documents residents may read
 * @param facts the facts in large type
 * @param commitments the promises of the good-neighbor policy
 */
export function createPosters(
  documents: readonly DocumentView[],
  facts: PosterFacts,
  commitments: readonly Commitment[],
): readonly PosterView[] {
  const drawn = plans.flatMap((plan) => {
    const placed = findSection(documents, plan.typeId, plan.sectionId);
    const blocks = placed === undefined ? [] : listBlocks(placed);
    return placed === undefined || blocks.length === 0
      ? []
      : [createPoster(plan, placed, blocks, facts)];
  });
  return [
    ...createSafetyPosters(documents, facts.crisisLines),
    ...drawn,
    ...createCommitments(documents, commitments),
  ];
}

function createPoster(
  plan: PosterPlan,
  placed: PlacedSection,
  blocks: readonly ShownBlock[],
  facts: PosterFacts,
): PosterView {
  const lines = plan.lines?.(facts) ?? [];
  const { title } = placed.section;
  const { isExcerpt, ...fitted } = fitSheet(blocks, { title, lines, further: 0 });
  return {
    ...describePoster(plan.id, title, placed),
    lines,
    ...fitted,
    shows: isExcerpt ? "part" : "whole",
    blank: "",
  };
}

function createCommitments(
  documents: readonly DocumentView[],
  commitments: readonly Commitment[],
): readonly PosterView[] {
  const policy = documents.find(({ typeId }) => typeId === "good-neighbor-policy");
  if (policy === undefined || commitments.length === 0) return [];
  const title = "What we promise our neighbors";
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
      ...describePoster("good-neighbor", title, { document: policy, address: policy.address }),
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

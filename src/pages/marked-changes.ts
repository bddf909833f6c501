import { diffArrays } from "diff";
import { foldSigns, type SectionChange } from "../documents/versions/compare-sections.ts";
import type { ToldParagraph } from "../documents/versions/told-sections.ts";

/** Words of a comparison: those of both texts, those that one of them has, or the mark of some left out. */
export interface MarkedWords {
  readonly kind: "same" | "added" | "removed" | "left";
  readonly text: string;
}

/** A section of which something is otherwise, with its words paragraph by paragraph. */
export interface ComparedSection {
  readonly kind: "changed" | "added" | "removed";
  readonly title: readonly MarkedWords[];
  readonly paragraphs: readonly (readonly MarkedWords[])[];
}

/**
 * Marks what was added to a section and what was taken out, word by word.
 *
 * @param change what became of the section
 * @returns nothing for one that says the same
 */
export function markChanges(change: SectionChange): readonly ComparedSection[] {
  if (change.kind === "same") return [];
  const before = change.kind === "added" ? undefined : change.before;
  const after = change.kind === "removed" ? undefined : change.after;
  const title = compareRuns(listWords(before && [before.title]), listWords(after && [after.title]));
  const words = compareRuns(listWords(before?.paragraphs), listWords(after?.paragraphs));
  return [
    {
      kind: change.kind,
      title: splitParagraphs(title).flat(),
      paragraphs: splitParagraphs(leaveSameOut(words)),
    },
  ];
}

/** A word, with what it is compared by; or the end of a paragraph, which is no word of any. */
interface ComparedWord {
  readonly word: string;
  readonly folded: string;
}

const paragraphEnd: ComparedWord = { word: "\n", folded: "\n" };

function listWords(paragraphs: readonly ToldParagraph[] = []): readonly ComparedWord[] {
  return paragraphs.flatMap(({ words }) => [
    ...words.map((word) => ({ word, folded: foldSigns(word) })),
    paragraphEnd,
  ]);
}

interface Run {
  readonly kind: MarkedWords["kind"];
  readonly words: readonly ComparedWord[];
}

/** Two texts with more differences than this are two texts: to look for the fewest would take long. */
const mostEdits = 1000;

function compareRuns(
  before: readonly ComparedWord[],
  after: readonly ComparedWord[],
): readonly Run[] {
  const runs = diffArrays([...before], [...after], {
    comparator: (one, other) => one.folded === other.folded,
    maxEditLength: mostEdits,
  });
  if (runs === undefined) {
    return [
      { kind: "removed", words: before },
      { kind: "added", words: after },
    ];
  }
  return runs.map(({ added, removed, value }) => ({
    kind: added ? "added" : removed ? "removed" : "same",
    words: value,
  }));
}

/** So many words on either side tell where something stands. */
const wordsAround = 15;

/** What is the same for long is left out, with a mark in its place. */
function leaveSameOut(runs: readonly Run[]): readonly Run[] {
  return runs.flatMap((run, index): readonly Run[] => {
    if (run.kind !== "same") return [run];
    const isFirst = index === 0;
    const isLast = index === runs.length - 1;
    const start = isFirst && !isLast ? 0 : wordsAround;
    const end = isLast ? 0 : wordsAround;
    const { words } = run;
    if (words.length <= start + end + 1) return [run];
    return [
      { kind: "same", words: words.slice(0, start) },
      { kind: "left", words: [] },
      { kind: "same", words: end === 0 ? [] : words.slice(-end) },
    ];
  });
}

function splitParagraphs(runs: readonly Run[]): readonly (readonly MarkedWords[])[] {
  const paragraphs: MarkedWords[][] = [[]];
  for (const { kind, words } of runs) {
    if (kind === "left") paragraphs.at(-1)?.push({ kind, text: "" });
    let said: string[] = [];
    const close = () => {
      if (said.length > 0) paragraphs.at(-1)?.push({ kind, text: said.join(" ") });
      said = [];
    };
    for (const one of words) {
      if (one !== paragraphEnd) {
        said.push(one.word);
        continue;
      }
      close();
      paragraphs.push([]);
    }
    close();
  }
  return paragraphs.filter((paragraph) => paragraph.length > 0);
}

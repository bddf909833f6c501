import type { Remarks } from "../remarks.ts";
import { splitLines } from "../runs.ts";
import {
  plainLook,
  plainRun,
  readRuns,
  type SourceBlock,
  type SourceEntry,
  type SourceParagraph,
} from "../source.ts";
import { listWords } from "../words.ts";
import { mayBeTitle, readTitleLook, readUsualLook, type TitleLook } from "./title-lines.ts";

/** Tells whether a line's words are the title of a section that is known. */
export type IsKnownTitle = (words: string) => boolean;

/**
 * Makes headings of the lines that are meant as such: by their letters, by the numbers before them, or by
 * words that are the title of a known section. Levels become 1 for the highest, with none left out.
 *
 * @param blocks the blocks, lists made
 * @param isKnownTitle tells whether words are a known title
 * @param remarks is told of numbers that a program showed before headings
 */
export function findHeadings(
  blocks: readonly SourceBlock[],
  isKnownTitle: IsKnownTitle,
  remarks: Pick<Remarks, "count">,
): readonly SourceBlock[] {
  const usual = readUsualLook(blocks);
  const split = blocks.flatMap((block, index) => splitTitle(block, blocks[index + 1]));
  const titleLists = findTitleLists(split);
  const candidates = split.map((block, index): Candidate | undefined => {
    if (block.kind === "heading") return { kind: "styled", level: block.level };
    if (block.kind === "entry") {
      const look = readTitleLook(block, usual);
      const isTitle = titleLists.has(block.list) && block.depth === 0;
      const leads = look?.isBold === true && leadsOn(block, split[index + 1]);
      return isTitle || leads ? { kind: "shown", look: look ?? noLook } : undefined;
    }
    if (block.kind !== "paragraph") return undefined;
    const look = readTitleLook(block, usual);
    if (look !== undefined) return { kind: "shown", look };
    const words = readRuns(block.runs);
    const isKnown = mayBeTitle(words) && isKnownTitle(words) && isBody(split[index + 1]);
    return isKnown ? { kind: "known" } : undefined;
  });
  const kept = leaveOutShouting(split, candidates);
  const found = split.map((block, index): SourceBlock => {
    const candidate = kept[index];
    if (candidate === undefined || block.kind === "heading") return block;
    if (block.kind !== "paragraph" && block.kind !== "entry") return block;
    const isCounted = block.kind === "entry" && block.typed === undefined;
    if (isCounted && block.number !== undefined) remarks.count("numberedHeading");
    return { kind: "heading", level: 0, runs: makePlain(restoreMark(block)) };
  });
  return setLevels(found, kept);
  function isBody(block: SourceBlock | undefined): boolean {
    return block !== undefined && block.kind !== "heading";
  }
}

type Candidate =
  | { readonly kind: "styled"; readonly level: number }
  | { readonly kind: "shown"; readonly look: TitleLook }
  | { readonly kind: "known" };

const noLook: TitleLook = {
  isBold: false,
  isCapitals: false,
  isUnderlined: false,
  isCentered: false,
  larger: 0,
};

/** A title may share a paragraph with what it is the title of. */
function splitTitle(block: SourceBlock, next: SourceBlock | undefined): readonly SourceBlock[] {
  if (block.kind !== "paragraph" || !readRuns(block.runs).includes("\n")) return [block];
  const [first = [], ...others] = splitLines(block.runs).filter((line) => line.length > 0);
  const isTitle = first.every(({ isBold }) => isBold) && mayBeTitle(readRuns(first));
  const isOther = others.some((line) => line.some(({ isBold }) => !isBold));
  if (!isTitle || (!isOther && next?.kind !== "paragraph")) return [block];
  if (!isOther) return [block];
  const rest = others.flatMap((line, index) => [...(index > 0 ? [plainRun("\n")] : []), ...line]);
  return [
    { kind: "paragraph", runs: first, look: { ...block.look, ...plainLook } },
    { ...block, runs: rest },
  ];
}

interface ListCount {
  entries: number;
  titles: number;
  inTitleCase: number;
  overText: number;
  overList: number;
}

/**
 * Finds the numbered lists that are no lists: each of their entries is short, no sentence, and most have
 * a text below them; or, where they are written as titles, another list.
 */
function findTitleLists(blocks: readonly SourceBlock[]): ReadonlySet<string> {
  const lists = new Map<string, ListCount>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== "entry" || block.depth > 0 || block.mark === "bullet") continue;
    const none = { entries: 0, titles: 0, inTitleCase: 0, overText: 0, overList: 0 };
    const count = lists.get(block.list) ?? none;
    lists.set(block.list, count);
    const words = readRuns(block.runs);
    count.entries += 1;
    if (mayBeTitle(words) && !/[.;!]$/.test(words)) count.titles += 1;
    if (isInTitleCase(words)) count.inTitleCase += 1;
    const next = blocks[index + 1];
    if (!leadsOn(block, next)) continue;
    if (next?.kind === "entry") count.overList += 1;
    else count.overText += 1;
  }
  return new Set([...lists].filter(([, count]) => isTitles(count)).map(([list]) => list));
}

const mostOver = 0.6;

function isTitles({ entries, titles, inTitleCase, overText, overList }: ListCount): boolean {
  if (entries < 2 || titles < entries) return false;
  if (overText >= entries * mostOver) return true;
  const isOverLists = overText + overList >= entries * mostOver;
  return entries >= 3 && inTitleCase === entries && isOverLists;
}

/** Small words may be small. */
function isInTitleCase(words: string): boolean {
  return listWords(words).every((word) => word.length <= 3 || !/^\p{Ll}/u.test(word));
}

/** Whether something else stands below an entry than the next of its list. */
function leadsOn(entry: SourceEntry, next: SourceBlock | undefined): boolean {
  if (next === undefined || next.kind === "heading" || next.kind === "title") return false;
  return next.kind !== "entry" || next.list !== entry.list || next.depth > entry.depth;
}

/** So many lines in a row that look like titles are an address, a warning or a page in capitals. */
const mostInRow = 4;

function leaveOutShouting(
  blocks: readonly SourceBlock[],
  candidates: readonly (Candidate | undefined)[],
): readonly (Candidate | undefined)[] {
  const kept = [...candidates];
  let start = 0;
  for (let index = 0; index <= candidates.length; index += 1) {
    const isAlike = isShown(candidates[index]) && isAlikeLook(candidates[start], candidates[index]);
    if (isAlike) continue;
    if (index - start >= mostInRow && blocks.length > mostInRow) kept.fill(undefined, start, index);
    start = isShown(candidates[index]) ? index : index + 1;
  }
  return kept;
}

function isShown(candidate: Candidate | undefined): boolean {
  return candidate?.kind === "shown";
}

function isAlikeLook(one: Candidate | undefined, other: Candidate | undefined): boolean {
  return (
    one?.kind === "shown" && other?.kind === "shown" && rankLook(one.look) === rankLook(other.look)
  );
}

/** Larger letters stand above capitals, and those above what is only bold or underlined. */
function rankLook({ larger, isCapitals }: TitleLook): number {
  return Math.round(larger * 2) * 2 + (isCapitals ? 1 : 0);
}

function restoreMark(block: SourceParagraph | SourceEntry) {
  if (block.kind === "paragraph" || block.typed === undefined) return block.runs;
  return [plainRun(`${block.typed} `), ...block.runs];
}

function makePlain(runs: SourceParagraph["runs"]): SourceParagraph["runs"] {
  return [plainRun(readRuns(runs).replace(/\s+/g, " ").trim())];
}

/** Gives every heading its level: the author's own above those found by their look, and no gaps. */
function setLevels(
  blocks: readonly SourceBlock[],
  candidates: readonly (Candidate | undefined)[],
): readonly SourceBlock[] {
  const styled = listLevels(candidates, (one) => (one.kind === "styled" ? one.level : undefined));
  const shown = listLevels(candidates, (one) =>
    one.kind === "shown" ? -rankLook(one.look) : undefined,
  );
  let [lastStyled, last] = [0, 0];
  return blocks.map((block, index) => {
    if (block.kind === "title") [lastStyled, last] = [0, 0];
    const candidate = candidates[index];
    if (block.kind !== "heading" || candidate === undefined) return block;
    const wanted =
      candidate.kind === "styled"
        ? styled.indexOf(candidate.level) + 1
        : candidate.kind === "shown"
          ? lastStyled + shown.indexOf(-rankLook(candidate.look)) + 1
          : Math.max(1, lastStyled + (styled.length > 0 ? 1 : shown.length || 1));
    if (candidate.kind === "styled") lastStyled = wanted;
    const level = Math.min(wanted, last + 1);
    last = level;
    return { ...block, level };
  });
}

function listLevels(
  candidates: readonly (Candidate | undefined)[],
  read: (candidate: Candidate) => number | undefined,
): readonly number[] {
  const levels = candidates.flatMap((one) => (one === undefined ? [] : (read(one) ?? [])));
  return [...new Set(levels)].toSorted((one, other) => one - other);
}

import { type Look, type Run, readRuns, type SourceBlock } from "../source.ts";
import { listWords } from "../words.ts";

/** What makes a line look like a title. */
export interface TitleLook {
  readonly isBold: boolean;
  readonly isCapitals: boolean;
  readonly isUnderlined: boolean;
  readonly isCentered: boolean;
  /** How much larger its letters are than most of the text's, in points. */
  readonly larger: number;
}

/** How most of a file's text looks. */
export interface UsualLook {
  /** In points. */
  readonly size: number | undefined;
  /** Whether so much of it is bold that bold letters show nothing. */
  readonly isBold: boolean;
}

const longestTitle = 100;
const mostWords = 14;

/**
 * Reads how most of a text looks.
 *
 * @param blocks its blocks
 */
export function readUsualLook(blocks: readonly SourceBlock[]): UsualLook {
  const letters = new Map<number, number>();
  let [bold, all] = [0, 0];
  for (const block of blocks) {
    if (block.kind !== "paragraph" && block.kind !== "entry") continue;
    const { length } = readRuns(block.runs);
    all += length;
    bold += readRuns(block.runs.filter(({ isBold }) => isBold)).length;
    const { size } = block.look;
    if (size !== undefined) letters.set(size, (letters.get(size) ?? 0) + length);
  }
  const [usual] = [...letters].toSorted(([, one], [, other]) => other - one);
  return { size: usual?.[0], isBold: bold > all * 0.6 };
}

/**
 * Tells whether a line looks like a title: short, no sentence, and set apart by its letters.
 *
 * @param line the words and how they look
 * @param usual how most of the text looks
 * @returns what sets it apart; nothing where it is no title
 */
export function readTitleLook(
  { runs, look }: { readonly runs: readonly Run[]; readonly look: Look },
  usual: UsualLook,
): TitleLook | undefined {
  const words = readRuns(runs);
  if (!mayBeTitle(words)) return undefined;
  const lettered = runs.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  const title = {
    isBold: !usual.isBold && lettered.every(({ isBold }) => isBold),
    isCapitals: look.isCapitals || isInCapitals(words),
    isUnderlined: look.isUnderlined && lettered.every(({ address }) => address === undefined),
    isCentered: look.isCentered,
    larger: Math.max(0, (look.size ?? 0) - (usual.size ?? look.size ?? 0)),
  };
  const { isBold, isCapitals, isUnderlined, larger } = title;
  if (/[.;]$/.test(words) && !isCapitals) return undefined;
  return isBold || isCapitals || isUnderlined || larger >= 2 ? title : undefined;
}

/**
 * Tells whether words are such as a title may have, however they look.
 *
 * @param words the words of a line
 */
export function mayBeTitle(words: string): boolean {
  if (words.length > longestTitle || words.includes("\n") || words.includes("\t")) return false;
  const count = listWords(words).length;
  if (count === 0 || count > mostWords || !/\p{L}{2}/u.test(words)) return false;
  if (/[,]$|^["“].*["”]$/.test(words)) return false;
  // Blanks for a pen, ways to reach somebody, amounts, times and days stand in forms and facts.
  return !/_{2}|\.{4}|…|@|https?:|www\.|\d{3}[-.) ]{1,2}\d{4}|^\W*\d[\d:/.,\s]*(?:[ap]\.?m\.?)?$/i.test(
    words,
  );
}

function isInCapitals(words: string): boolean {
  const letters = words.replace(/[^\p{L}]/gu, "");
  return (
    letters.length >= 3 && letters === letters.toUpperCase() && letters !== letters.toLowerCase()
  );
}

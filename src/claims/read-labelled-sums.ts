import { leaveOutQuoted, type ToldText } from "../content/told-text.ts";
import type { ClaimWords, ValueSubject } from "../locales/document-claims.ts";
import { readWordsOf, type Word } from "../text/words.ts";
import type { Claim } from "./claim.ts";
import { folderOf } from "./claim-language.ts";
import { isOtherTitle } from "./other-senses.ts";
import { listPlaces } from "./phrases.ts";
import type { ToldBlock } from "./read-sentences.ts";
import { type ReadMoney, readSums } from "./values/read-money.ts";

/**
 * Reads the sums that a home gives a name of its own: “Occupancy charge. … $560 per month”, “Van fund: $5 a week”, or a
 * row of a table. No vocabulary knows all such names, and what has the same name in two places is the same. What the
 * vocabulary knows is left to it.
 *
 * @param blocks what a document says, in reading order
 * @param language the words of its language
 * @returns a claim for each; those of one name have subjects of one `id`
 */
export function readLabelledSums(
  blocks: readonly ToldBlock[],
  language: ClaimWords,
): readonly Claim[] {
  const noSection = {};
  let rowHead: ToldBlock | undefined;
  return blocks.flatMap((block) => {
    if (block.form === "cell" && !isOfRow(block, rowHead)) {
      rowHead = block;
      return [];
    }
    if (block.form === "front matter" || !block.told.typed.includes("$")) return [];
    if (block.section !== undefined && isOtherTitle(block.section.title)) return [];
    const labelled =
      block.form === "cell"
        ? readCell(block, rowHead, language)
        : readLine(leaveOutQuoted(block.told), language);
    if (labelled === undefined || isKnown(labelled.label, language)) return [];
    return [createClaim(labelled, block, block.section ?? noSection)];
  });
}

interface LabelledSum {
  readonly label: string;
  readonly sum: ReadMoney;
  readonly words: readonly Word[];
}

function isOfRow(cell: ToldBlock, head: ToldBlock | undefined): boolean {
  return head !== undefined && head.row === cell.row && head.section === cell.section;
}

function readCell(
  { told }: ToldBlock,
  head: ToldBlock | undefined,
  language: ClaimWords,
): LabelledSum | undefined {
  const [sum, ...others] = readSums(told.words);
  if (sum === undefined || others.length > 0 || head === undefined) return undefined;
  const label = foldLabel(head.told.typed, language);
  return label === undefined ? undefined : { label, sum, words: told.words };
}

/** “2.1 Occupancy Charge. …”, “Van fund: …”, “Program fee – …” */
const labelPattern = /^[\s\d.()]{0,12}(\p{Lu}[\p{L}’' -]{2,40}?)(?:[.:]\s|\s[–—]\s)/u;
/** So near behind its name a sum belongs to it, though it does not say for how long it is paid. */
const near = 3;

function readLine({ typed, words }: ToldText, language: ClaimWords): LabelledSum | undefined {
  const [whole = "", typedLabel = ""] = labelPattern.exec(typed) ?? [];
  const label = foldLabel(typedLabel, language);
  if (label === undefined) return undefined;
  const first = words.findIndex(({ start }) => start >= whole.length);
  const end = words.findIndex(({ gap }, at) => at > first && /[.;!?]\s/.test(gap));
  const sums = readSums(words).filter(({ to }) => end === -1 || to <= end);
  const sum = sums.find(({ per, from }) => per !== undefined || from - first < near);
  return sum === undefined ? undefined : { label, sum, words };
}

const mostWords = 4;
const fewestLetters = 5;

/** Without numbers and articles, and many as one: “The program fees” is “program fee”. */
function foldLabel(typed: string, { beforeNames }: ClaimWords): string | undefined {
  const words = readWordsOf(typed).map(({ text }) => text);
  const own = words.filter((text) => !/\d/.test(text) && !beforeNames.includes(text));
  const label = own.map((text) => text.replace(/(?<=\w{3})s$/, "")).join(" ");
  return own.length === 0 || own.length > mostWords || label.length < fewestLetters
    ? undefined
    : label;
}

/** What the vocabulary has a word for, it reads in more ways; and what only names a sum names nothing. */
function isKnown(label: string, language: ClaimWords): boolean {
  const words = readWordsOf(label);
  const { named, found } = folderOf(language)(words);
  const isNamed = [...named].some(
    (subject) => subject.kind === "money" && listPlaces(found, subject.anyOf).length > 0,
  );
  return isNamed || words.every(({ text }) => language.plainLabels.includes(text));
}

function createClaim(
  { label, sum, words }: LabelledSum,
  { audience, placeAt, told, form }: ToldBlock,
  section: object,
): Claim {
  const subject: ValueSubject = {
    id: `named ${label}`,
    called: `“${label}”`,
    kind: "money",
    anyOf: [label],
  };
  const start = words[sum.from]?.start ?? 0;
  const typed = told.typed.slice(start, words[sum.to - 1]?.end ?? start);
  return {
    subject,
    value: { kind: "money", least: sum.least, most: sum.most, per: sum.per },
    days: [],
    typed,
    scope: new Map(),
    place: placeAt(start, typed),
    audience,
    section,
    ...(form === "cell" ? { isOfTable: true } : {}),
  };
}

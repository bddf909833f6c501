import { listPenBlanks } from "../../content/pen-blanks.ts";
import type { DocumentType } from "../../documents/document-type.ts";
import { knownLanguages } from "../../documents/known-languages.ts";
import { documentTypes, findDocumentType } from "../../documents/registry.ts";
import type { Language } from "../../locales/language.ts";
import { createSlug, foldText } from "../../text/fold-text.ts";
import { plainLook, type Run, readRuns, type SourceBlock } from "../source.ts";
import { matchDocumentTitle, matchHeading } from "./match-heading.ts";
import {
  countPartWords,
  listParts,
  makeOutline,
  type Outline,
  type Part,
  readPart,
} from "./outline.ts";

/** A document of ours, before it is written. */
export interface PlannedDocument extends Outline {
  /** Below the content folder, such as `policies/resident-packet.md`. */
  readonly file: string;
  readonly type: DocumentType | undefined;
  /** Whether it is filled in by hand, on paper. */
  readonly isForm: boolean;
  readonly title: string;
  /** Whether the title's words stand in the file that was read, rather than in its name. */
  readonly hasOwnTitle: boolean;
}

/** What is known of a file beside its words. */
export interface SplitWishes {
  /** The file's name without its ending, for a title where the text has none. */
  readonly name: string;
  readonly language: Language;
  /** The id of the type of document that it is, where somebody said so. */
  readonly as: string | undefined;
}

/** So few words are no document of their own: they send the reader to one. */
const fewestWords = 40;

/** So many known sections show what an untitled paper is. */
const fewestSections = 3;

/**
 * Decides which documents a text becomes. It is one, whose type its title or its sections say; a part
 * whose title is that of another type of document becomes that one, and a form a paper of its own. All
 * else stays where it stands.
 *
 * @param blocks the text, headings found
 * @param wishes what is known of it
 * @returns the documents, none with the same file as another
 */
export function splitDocuments(
  blocks: readonly SourceBlock[],
  wishes: SplitWishes,
): readonly PlannedDocument[] {
  const whole = splitAtTitles(blocks).map(({ title, blocks: inside }, index) =>
    planWhole(title, makeOutline(inside), index === 0 ? wishes : { ...wishes, as: undefined }),
  );
  return joinSameFiles(whole.flatMap((planned) => takeOutParts(planned, wishes.language)));
}

interface TitledBlocks {
  readonly title: readonly Run[] | undefined;
  readonly blocks: readonly SourceBlock[];
}

/** A second title begins another paper, unless it stands right below the first. */
function splitAtTitles(blocks: readonly SourceBlock[]): readonly TitledBlocks[] {
  const texts: { title: readonly Run[] | undefined; blocks: SourceBlock[] }[] = [];
  for (const block of blocks) {
    const last = texts.at(-1);
    if (block.kind !== "title") {
      if (last === undefined) texts.push({ title: undefined, blocks: [block] });
      else last.blocks.push(block);
    } else if (last?.title !== undefined && last.blocks.length === 0) {
      last.blocks.push({ kind: "paragraph", runs: block.runs, look: plainLook });
    } else if (last !== undefined && last.title === undefined && last.blocks.length <= mostBefore) {
      last.title = block.runs; // such as the home's name on a cover
    } else {
      texts.push({ title: block.runs, blocks: [] });
    }
  }
  return texts.length === 0 ? [{ title: undefined, blocks: [] }] : texts;
}

const mostBefore = 3;

function planWhole(
  titleRuns: readonly Run[] | undefined,
  outline: Outline,
  { name, language, as }: SplitWishes,
): PlannedDocument {
  const own = titleRuns === undefined ? takeTitle(outline, language) : undefined;
  const { introduction, parts } = own?.rest ?? outline;
  const written = titleRuns === undefined ? own?.title : readRuns(titleRuns);
  // One that is too long for a title stays where it stood, whole.
  const isWhole = written !== undefined && written.length <= longestTitle;
  const above: readonly SourceBlock[] =
    titleRuns === undefined || isWhole
      ? []
      : [{ kind: "paragraph", runs: titleRuns, look: plainLook }];
  const title = written ?? writeName(name);
  const type =
    (as === undefined ? undefined : findDocumentType(as)) ??
    findNamedType([title, writeName(name)], parts, language) ??
    guessType(parts, language, title);
  return {
    introduction: [...above, ...introduction],
    parts,
    title: shortenTitle(title),
    hasOwnTitle: isWhole,
    isForm: false,
    type,
    file: nameFile(type, title),
  };
}

/**
 * Finds the type that a whole text's title names. A paper that a home may do without also lends its name to
 * handbooks, such as “intake packet”: it is one only where no more sections of a packet stand in it.
 */
function findNamedType(
  titles: readonly string[],
  parts: readonly Part[],
  language: Language,
): DocumentType | undefined {
  const packet = findDocumentType("resident-packet");
  const isTold = (type: DocumentType) =>
    type.presence === undefined ||
    packet === undefined ||
    countKnown(parts, packet, language) <= countKnown(parts, type, language);
  return titles
    .flatMap((title) => matchDocumentTitle(title, language) ?? [])
    .find((type) => isTold(type));
}

/** The longest that the front matter of a document takes. */
const longestTitle = 120;

function shortenTitle(title: string): string {
  return title.replace(/\s+/g, " ").trim().slice(0, longestTitle);
}

function writeName(name: string): string {
  const words = name.replace(/[-_]+/g, " ").replace(/\s+/g, " ").trim();
  return words === "" ? "Handbook" : words.charAt(0).toUpperCase() + words.slice(1);
}

/**
 * The first heading is the whole text's title where it stands before everything else, and either has all
 * other headings or nothing at all right below it. A known section's title is one only where it stands
 * alone over many others.
 */
function takeTitle(
  { introduction, parts }: Outline,
  language: Language,
): { readonly title: string; readonly rest: Outline } | undefined {
  const [first, ...others] = parts;
  if (first === undefined || introduction.length > 0) return undefined;
  if (first.heading.braces !== undefined && first.heading.braces !== "") return undefined;
  const isKnown = documentTypes.some(
    (type) => matchHeading(first.title, type, language) !== undefined,
  );
  const isCover = others.length === 0 || matchDocumentTitle(first.title, language) !== undefined;
  const isEmpty = first.parts.length === 0 && first.blocks.length === 0;
  if (isKnown ? !isEmpty || !hasLongBody(others) : !isCover && !isEmpty) return undefined;
  if (first.title.length > longestTitle) return undefined;
  const rest = { introduction: first.blocks, parts: [...first.parts.map(raise), ...others] };
  return joinSecondTitle(first.title, rest, language) ?? { title: first.title, rest };
}

/** Below a home's name alone stands what the paper is. */
function joinSecondTitle(title: string, { introduction, parts }: Outline, language: Language) {
  const [second, ...others] = parts;
  if (introduction.length > 0 || second === undefined) return undefined;
  if (others.length > 0 && second.blocks.length + second.parts.length > 0) return undefined;
  const joined = `${title}: ${second.title}`;
  const isPaper = matchDocumentTitle(second.title, language) !== undefined;
  if (!isPaper || matchDocumentTitle(title, language) !== undefined) return undefined;
  if (joined.length > longestTitle || (second.heading.braces ?? "") !== "") return undefined;
  return {
    title: joined,
    rest: { introduction: second.blocks, parts: [...second.parts.map(raise), ...others] },
  };
}

/** So many headings follow that the first one is more likely what stands over them all. */
function hasLongBody(parts: readonly Part[]): boolean {
  return parts.length >= 4;
}

function raise(part: Part): Part {
  return {
    ...part,
    heading: { ...part.heading, level: Math.max(1, part.heading.level - 1) },
    parts: part.parts.map(raise),
  };
}

/** What homes call a paper that has something of everything. */
const handbookTitle = /\b(?:handbook|manual|guide|guidebook|packet|guidelines)$/i;

/** A handbook has a bit of everything, so that a tie is one, and so is what is called one and no other. */
function guessType(
  parts: readonly Part[],
  language: Language,
  title: string,
): DocumentType | undefined {
  const counts = documentTypes.map((type) => ({ type, count: countKnown(parts, type, language) }));
  const [most] = counts.toSorted((one, other) => other.count - one.count);
  const packet = counts.find(({ type }) => type.id === "resident-packet");
  if (packet === undefined || most === undefined) return undefined;
  const fewest = handbookTitle.test(title) ? 1 : fewestSections;
  if (most.count < fewest) return undefined;
  return packet.count >= most.count - 1 ? packet.type : most.type;
}

function countKnown(parts: readonly Part[], type: DocumentType, language: Language): number {
  const ids = listParts(parts).flatMap(
    ({ title }) => matchHeading(title, type, language)?.id ?? [],
  );
  return new Set(ids).size;
}

function nameFile(type: DocumentType | undefined, title: string): string {
  return `policies/${type?.id ?? (createSlug(title) || "handbook")}.md`;
}

/** Takes parts out that are documents of their own, be it inside another part. */
function takeOutParts(planned: PlannedDocument, language: Language): readonly PlannedDocument[] {
  const taken: PlannedDocument[] = [];
  const keep = (parts: readonly Part[], depth: number): readonly Part[] =>
    parts.flatMap((part) => {
      const own = planPart(part, planned, language);
      if (own !== undefined) {
        taken.push(own);
        return [];
      }
      const inside = depth < deepestPart ? keep(part.parts, depth + 1) : part.parts;
      return [{ ...part, parts: inside }];
    });
  return [{ ...planned, parts: keep(planned.parts, 1) }, ...taken];
}

/** A heading that lies deeper is about a part of its subject. */
const deepestPart = 2;

function planPart(
  part: Part,
  { type: around }: PlannedDocument,
  language: Language,
): PlannedDocument | undefined {
  const { braces } = part.heading;
  // What its braces say of its readers has no place in a title.
  if (part.title.length > longestTitle || (braces !== undefined && braces !== "")) return undefined;
  const type = matchDocumentTitle(part.title, language);
  const isOwn =
    type !== undefined && type !== around && isWholeDocument(part, type, around, language);
  const form = isForm(part, around, language);
  if (!isOwn && !form) return undefined;
  return {
    introduction: part.blocks,
    parts: part.parts.map(raise),
    title: shortenTitle(part.title),
    hasOwnTitle: true,
    type: isOwn ? type : undefined,
    isForm: !isOwn && form,
    file: nameFile(isOwn ? type : undefined, part.title),
  };
}

/**
 * A packet has a section of its own on grievances, say: only a part with the other's sections is the other.
 * A chapter on what a home may keep as a paper of its own, such as its steps of accountability, stays in the
 * handbook that it was written for.
 */
function isWholeDocument(
  part: Part,
  type: DocumentType,
  around: DocumentType | undefined,
  language: Language,
): boolean {
  if (countPartWords(part) < fewestWords) return false;
  if (type.presence !== undefined && around !== undefined) return false;
  if (countKnown(part.parts, type, language) >= 2) return true;
  const isSection =
    around !== undefined && matchHeading(part.title, around, language) !== undefined;
  return !isSection && type.presence === undefined;
}

/** A paper to fill in: its title says so, it has blanks for a pen, and it is no section of what is around it. */
function isForm(part: Part, around: DocumentType | undefined, language: Language): boolean {
  if (around !== undefined && matchHeading(part.title, around, language) !== undefined)
    return false;
  const title = ` ${foldText(part.title)} `;
  const names = knownLanguages[language].paper?.formTitles ?? [];
  if (!names.some((each) => title.includes(` ${each} `))) return false;
  return listPenBlanks(readPart(part)).length >= 2;
}

/** Two parts of one type are one document; two papers of one name are two files. */
function joinSameFiles(documents: readonly PlannedDocument[]): readonly PlannedDocument[] {
  const byFile = new Map<string, PlannedDocument>();
  for (const planned of documents) {
    const standing = byFile.get(planned.file);
    if (standing === undefined) {
      byFile.set(planned.file, planned);
    } else if (planned.type !== undefined) {
      byFile.set(planned.file, append(standing, planned));
    } else {
      let number = 2;
      const name = planned.file.replace(/\.md$/, "");
      while (byFile.has(`${name}-${number}.md`)) number += 1;
      byFile.set(`${name}-${number}.md`, { ...planned, file: `${name}-${number}.md` });
    }
  }
  return [...byFile.values()];
}

/** The title of the second stays as a heading over what stood below it. */
function append(first: PlannedDocument, second: PlannedDocument): PlannedDocument {
  const heading = {
    kind: "heading" as const,
    level: 1,
    runs: [{ text: second.title, isBold: false, isItalic: false }],
  };
  const part: Part = {
    heading,
    title: second.title,
    blocks: second.introduction,
    parts: second.parts.map(lower),
  };
  const isSaid = second.hasOwnTitle;
  return isSaid
    ? { ...first, parts: [...first.parts, part] }
    : {
        ...first,
        introduction: [...first.introduction, ...second.introduction],
        parts: [...first.parts, ...second.parts],
      };
}

function lower(part: Part): Part {
  return {
    ...part,
    heading: { ...part.heading, level: part.heading.level + 1 },
    parts: part.parts.map(lower),
  };
}

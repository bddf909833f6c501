import type MarkdownIt from "markdown-it";
import type Token from "markdown-it/lib/token.mjs";
import { createFinding, type Finding } from "../findings/finding.ts";
import { asTyped, say } from "../findings/message.ts";
import { type PlaceWithEnd, reachLineEnd, reachOver } from "../findings/place.ts";
import { foldText } from "../text/fold-text.ts";
import type { Audience } from "./audience.ts";
import { describeKeptFor, describeUnreadMark } from "./audience-marks/describe-unread-mark.ts";
import type { AudienceMark } from "./audience-marks/find-audience-marks.ts";
import { findUnreadMarks, type PlacedHeading } from "./audience-marks/unread-marks.ts";
import type { HeadingAttributes, ParsedHeading } from "./heading-attributes.ts";
import { type Image, type MarkdownSource, type Passage, readPassage } from "./passage.ts";
import { readWords } from "./read-words.ts";
import { readingRules } from "./reading-rules.ts";

/** A heading and what stands under it, as written: nobody has asked yet which section it is. */
export interface WrittenSection {
  /** The heading's words, without marks or attributes. */
  readonly title: string;
  /** The heading's own tokens, for its HTML. */
  readonly titleTokens: readonly Token[];
  readonly attributes: HeadingAttributes;
  /** The braces behind the heading as they were typed; empty where there are none. */
  readonly braces: string;
  /** How many `#` the heading has. */
  readonly level: number;
  /** True where a line of hyphens or equals signs below the words makes them a heading. */
  readonly isUnderlined: boolean;
  readonly place: PlaceWithEnd;
  /** What stands between this heading and the next. */
  readonly passage: Passage;
  /** The sections under deeper headings. */
  readonly children: readonly WrittenSection[];
}

/** A document's text: what stands before the first heading, and the sections. */
export interface WrittenText {
  readonly introduction: Passage;
  readonly sections: readonly WrittenSection[];
  /** What a first heading that repeats the title says of the whole document's readers. */
  readonly audience: Audience | undefined;
  /** The narrowest audience that a mark which could not be read may mean, of the whole document. */
  readonly doubtfulAudience: Audience | undefined;
  readonly findings: readonly Finding[];
}

/**
 * Reads a document's markdown into a tree of sections. A first heading that only repeats the
 * document's title is left out, since the page shows the title itself.
 *
 * @param markdown the project's markdown reader
 * @param source the document's lines
 * @param title the document's title, if it has one
 * @returns the text in sections, and findings on headings and HTML
 */
export function readSections(
  markdown: MarkdownIt,
  source: MarkdownSource,
  title: string | undefined,
): WrittenText {
  const tokens = markdown.parse(source.lines.join("\n"), {});
  const findings: Finding[] = [];
  const [first, ...rest] = splitAtHeadings(tokens);
  const flat = rest.map((run) => readFlatSection(run, source));
  const headings = rest.flatMap(readPlacedHeading);
  const unread = findUnreadMarks(source.lines, headings);
  findings.push(
    ...headings
      .filter(({ heading }) => heading.faults.length > 0)
      .map((placed) => describeHeadingFaults(placed, source, unread.audience)),
    ...describeUnreadMarks(unread.marks, headings, source),
    ...findRawHtml(tokens, source),
  );
  const repeatsTitle =
    flat[0] !== undefined &&
    title !== undefined &&
    flat[0].level === 1 &&
    foldText(flat[0].title) === foldText(title);
  const introduction = readPassage(
    [...(first ?? []), ...(repeatsTitle ? (flat[0]?.tokens ?? []) : [])],
    source,
  );
  return {
    introduction,
    sections: nest(repeatsTitle ? flat.slice(1) : flat, source),
    audience: repeatsTitle ? flat[0]?.attributes.audience : undefined,
    doubtfulAudience: unread.audience,
    findings,
  };
}

/**
 * Lists every picture of a document's text, those in headings included.
 *
 * @param text the text
 * @param source the document's lines
 */
export function listWrittenImages(
  { introduction, sections }: Pick<WrittenText, "introduction" | "sections">,
  source: MarkdownSource,
): readonly Image[] {
  const listSection = (section: WrittenSection): readonly Image[] => [
    ...listHeadingImages(section, source),
    ...section.passage.images,
    ...section.children.flatMap(listSection),
  ];
  return [...introduction.images, ...sections.flatMap(listSection)];
}

/**
 * Lists the pictures in a heading.
 *
 * @param section the section
 * @param source the document's lines
 */
export function listHeadingImages(
  { titleTokens }: Pick<WrittenSection, "titleTokens">,
  source: MarkdownSource,
): readonly Image[] {
  const hasImage = titleTokens.some(({ children }) =>
    children?.some(({ type }) => type === "image"),
  );
  return hasImage ? readPassage(titleTokens, source).images : [];
}

interface FlatSection extends Omit<WrittenSection, "passage" | "children"> {
  readonly tokens: readonly Token[];
}

/** Cuts the tokens before each heading of the document itself, not those inside quotes or lists. */
function splitAtHeadings(tokens: readonly Token[]): readonly (readonly Token[])[] {
  const runs: Token[][] = [[]];
  for (const token of tokens) {
    if (token.type === "heading_open" && token.level === 0) runs.push([]);
    runs.at(-1)?.push(token);
  }
  return runs;
}

function readFlatSection(run: readonly Token[], source: MarkdownSource): FlatSection {
  const [opening, inline, , ...tokens] = run;
  const heading: ParsedHeading | undefined = opening?.meta;
  return {
    title: inline === undefined ? "" : readWords(inline, source.facts).trim(),
    titleTokens: inline === undefined ? [] : [inline],
    attributes: heading?.attributes ?? {},
    braces: heading?.braces ?? "",
    level: Number(opening?.tag.slice(1) ?? 2),
    isUnderlined: isUnderlined(opening),
    place: placeOfLine(source, opening?.map?.[0] ?? 0),
    tokens,
  };
}

function isUnderlined(opening: Token | undefined): boolean {
  return opening?.markup === "-" || opening?.markup === "=";
}

/** A heading reaches from its marks to the end of its line. */
function placeOfLine({ file, lines, lineOffset }: MarkdownSource, line: number): PlaceWithEnd {
  return reachLineEnd({ file, line: lineOffset + line + 1, column: 1 }, lines[line] ?? "");
}

function readPlacedHeading([opening]: readonly Token[]): readonly PlacedHeading[] {
  if (opening?.map == null) return [];
  const [firstLine, end] = opening.map;
  const lastLine = isUnderlined(opening) ? end - 2 : firstLine;
  return [{ firstLine, lastLine, heading: opening.meta }];
}

function describeHeadingFaults(
  { firstLine, heading }: PlacedHeading,
  source: MarkdownSource,
  doubtfulAudience: Audience | undefined,
): Finding {
  const keptFor = describeKeptFor(doubtfulAudience ?? "public");
  return createFinding(readingRules.headingAttributes, placeOfLine(source, firstLine), {
    message: `The braces after this heading cannot be read: ${heading.faults.join(" And: ")}${keptFor}`,
    fix: 'Write {#an-id}, {audience=residents}, {words="kicked out, evicted"}, {form} for one that is filled in by hand, or several of these in one pair of braces.',
  });
}

function describeUnreadMarks(
  marks: readonly AudienceMark[],
  headings: readonly PlacedHeading[],
  source: MarkdownSource,
): readonly Finding[] {
  const isHeading = new Set(headings.flatMap(({ firstLine, lastLine }) => [firstLine, lastLine]));
  return marks.map((mark) =>
    createFinding(
      readingRules.audienceMarkNotRead,
      reachOver({ ...placeOfLine(source, mark.line), column: mark.column }, mark.typed.length),
      describeUnreadMark(mark, source.lines[mark.line] ?? "", isHeading.has(mark.line)),
    ),
  );
}

/** Puts each section under the nearest one before it with a lower level. */
function nest(flat: readonly FlatSection[], source: MarkdownSource): readonly WrittenSection[] {
  const top: WrittenSection[] = [];
  const open: { readonly level: number; readonly children: WrittenSection[] }[] = [];
  for (const { tokens, ...head } of flat) {
    while ((open.at(-1)?.level ?? 0) >= head.level) open.pop();
    const children: WrittenSection[] = [];
    (open.at(-1)?.children ?? top).push({
      ...head,
      passage: readPassage(tokens, source),
      children,
    });
    open.push({ level: head.level, children });
  }
  return top;
}

/** What stands in two pairs of them, such as <<NAME>>, is a blank of a template. */
const htmlPattern = /(?<!<)<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>|!--)/i;

/** HTML is shown as words, never run; the operator hears about it before a visitor sees it. */
function findRawHtml(tokens: readonly Token[], source: MarkdownSource): readonly Finding[] {
  return tokens.flatMap((token) => {
    if (token.type !== "inline" || !token.content.includes("<")) return [];
    const inText = token.children?.find(
      (child) => child.type === "text" && htmlPattern.test(child.content),
    );
    const tag = inText === undefined ? undefined : htmlPattern.exec(inText.content)?.[0];
    if (tag === undefined) return [];
    const start = token.map?.[0] ?? 0;
    const end = token.map?.[1] ?? start + 1;
    const line = source.lines.slice(start, end).findIndex((text) => text.includes(tag));
    const text = source.lines[start + Math.max(0, line)] ?? "";
    return [
      createFinding(
        tag === "<!--" ? readingRules.hiddenNote : readingRules.rawHtml,
        reachOver(
          {
            file: source.file,
            line: source.lineOffset + start + Math.max(0, line) + 1,
            column: Math.max(0, text.indexOf(tag)) + 1,
          },
          line === -1 ? 0 : tag.length,
        ),
        tag === "<!--"
          ? {
              message: "This note is not hidden: whoever reads the page would see all of it.",
              fix: "Delete it, from <!-- to -->, or keep it in another file that is no document.",
            }
          : {
              message: say`${asTyped(tag.slice(0, 40))} is HTML. It is not run here: visitors would read it as words.`,
              fix: "Write the same in markdown, such as **bold**, or delete the tag.",
            },
      ),
    ];
  });
}

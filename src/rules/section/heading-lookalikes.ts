import type Token from "markdown-it/lib/token.mjs";
import { createFactTable } from "../../content/facts/fact-table.ts";
import { readWords } from "../../content/read-words.ts";
import { type Document, listPassages } from "../../documents/document.ts";
import { isInCapitals } from "../../documents/locate-sections/title-look.ts";
import type { Place } from "../../findings/place.ts";
import { foldText } from "../../text/fold-text.ts";
import { placeOfLine } from "../sources/source-place.ts";

/** A paragraph that a reader would take for a heading, and the site does not. */
export interface HeadingLookalike {
  readonly title: string;
  readonly place: Place;
}

const longestHeading = 60;
const noFacts = createFactTable([]);

/**
 * Finds short paragraphs that are only bold, in capitals, start with an emoji, or say exactly what
 * a section of this type of document is called.
 *
 * @param document the document
 */
export function findHeadingLookalikes(document: Document): readonly HeadingLookalike[] {
  const titles = new Set(
    document.type?.sections.flatMap((section) => section.titles[document.language].map(foldText)),
  );
  // A title line that counts as its section is shown as a heading already.
  const isSectionAlready = new Set(document.unheaded.map(({ lead }) => lead));
  return listPassages(document).flatMap(({ passage: { tokens } }) =>
    tokens.flatMap((token, index) => {
      const inline = tokens[index + 1];
      if (token.type !== "paragraph_open" || token.level > 0 || inline === undefined) return [];
      if (isSectionAlready.has(inline)) return [];
      const title = readTitle(inline);
      if (title === undefined) return [];
      const isSection = titles.has(foldText(title));
      const hasTextBelow = tokens[index + 3] !== undefined;
      return isSection || (hasTextBelow && isWholeLine(inline) && looksLikeHeading(inline, title))
        ? [{ title, place: placeOfLine(document, inline.map?.[0] ?? 0) }]
        : [];
    }),
  );
}

/** The first line of a paragraph, if it is short enough for a heading and no whole sentence. */
function readTitle(inline: Token): string | undefined {
  const [firstLine = "", ...rest] = readWords(inline, noFacts).trim().split("\n");
  const title = firstLine.trim();
  if (title === "" || title.length > longestHeading || /[.!;,_]$/.test(title)) return undefined;
  return rest.length === 0 || startsWithBoldLine(inline) ? title : undefined;
}

function isWholeLine(inline: Token): boolean {
  return !(inline.children ?? []).some(({ type }) => type === "softbreak" || type === "hardbreak");
}

function startsWithBoldLine(inline: Token): boolean {
  const children = listMeaningful(inline);
  const end = children.findIndex(({ type }) => type === "strong_close");
  const next = children[end + 1]?.type;
  return (
    children[0]?.type === "strong_open" && end > 0 && (next === "softbreak" || next === "hardbreak")
  );
}

/** Bold words with a colon behind them lead into what follows. */
function looksLikeHeading(inline: Token, title: string): boolean {
  if (title.endsWith(":") || isBlank(title)) return false;
  return isOnlyBold(inline) || isInCapitals(title) || startsWithEmoji(title);
}

/** “[ADDITIONAL_INFO]” is told of as a blank. */
function isBlank(title: string): boolean {
  return /^[[{<«%][^\s].*[\]}>»%]$/.test(title);
}

function isOnlyBold(inline: Token): boolean {
  const children = listMeaningful(inline);
  const ends = children.filter(({ type }) => type === "strong_open" || type === "strong_close");
  return (
    ends.length === 2 &&
    children[0]?.type === "strong_open" &&
    children.at(-1)?.type === "strong_close" &&
    children.every(({ type }) => type !== "fact_reference" && type !== "link_open")
  );
}

function listMeaningful(inline: Token): readonly Token[] {
  return (inline.children ?? []).filter(
    ({ type, content }) => type !== "text" || content.trim() !== "",
  );
}

function startsWithEmoji(title: string): boolean {
  return /^\p{Emoji_Presentation}|^\p{Extended_Pictographic}\uFE0F/u.test(title);
}

import type { Audience } from "../../content/audience.ts";
import { createFactTable, type FactTable } from "../../content/facts/fact-table.ts";
import { formatFact } from "../../content/facts/format-fact.ts";
import { factReferencesPattern } from "../../content/markdown.ts";
import { memoize } from "../../content/memoize.ts";
import { type FactReference, type Link, type Passage, readPassage } from "../../content/passage.ts";
import { readToldText } from "../../content/read-words.ts";
import { readSurroundings, type TextForm } from "../../content/text-surroundings.ts";
import { createToldText, type ToldText } from "../../content/told-text.ts";
import { type Document, listSections, type Section } from "../../documents/document.ts";
import { type PlaceWithEnd, reachLineEnd, reachOver } from "../../findings/place.ts";
import { findLine, listLineStarts } from "../../text/line-starts.ts";

/** A run of words that belong together: a paragraph, a heading, a cell, a key of front matter. */
export interface TextBlock {
  /** The words without marks; lines end in `\n`. */
  readonly words: string;
  /** The same, to be split into sentences and words. */
  readonly told: ToldText;
  readonly audience: Audience;
  /** The section it stands in, or whose heading it is; none before the first heading. */
  readonly section: Section | undefined;
  /** What the block goes on from, such as the line above a list; empty where it stands by itself. */
  readonly lead: ToldText;
  /** Whether it is set apart as somebody else's words. */
  readonly isQuoted: boolean;
  readonly form: TextForm | "title" | "front matter";
  /** The number of the row among the rows of its section, where it is a cell of a table. */
  readonly row?: number;
  /** The key it is of in the front matter, such as `changes`. */
  readonly frontMatterKey?: string;
  /**
   * Finds the place of something the block says.
   *
   * @param offset where it starts in `words`
   * @param typed the text as typed there
   * @returns the text's own place; where it is typed otherwise, such as with marks among it, the place
   *   from its start to the end of the line
   */
  placeAt(offset: number, typed: string): PlaceWithEnd;
}

/** Leaves references to facts as they were typed. */
const noFacts = createFactTable([]);

/**
 * Lists what a document says, front matter first. Text in code fences is left out: it shows how
 * something is written, and says nothing.
 *
 * @param document the document
 * @param facts fills references to facts in; without it they stay as typed
 */
export function listTextBlocks(
  document: Document,
  facts: FactTable = noFacts,
): readonly TextBlock[] {
  return listBlocksBy(facts)(document);
}

const listBlocksBy = memoize((facts: FactTable) =>
  memoize((document: Document) => readTextBlocks(document, facts)),
);

function readTextBlocks(document: Document, facts: FactTable): readonly TextBlock[] {
  return [
    ...listFrontMatterTexts(document, facts),
    ...listParts(document).flatMap(({ passages, ...part }) =>
      passages.flatMap(({ tokens }, index) => {
        const isTitle = part.section !== undefined && index === 0;
        return readSurroundings(tokens).map((found) =>
          readBlock(found, isTitle ? "title" : found.form, part, { document, facts }),
        );
      }),
    ),
  ];
}

/** A link with who reads the text around it. */
export interface ReadLink extends Link {
  readonly audience: Audience;
  readonly section: Section | undefined;
}

/**
 * Lists the links of a document, those in headings included.
 *
 * @param document the document
 */
export function listLinks(document: Document): readonly ReadLink[] {
  return listParts(document).flatMap(({ passages, audience, section }) =>
    passages.flatMap(({ links }) => links.map((link) => ({ ...link, audience, section }))),
  );
}

/** A reference to a fact with who reads the text around it. */
export interface ReadReference extends FactReference {
  readonly audience: Audience;
}

/**
 * Lists the references to facts in a document: in its text, its headings and its front matter.
 *
 * @param document the document
 */
export function listFactReferences(document: Document): readonly ReadReference[] {
  return [
    ...document.frontMatterReferences.map((reference) => ({
      ...reference,
      audience: document.audience,
    })),
    ...listParts(document).flatMap(({ passages, audience }) =>
      passages.flatMap(({ factReferences }) =>
        factReferences.map((reference) => ({ ...reference, audience })),
      ),
    ),
  ];
}

interface Part {
  /** What stands in it: a section's heading first, then the text under it. */
  readonly passages: readonly Passage[];
  readonly audience: Audience;
  readonly section: Section | undefined;
}

const listParts = memoize((document: Document): readonly Part[] => {
  const { source } = document.written;
  return [
    {
      passages: [document.introduction],
      audience: document.audience,
      section: undefined,
    },
    ...listSections(document).map((section) => ({
      passages: [readPassage(section.written.titleTokens, source), section.passage],
      audience: section.audience,
      section,
    })),
  ];
});

function readBlock(
  { token, lead, isQuoted, row }: ReturnType<typeof readSurroundings>[number],
  form: TextBlock["form"],
  part: Omit<Part, "passages">,
  { document, facts }: { readonly document: Document; readonly facts: FactTable },
): TextBlock {
  const { source } = document.written;
  const told = readToldText(token, facts);
  const words = told.typed;
  let starts: readonly number[] | undefined;
  return {
    ...part,
    words,
    told,
    lead: joinLead(lead.map((leading) => readToldText(leading, facts))),
    isQuoted,
    form,
    ...(row === undefined ? {} : { row }),
    placeAt: (offset, typed) => {
      starts ??= listLineStarts(words);
      const line = findLine(starts, offset);
      const index = (token.map?.[0] ?? 0) + line;
      const text = source.lines[index] ?? "";
      const column = findColumn(text, typed, offset - (starts[line] ?? 0));
      const place = {
        file: document.file,
        line: source.lineOffset + index + 1,
        column: column + 1,
      };
      return typed !== "" && text.startsWith(typed, column)
        ? reachOver(place, typed.length)
        : reachLineEnd(place, text);
    },
  };
}

const nothing = createToldText("");

function joinLead(leads: readonly ToldText[]): ToldText {
  const [first = nothing] = leads;
  return leads.length < 2 ? first : createToldText(leads.map(({ typed }) => typed).join(" "));
}

/** How far what was typed may stand from where the words have it: marks and addresses lie between. */
const widestGap = 5000;

function findColumn(line: string, typed: string, expected: number): number {
  const near = line.slice(Math.max(0, expected - widestGap), expected + widestGap);
  const start = Math.max(0, expected - widestGap);
  const behind = near.indexOf(typed, expected - start);
  const found = behind === -1 ? near.indexOf(typed) : behind;
  return found === -1 ? Math.max(0, line.search(/\S/)) : start + found;
}

function listFrontMatterTexts(document: Document, facts: FactTable): readonly TextBlock[] {
  const blocks: TextBlock[] = [];
  const { frontMatter } = document.written;
  const collect = (data: unknown, path: readonly PropertyKey[]): void => {
    if (typeof data === "string") {
      const told = createToldText(fillReferences(data, facts));
      blocks.push({
        words: told.typed,
        told,
        audience: document.audience,
        section: undefined,
        lead: nothing,
        isQuoted: false,
        form: "front matter",
        frontMatterKey: String(path[0] ?? ""),
        placeAt: () => frontMatter.locate(path),
      });
    } else if (typeof data === "object" && data !== null) {
      for (const [key, value] of Object.entries(data)) {
        collect(value, [...path, Array.isArray(data) ? Number(key) : key]);
      }
    }
  };
  collect(frontMatter.value, []);
  return blocks;
}

/** The markdown reader fills in the references of the text; in front matter it is done here. */
function fillReferences(text: string, facts: FactTable): string {
  return text.replace(factReferencesPattern, (reference, path: string) => {
    const fact = facts.find(path.trim());
    return fact === undefined ? reference : formatFact(fact.value, facts.locale);
  });
}

import type { Audience } from "../content/audience.ts";

/*
 * What every reader makes of a file: blocks in reading order, and what it left out. Nothing in it is
 * Word's, a web page's or markdown's any more.
 */

/** Words that look alike and lead to the same place. A line end in them is one that the author typed. */
export interface Run {
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  /** Where they lead, where they are a link to the web, to a mailbox or to a phone. */
  readonly address?: string | undefined;
}

/** How a paragraph looks, as far as it may show that it is a title. */
export interface Look {
  /** The smallest letters in it, in points. */
  readonly size?: number | undefined;
  readonly isCentered: boolean;
  /** Whether it is shown in capitals whatever was typed. */
  readonly isCapitals: boolean;
  readonly isUnderlined: boolean;
  /** How far it is moved to the right, in whatever the file counts with. */
  readonly indent?: number | undefined;
}

/** What stands before an entry of a list. */
export type Mark = "bullet" | "number" | "letter";

/** An entry of a list. */
export interface SourceEntry {
  readonly kind: "entry";
  readonly mark: Mark;
  /** How deep it lies: 0 for an entry of the list itself. */
  readonly depth: number;
  /** Which list it belongs to: entries of one list may have other blocks between them. */
  readonly list: string;
  /** The number it has, or its letter has in the alphabet. */
  readonly number: number | undefined;
  /** The mark, where the author typed it and the program did not make it. */
  readonly typed: string | undefined;
  readonly runs: readonly Run[];
  readonly look: Look;
}

/** A paragraph. */
export interface SourceParagraph {
  readonly kind: "paragraph";
  readonly runs: readonly Run[];
  readonly look: Look;
}

/** A heading; its level is the author's, 1 for the highest. */
export interface SourceHeading {
  readonly kind: "heading";
  readonly level: number;
  readonly runs: readonly Run[];
  /** The braces of a markdown heading, which may say who reads the section. */
  readonly braces?: string;
}

/** A cell of a table. */
export interface SourceCell {
  readonly blocks: readonly SourceBlock[];
  /** How many columns it is wide. */
  readonly columns: number;
  /** Whether the cell above it reaches down into it. */
  readonly isReachedInto: boolean;
}

/** A table, row by row. */
export interface SourceTable {
  readonly kind: "table";
  readonly rows: readonly (readonly SourceCell[])[];
}

/** A block of a file, in reading order. */
export type SourceBlock =
  | { readonly kind: "title"; readonly runs: readonly Run[] }
  | SourceHeading
  | SourceParagraph
  | SourceEntry
  | SourceTable
  /** A text box, a framed text or a quotation: words set apart from what stands around them. */
  | { readonly kind: "apart"; readonly blocks: readonly SourceBlock[] };

/** Why words of a file do not come along. */
export type DropReason =
  | "header"
  | "footer"
  | "comment"
  | "deleted"
  | "hidden"
  | "crossedOut"
  | "contents"
  | "navigation"
  | "typedMark"
  | "pageNumber"
  | "picture"
  | "frontMatter";

/** Words that do not come along. */
export interface Dropped {
  readonly reason: DropReason;
  readonly words: string;
}

/** Something about a file that its owner should know, with how often it is so. */
export type RemarkKind =
  | "trackedChange"
  | "footnote"
  | "textBox"
  | "mergedCell"
  | "letteredList"
  | "numberedHeading"
  | "picture"
  | "comment"
  | "deadLink"
  | "unknownSymbol"
  | "movedTable";

/** A file as read. */
export interface Source {
  readonly blocks: readonly SourceBlock[];
  readonly dropped: readonly Dropped[];
  readonly remarks: Readonly<Partial<Record<RemarkKind, number>>>;
  /**
   * Every word that the file holds, gathered without a look at what it is: what comes along and what was
   * dropped must add up to it.
   */
  readonly words: readonly string[];
  /** The narrowest audience that the file asks for, or may ask for. */
  readonly audience?: Audience | undefined;
}

/** Why a file could not be read. */
export interface Unreadable {
  readonly kind: "unreadable";
  /** What is wrong with it and what to do, in a sentence or two. */
  readonly message: string;
}

/** A file as read, or why not. */
export type Reading = { readonly kind: "read"; readonly source: Source } | Unreadable;

/** The look of a text that has none. */
export const plainLook: Look = { isCentered: false, isCapitals: false, isUnderlined: false };

/**
 * Makes a run of plain words.
 *
 * @param text the words
 */
export function plainRun(text: string): Run {
  return { text, isBold: false, isItalic: false };
}

/**
 * Reads the words of runs.
 *
 * @param runs the runs
 */
export function readRuns(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join("");
}

/**
 * Lists the runs of each block, those inside others included, in reading order.
 *
 * @param blocks the blocks
 */
export function listRuns(blocks: readonly SourceBlock[]): readonly (readonly Run[])[] {
  return blocks.flatMap((block) => {
    switch (block.kind) {
      case "table":
        return block.rows.flatMap((row) => row.flatMap((cell) => listRuns(cell.blocks)));
      case "apart":
        return listRuns(block.blocks);
      default:
        return [block.runs];
    }
  });
}

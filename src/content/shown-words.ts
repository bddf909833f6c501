import type Token from "markdown-it/lib/token.mjs";
import { typeset } from "../text/typeset.ts";
import { type Block, type Entry, listTexts } from "./blocks.ts";
import type { FactTable } from "./facts/fact-table.ts";
import type { FactValue } from "./facts/fact-value.ts";
import { formatFact } from "./facts/format-fact.ts";
import { type NestedToken, nestTokens } from "./nest-tokens.ts";
import { listPenBlanks } from "./pen-blanks.ts";
import { readWords } from "./read-words.ts";

/** A part of a run of words as it is shown: facts filled in, links followed, pictures found. */
export type ShownWord =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "code"; readonly text: string }
  /** Stands in place of a fact that is not here, to be written by hand. */
  | { readonly kind: "toFillIn"; readonly text: string }
  | { readonly kind: "lineBreak" }
  /** A line to write on. */
  | { readonly kind: "lineToWriteOn"; readonly text: string }
  /** A box to tick. */
  | { readonly kind: "boxToTick"; readonly text: string }
  | { readonly kind: "emphasis" | "strong" | "struck"; readonly words: ShownWords }
  | {
      readonly kind: "link";
      readonly address: string;
      readonly title: string;
      readonly words: ShownWords;
    }
  | ({ readonly kind: "picture"; readonly alternative: string } & PublishedPicture);

/** A run of words as it is shown. */
export type ShownWords = readonly ShownWord[];

/** A block as it is shown. */
export type ShownBlock = Block<ShownWords>;

/** An entry of a list as it is shown. */
export type ShownEntry = Entry<ShownWords>;

/**
 * A picture as it is published: smaller, and without what the camera wrote into it. With its size in
 * pixels the page does not jump.
 */
export interface PublishedPicture {
  /** Its address on the site. */
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** What it takes to show words beside the words themselves. */
export interface Showing {
  readonly facts: FactTable;
  /** Turns a link as written into the address it has where it is shown; nothing for one that leads nowhere. */
  readonly resolveLink: (href: string) => string | undefined;
  /** Finds a picture as it is published; nothing for one that is not. */
  readonly resolvePicture: (source: string) => PublishedPicture | undefined;
}

/**
 * Makes words as they are shown.
 *
 * @param token a token of type `inline`
 * @param showing what fills in facts and follows links
 */
export function showWords(token: Token, showing: Showing): ShownWords {
  return typesetWords(showParts(nestTokens(token.children ?? []), showing), "").words;
}

/** Sets each text of a block by what stands before it, whatever is bold or a link in between. */
function typesetWords(
  words: ShownWords,
  before: string,
): { readonly words: ShownWords; readonly end: string } {
  const set: ShownWord[] = [];
  let end = before;
  for (const word of words) {
    if (word.kind === "text") {
      set.push({ kind: "text", text: typeset(word.text, end) });
      end = word.text || end;
    } else if ("words" in word) {
      const inside = typesetWords(word.words, end);
      set.push({ ...word, words: inside.words });
      end = inside.end;
    } else {
      set.push(word);
      end = word.kind === "lineBreak" ? "" : "x";
    }
  }
  return { words: set, end };
}

function showParts(parts: readonly NestedToken[], showing: Showing): ShownWords {
  return joinTexts(parts.map((part) => showPart(part, showing)));
}

function showPart({ token, inside }: NestedToken, showing: Showing): ShownWords {
  switch (token.type) {
    case "softbreak":
      return [{ kind: "text", text: "\n" }];
    case "hardbreak":
      return [{ kind: "lineBreak" }];
    case "code_inline":
      return [{ kind: "code", text: token.content }];
    case "em_open":
      return [{ kind: "emphasis", words: showParts(inside, showing) }];
    case "strong_open":
      return [{ kind: "strong", words: showParts(inside, showing) }];
    case "s_open":
      return [{ kind: "struck", words: showParts(inside, showing) }];
    case "link_open":
      return showLink(token, showParts(inside, showing), showing);
    case "image":
      return showPicture(token, showing);
    case "fact_reference":
      return showFact(token, showing.facts);
    default:
      return showText(token.content);
  }
}

/** What is filled in by hand stands apart from the words around it. */
function showText(text: string): ShownWords {
  const shown: ShownWord[] = [];
  let end = 0;
  for (const { kind, offset, typed } of listPenBlanks(text)) {
    if (offset > end) shown.push({ kind: "text", text: text.slice(end, offset) });
    shown.push({ kind, text: typed });
    end = offset + typed.length;
  }
  if (end < text.length || shown.length === 0) shown.push({ kind: "text", text: text.slice(end) });
  return shown;
}

/** A link inside another is the outer one's words, and so are those of one that leads nowhere. */
function showLink(token: Token, inside: ShownWords, { resolveLink }: Showing): ShownWords {
  const address = resolveLink(String(token.attrGet("href") ?? ""));
  const words = leaveLinksOut(inside);
  const title = token.attrGet("title") ?? "";
  return address === undefined ? words : [{ kind: "link", address, title, words }];
}

function showPicture(token: Token, { facts, resolvePicture }: Showing): ShownWords {
  const alternative = readWords(token, facts);
  const picture = resolvePicture(String(token.attrGet("src") ?? ""));
  return picture === undefined
    ? [{ kind: "text", text: alternative }]
    : [{ kind: "picture", alternative, ...picture }];
}

function showFact(token: Token, facts: FactTable): ShownWords {
  const value = facts.find(String(token.meta.path))?.value;
  if (value === undefined) return [{ kind: "text", text: token.content }];
  const text = formatFact(value, facts.locale);
  if (value.kind === "toFillIn") return [{ kind: "toFillIn", text }];
  const address = findAddress(value);
  return address === undefined
    ? [{ kind: "text", text }]
    : [{ kind: "link", address, title: "", words: [{ kind: "text", text }] }];
}

function findAddress(value: FactValue): string | undefined {
  if (value.kind === "phone") return value.callAddress;
  if (value.kind === "email") return `mailto:${value.shown}`;
  return value.kind === "url" ? value.shown : undefined;
}

/**
 * Puts runs of words into one. Texts side by side are one, so that a sentence can be found in it.
 *
 * @param runs the runs, in their order
 */
export function joinTexts(runs: readonly ShownWords[]): ShownWords {
  const joined: ShownWord[] = [];
  for (const run of runs) {
    for (const word of run) {
      const last = joined.at(-1);
      if (word.kind === "text" && last?.kind === "text") {
        joined[joined.length - 1] = { kind: "text", text: last.text + word.text };
      } else {
        joined.push(word);
      }
    }
  }
  return joined;
}

/**
 * Leaves links out; what they say stays.
 *
 * @param words a run of words
 */
export function leaveLinksOut(words: ShownWords): ShownWords {
  return joinTexts(
    words.map((word): ShownWords => {
      if (word.kind === "link") return leaveLinksOut(word.words);
      return "words" in word ? [{ ...word, words: leaveLinksOut(word.words) }] : [word];
    }),
  );
}

/**
 * Reads what a run of words says.
 *
 * @param words the words as they are shown
 * @returns plain text
 */
export function readShownWords(words: ShownWords): string {
  return words
    .map((word) => {
      if ("words" in word) return readShownWords(word.words);
      if (word.kind === "picture") return word.alternative;
      return word.kind === "lineBreak" ? "\n" : word.text;
    })
    .join("");
}

/**
 * Reads what blocks say.
 *
 * @param blocks the blocks as they are shown
 * @returns plain text in one line
 */
export function readShownText(blocks: readonly ShownBlock[]): string {
  return listTexts(blocks, readShownWords).join(" ").replace(/\s+/g, " ").trim();
}

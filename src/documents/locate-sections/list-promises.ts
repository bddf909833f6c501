import Token from "markdown-it/lib/token.mjs";
import { readWords } from "../../content/read-words.ts";
import type { SectionDefinition } from "../document-type.ts";
import { knownLanguages } from "../known-languages.ts";
import { foldWords } from "../says-fact.ts";
import { countSigns } from "./count-signs.ts";
import { isPointer } from "./is-pointer.ts";
import { copyToken, listOuterLists, type Range } from "./list-leads.ts";
import { mayStandIn, type PieceContext, showParagraphs } from "./list-named-pieces.ts";
import type { Piece, Run } from "./piece.ts";

/** Fewer are no list that a whole code could be. */
const fewestEntries = 5;
/** So much of a document has to stand in its list. */
const mostInList = 1 / 2;

/**
 * Lists the entries of a document that is one list of promises, each of which is plainly one section of its
 * type: it has the signs of that alone, and no other entry has them.
 *
 * @param runs the passages of the document
 * @param context how they are read
 * @returns the entries in their order; none where the document is no one list, or its type none of promises
 */
export function listPromises(runs: readonly Run[], context: PieceContext): readonly Piece[] {
  if (context.type.isOfPromises !== true) return [];
  const lists = runs.flatMap((run) =>
    listOuterLists(run.passage).map(({ entries }) =>
      entries.map((entry) => readEntry(run, entry, context)),
    ),
  );
  const [main = []] = lists.toSorted((first, second) => second.length - first.length);
  const length = runs.reduce((sum, { passage }) => sum + passage.text.length, 0);
  const inList = main.reduce((sum, { text }) => sum + text.length, 0);
  if (main.length < fewestEntries || inList < length * mostInList) return [];
  return main.flatMap((entry) => {
    const [definition, ...others] = entry.says;
    if (definition === undefined || others.length > 0) return [];
    if (main.some((other) => other !== entry && other.says.includes(definition))) return [];
    if (context.taken.has(definition) || !mayStandIn(entry.run, definition, "listEntry")) return [];
    return createPiece(entry, definition);
  });
}

interface PromiseEntry {
  readonly run: Run;
  readonly tokens: readonly Token[];
  readonly text: string;
  /** The sections whose signs it has. */
  readonly says: readonly SectionDefinition[];
}

function readEntry(run: Run, { start, end }: Range, context: PieceContext): PromiseEntry {
  const { type, language, facts } = context;
  const tokens = run.passage.tokens.slice(start, end);
  const text = tokens
    .flatMap((token) => (token.type === "inline" ? [readWords(token, facts)] : []))
    .join("\n");
  const folded = foldWords(text, knownLanguages[language].facts);
  const says = isPointer(folded, language)
    ? []
    : type.sections.filter((definition) => countSigns(folded, definition, language) > 0);
  return { run, tokens, text, says };
}

const longestTitle = 60;

function createPiece(
  { run, tokens, text }: PromiseEntry,
  definition: SectionDefinition,
): readonly Piece[] {
  const lead = tokens[2];
  if (tokens[1]?.type !== "paragraph_open" || lead === undefined) return [];
  const [line = ""] = text.split("\n");
  const title = line.length > longestTitle ? `${line.slice(0, longestTitle).trimEnd()}…` : line;
  const words = new Token("text", "", 0);
  words.content = title;
  return [
    {
      run,
      definition,
      form: "listEntry",
      title,
      titleTokens: [copyToken(lead, { children: [words] })],
      braces: "",
      id: undefined,
      lead,
      tokens,
      body: showParagraphs(tokens.slice(1, -1)),
    },
  ];
}

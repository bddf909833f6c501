import type { Audience } from "../../content/audience.ts";
import { readPassage } from "../../content/passage.ts";
import type { WrittenDocument } from "../../content/read-home.ts";
import { reachLineEnd } from "../../findings/place.ts";
import type { Language } from "../../locales/language.ts";
import { listSections, type Section, type UnheadedSection } from "../document.ts";
import type { DocumentType, SectionDefinition } from "../document-type.ts";
import { findFactElsewhere } from "../find-fact-elsewhere.ts";
import { findMissingFacts } from "../find-missing-facts.ts";
import { isSameWay } from "./list-leads.ts";
import { listNamedPieces, type NamedPiece, type PieceContext } from "./list-named-pieces.ts";
import { listPromises } from "./list-promises.ts";
import type { Piece, Run } from "./piece.ts";

/** What unheaded sections are looked for in. */
export interface UnheadedContext {
  readonly written: WrittenDocument;
  readonly type: DocumentType;
  readonly language: Language;
  readonly ownNames: readonly string[];
  /** The sections under headings, with their readers as they are decided. */
  readonly sections: readonly Section[];
  /** Who may read what stands before the first of them. */
  readonly audience: Audience;
  /** Gives a section an address that no other of its document has. */
  readonly chooseId: (id: string | undefined, definition: SectionDefinition) => string;
}

/** So many sections have to be named in one way before it is a document's way. */
const fewestNamed = 3;
/** So many of them stand against one heading of a known section. */
const namedToOneHeading = 4;

/**
 * Finds the sections of a document that is written without headings: by title lines, by the bold words
 * before its paragraphs, by what leads the entries of its lists, or as one list of promises. It is written
 * in one of these ways where at least three sections are named in it, and four for each that a heading
 * names. Accepted titles alone count, or an id in braces behind one.
 *
 * @param context the document, and what its headings say
 * @returns the sections in reading order; none in a document that is written with headings
 */
export function findUnheadedSections(context: UnheadedContext): readonly UnheadedSection[] {
  const { type, written, ...titles } = context;
  const headed = listSections(context).flatMap(({ definition }) => definition ?? []);
  const taken = new Set(headed);
  const needed = Math.max(fewestNamed, taken.size * namedToOneHeading);
  if (needed + taken.size > type.sections.length) return [];
  const runs = listRuns(context);
  const pieces = { ...titles, type, facts: written.source.facts, taken };
  const named = listByMainWay(runs, pieces);
  const found = named.length >= needed ? named : listWholePromises(runs, pieces, context);
  return found.length >= needed ? createSections(found, context) : [];
}

/** What no title names is named by what it says, so it has to say all that its section must. */
function listWholePromises(
  runs: readonly Run[],
  pieces: PieceContext,
  context: UnheadedContext,
): readonly Piece[] {
  const unplaced = { ...context, chooseId: () => "" };
  return listPromises(runs, pieces).filter((piece) => {
    const section = createSection(piece, unplaced);
    return findMissingFacts(section, piece.definition.facts, context.language).length === 0;
  });
}

function listRuns({ written, sections, audience }: UnheadedContext): readonly Run[] {
  return [
    { passage: written.introduction, audience, depth: 2 },
    ...listSections({ sections }).map((section) => ({
      passage: section.passage,
      audience: section.audience,
      depth: Math.min(deepest, section.depth + 1),
    })),
  ];
}

const deepest = 6;

/** Of each section the first piece counts, and of the ways in which pieces are named the one with most sections. */
function listByMainWay(runs: readonly Run[], context: PieceContext): readonly Piece[] {
  const all = runs.flatMap((run) => listNamedPieces(run, context));
  const ways = [...new Set(all.map(({ way }) => way))].map((way) =>
    keepFirst(all.filter((piece) => isSameWay(piece.way, way))),
  );
  return ways.toSorted((first, second) => second.length - first.length)[0] ?? [];
}

function keepFirst(pieces: readonly NamedPiece[]): readonly NamedPiece[] {
  const first = new Map<SectionDefinition, NamedPiece>();
  for (const piece of pieces) {
    if (!first.has(piece.definition)) first.set(piece.definition, piece);
  }
  return [...first.values()];
}

function createSections(
  pieces: readonly Piece[],
  context: UnheadedContext,
): readonly UnheadedSection[] {
  const { language } = context;
  const created = pieces.map((piece) => createSection(piece, context));
  const sections = [...context.sections, ...created];
  return created.map((section) => {
    const missing = findMissingFacts(section, section.definition.facts, language);
    const lacks = missing.filter(
      (fact) => findFactElsewhere({ section, sections }, fact, language).length === 0,
    );
    return { ...section, lacks };
  });
}

function createSection(piece: Piece, { written, chooseId }: UnheadedContext): UnheadedSection {
  const { run, definition, form, title, titleTokens, braces, id, lead, tokens } = piece;
  const { file, source } = written;
  const line = lead.map?.[0] ?? 0;
  const typed = source.lines[line] ?? "";
  const column = Math.max(0, typed.search(/\S/)) + 1;
  const place = reachLineEnd({ file, line: source.lineOffset + line + 1, column }, typed);
  const passage = readPassage(piece.body, source);
  const attributes = id === undefined ? {} : { id };
  const known = { title, place, passage, children: [] };
  return {
    ...known,
    id: chooseId(id, definition),
    definition,
    audience: run.audience,
    depth: run.depth,
    form,
    lacks: [],
    around: run.passage,
    lead,
    tokens,
    written: { ...known, titleTokens, attributes, braces, level: run.depth, isUnderlined: false },
  };
}

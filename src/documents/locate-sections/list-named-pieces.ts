import Token from "markdown-it/lib/token.mjs";
import { isNarrower } from "../../content/audience.ts";
import type { FactTable } from "../../content/facts/fact-table.ts";
import type { Passage } from "../../content/passage.ts";
import { readWords } from "../../content/read-words.ts";
import type { DocumentType, SectionDefinition } from "../document-type.ts";
import { knownLanguages } from "../known-languages.ts";
import { foldWords } from "../says-fact.ts";
import { matchTitle, type TitleContext } from "../titles/match-title.ts";
import { readTitleKey } from "../titles/read-title-key.ts";
import { isPointer } from "./is-pointer.ts";
import {
  copyToken,
  isSameWay,
  type Lead,
  type LeadForm,
  listLeads,
  listOuterLists,
} from "./list-leads.ts";
import type { Piece, Run } from "./piece.ts";

/** How the pieces of a document are read. */
export interface PieceContext extends TitleContext {
  readonly type: DocumentType;
  readonly facts: FactTable;
  /** The sections that headings name. */
  readonly taken: ReadonlySet<SectionDefinition>;
}

/** A piece, and how what names it looks. */
export interface NamedPiece extends Piece {
  readonly way: string;
}

interface NamedLead extends Lead {
  readonly definition: SectionDefinition | undefined;
}

/**
 * Lists the pieces of a passage that an accepted title names, or an id behind their title: each with what
 * it says, down to the next title. A title that nothing stands behind is none, and neither is an entry
 * among others that are led by no words. Of several that are named alike in one way, the first.
 *
 * @param run the passage
 * @param context how it is read
 */
export function listNamedPieces(run: Run, context: PieceContext): readonly NamedPiece[] {
  const byId = new Map(context.type.sections.map((definition) => [definition.id, definition]));
  const leads = listLeads(run.passage, context.facts).map((lead): NamedLead => {
    const [match] = matchTitle(lead.title, context.type, context);
    const titled = match?.by === "title" ? match.definition : undefined;
    return { ...lead, definition: byId.get(lead.id ?? "") ?? titled };
  });
  const isAmongAlike = createAlikeTest(leads, run);
  const found = new Set<string>();
  return leads.flatMap((lead, index) => {
    const { definition, way } = lead;
    if (definition === undefined || context.taken.has(definition)) return [];
    // A thousand of one name take no longer than one.
    const name = `${way} ${definition.id}`;
    if (found.has(name)) return [];
    if (!mayStandIn(run, definition, lead.form) || !isAmongAlike(lead)) return [];
    const around = { run, later: leads.slice(index + 1), context };
    const piece = createPiece(lead, definition, around);
    if (!saysSomething(piece, context)) return [];
    found.add(name);
    return [piece];
  });
}

/**
 * Tells whether a section may stand in a passage without a heading. One that fewer people may read than
 * the passage would need its words taken out of it; one for the hand is a sheet of its own; and what the
 * site shows in a section has no place in an entry.
 *
 * @param run the passage
 * @param definition the section
 * @param form what it would be named by
 */
export function mayStandIn(
  { audience }: Run,
  { audience: wanted, form, shows }: SectionDefinition,
  leadForm: LeadForm,
): boolean {
  const isShownWhole = shows === undefined || leadForm === "titleLine";
  return !isNarrower(wanted, audience) && form !== true && isShownWhole;
}

/** Of a list's entries so many have to be led in the same way. */
const mostAlike = 2 / 3;

function createAlikeTest(leads: readonly Lead[], { passage }: Run) {
  const lengths = new Map(
    listOuterLists(passage).map(({ start, entries }) => [start, entries.length]),
  );
  const ways = new Map(
    [...Map.groupBy(leads, ({ list }) => list)].map(([list, led]) => [
      list,
      [...Map.groupBy(led, ({ way }) => way)].map(([way, { length }]) => ({ way, length })),
    ]),
  );
  return ({ list, way }: Lead): boolean => {
    if (list === undefined) return true;
    const alike = (ways.get(list) ?? []).filter((other) => isSameWay(other.way, way));
    const count = alike.reduce((sum, { length }) => sum + length, 0);
    return count >= (lengths.get(list) ?? 0) * mostAlike;
  };
}

interface Around {
  readonly run: Run;
  readonly later: readonly NamedLead[];
  readonly context: PieceContext;
}

function createPiece(
  lead: NamedLead,
  definition: SectionDefinition,
  { later, run, context }: Around,
): NamedPiece {
  const { tokens } = run.passage;
  const end = lead.end ?? findEnd(lead, later, run.passage, context);
  const rest = lead.rest === undefined ? [] : wrapParagraph(lead.rest);
  const inside = tokens.slice(lead.next, lead.form === "listEntry" ? end - 1 : end);
  return {
    ...lead,
    run,
    definition,
    titleTokens: [writeTitle(lead)],
    lead: lead.inline,
    tokens: tokens.slice(lead.start, end),
    body: [...rest, ...showParagraphs(inside)],
  };
}

/**
 * A title line reaches to the next that names another section, or that looks like a title where something
 * stands between; one that repeats its name goes on with it, as “Visitor hours” does with “Visitors”.
 */
function findEnd(
  lead: NamedLead,
  later: readonly NamedLead[],
  { tokens }: Passage,
  context: PieceContext,
): number {
  const next = later.find((other) => {
    if (other.form === "listEntry") return false;
    const isKnown = other.definition !== undefined;
    if (isKnown && (other.form === "titleLine" || other.form === lead.form)) {
      return other.definition !== lead.definition;
    }
    if (other.way !== lead.way || !looksLikeTitle(other)) return false;
    return hasTextBetween(lead, other.start, later) && !repeatsName(other, lead, context);
  });
  return next?.start ?? tokens.length;
}

/** A short line like any other is one where its words begin with capitals. */
function looksLikeTitle({ way, title }: Lead): boolean {
  if (!plainWays.has(way)) return true;
  const words = title.split(/[^\p{Letter}]+/u).filter(({ length }) => length >= fewestLetters);
  return !title.endsWith(":") && words.every((word) => /^\p{Lu}/u.test(word));
}

const plainWays: ReadonlySet<string> = new Set(["titleLine plain", "paragraph line"]);

/** Shorter words stay small in titles: “Alcohol and Drugs”. */
const fewestLetters = 4;

function repeatsName({ title }: Lead, lead: Lead, { language, ownNames }: PieceContext): boolean {
  const words = new Set(readTitleKey(title, language, ownNames).split(" "));
  return readTitleKey(lead.title, language, ownNames)
    .split(" ")
    .every((word) => words.has(word));
}

/** A title right below a title begins what that is about; a paragraph has its text behind its title. */
function hasTextBetween({ next, form }: Lead, start: number, later: readonly Lead[]): boolean {
  if (form === "paragraph") return true;
  let from = next;
  for (const lead of later) {
    if (lead.start !== from || lead.form !== "titleLine") break;
    from = lead.next;
  }
  return start > from;
}

/**
 * Gives words a paragraph of their own, which they have not in an entry whose blocks stand close together.
 *
 * @param tokens what stands in an entry, whole blocks
 */
export function showParagraphs(tokens: readonly Token[]): readonly Token[] {
  let depth = 0;
  return tokens.map((token) => {
    if (token.nesting === -1) depth -= 1;
    const shown = depth === 0 && token.hidden ? copyToken(token, { hidden: false }) : token;
    if (token.nesting === 1) depth += 1;
    return shown;
  });
}

function wrapParagraph(words: Token): readonly Token[] {
  const wrap = (type: string, nesting: 1 | -1) =>
    copyToken(new Token(type, "p", nesting), { block: true, map: words.map });
  return [wrap("paragraph_open", 1), words, wrap("paragraph_close", -1)];
}

function writeTitle({ inline, title, form, braces }: Lead): Token {
  if (form === "titleLine" && braces === "") return inline;
  const text = new Token("text", "", 0);
  text.content = title;
  return copyToken(inline, { children: [text] });
}

const fewestWords = 3;
/** What is longer says something beside where to read on. */
const mostOfPointer = 15;

function saysSomething({ body }: Piece, { facts, language }: PieceContext): boolean {
  const words = body.flatMap((token) => (token.type === "inline" ? [readWords(token, facts)] : []));
  const hasBlock = body.some(({ type }) => type === "content_block");
  const folded = foldWords(words.join(" "), knownLanguages[language].facts).trim();
  if (hasBlock) return true;
  const count = folded.split(" ").length;
  if (count > mostOfPointer) return true;
  return count >= fewestWords && !isPointer(` ${folded} `, language);
}

import {
  type Document,
  type Home,
  listAllSections,
  type Section,
} from "../../documents/document.ts";
import { createLinkResolver } from "../../documents/resolve-link.ts";
import { type Edit, replaceText } from "../../findings/edit.ts";
import { listLinks, type ReadLink } from "../../rules/sources/text-blocks.ts";

/** Links that would lead nowhere once sections are gone. */
export interface LostLinks {
  /** Those whose words can stay alone, with the changes that take the link off them. */
  readonly taken: readonly TakenLink[];
  /** Those that are written in a way that only an editor can change. */
  readonly left: readonly ReadLink[];
}

/** A link that becomes plain words. */
export interface TakenLink {
  readonly link: ReadLink;
  readonly edits: readonly Edit[];
}

/** Some lines of a file, the first and the last of them counted from 1. */
export interface LineSpan {
  readonly file: string;
  readonly first: number;
  readonly last: number;
}

/**
 * Finds the links to sections that are about to be taken out, so that their words can stay as plain ones.
 * Links that go with the sections are none of them.
 *
 * @param home the home, with the sections in it
 * @param from the document and the section that goes, with what lies inside
 * @param gone the lines that go
 */
export function findLostLinks(
  home: Home,
  from: { readonly document: Document; readonly section: Section },
  gone: LineSpan,
): LostLinks {
  const resolve = createLinkResolver(home);
  const isGone = (line: number) => line >= gone.first && line <= gone.last;
  const sections = new Set(
    listAllSections(from.document).filter(({ place }) => isGone(place.line)),
  );
  const lost = [...home.documents, ...home.notInForce].flatMap((document) =>
    listLinks(document).filter(({ href, audience, place }) => {
      if (place.file === gone.file && isGone(place.line)) return false;
      const resolved = resolve(href, { document, audience });
      return (
        resolved.kind === "document" &&
        resolved.section !== undefined &&
        sections.has(resolved.section)
      );
    }),
  );
  const found = lost.map((link) => ({ link, edits: unlink(link, home) }));
  return {
    taken: found.flatMap(({ link, edits }) => (edits === undefined ? [] : [{ link, edits }])),
    left: found.flatMap(({ link, edits }) => (edits === undefined ? [link] : [])),
  };
}

/** The bracket before the words goes, and from the bracket behind them to the end of the address. */
function unlink({ place, text }: ReadLink, home: Home): readonly Edit[] | undefined {
  const lines = (home.texts.get(place.file) ?? "").split("\n");
  const typed = (lines[place.line - 1] ?? "").slice(place.column - 1, place.endColumn - 1);
  if (place.line !== place.endLine || !/^\]\(.*\)$/.test(typed)) return undefined;
  const opening = findOpening(lines, place);
  if (opening === undefined || wouldBeginBlock(lines, opening, text)) return undefined;
  return [replaceText({ file: place.file, ...opening }, "[", ""), replaceText(place, typed, "")];
}

interface Opening {
  readonly line: number;
  readonly column: number;
}

/** The bracket that this one closes, in its line or in those before it, up to an empty one. */
function findOpening(
  lines: readonly string[],
  { line, column }: Pick<ReadLink["place"], "line" | "column">,
): Opening | undefined {
  let depth = 0;
  for (let number = line; number > 0; number -= 1) {
    const text = lines[number - 1] ?? "";
    if (text.trim() === "") return undefined;
    for (let at = number === line ? column - 2 : text.length - 1; at >= 0; at -= 1) {
      if (isEscaped(text, at)) continue;
      if (text[at] === "]") depth += 1;
      if (text[at] === "[" && depth === 0) return { line: number, column: at + 1 };
      if (text[at] === "[") depth -= 1;
    }
  }
  return undefined;
}

function isEscaped(text: string, at: number): boolean {
  let backslashes = 0;
  while (text[at - 1 - backslashes] === "\\") backslashes += 1;
  return backslashes % 2 === 1;
}

/** “[1. Fees](#fees)” at the beginning of a line would become a list. */
function wouldBeginBlock(
  lines: readonly string[],
  { line, column }: Opening,
  words: string,
): boolean {
  const before = (lines[line - 1] ?? "").slice(0, column - 1);
  return /^[\s>*+-]*$/.test(before) && /^(?:\d+[.)]|[-+*#>|=~`])/.test(words);
}

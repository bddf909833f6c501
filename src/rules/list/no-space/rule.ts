import type Token from "markdown-it/lib/token.mjs";
import { type Document, listPassages } from "../../../documents/document.ts";
import { type Edit, replaceText } from "../../../findings/edit.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";

/** Finds entries of lists that markdown does not see, since their words touch the mark. */
export const listNoSpace: DocumentRule = {
  kind: "document",
  name: "list/no-space",
  severity: "warning",
  looksFor:
    "A line such as “-No pets” or “1.Knock”, which is no list without a space behind the mark.",
  why: "Visitors would read the mark among the words, and a screen reader would not say that it is a list.",
  since: "0.1.0",
  isFixable: true,
  toldTogether: "all",
  supersedes: ["list/run-together"],
  find: (document) =>
    listPassages(document).flatMap(({ passage: { tokens } }) => {
      const groups = groupEntries(tokens);
      const hasNote = groups.length > 0 && tokens.some(leadsToNote);
      return groups
        .filter((group) => isMeant(group, tokens, hasNote))
        .flatMap(({ entries }) => entries.map((entry) => describe(entry, document)));
    }),
};

/** How a line starts that may be an entry. A digit, a sign or a single letter behind it is something else. */
const marks = [
  { kind: "dash", pattern: /^-(?=\p{L}[\p{L}\s'’,-]|\*\*?\p{L}|["“[]\p{L}|\{\{)/u },
  { kind: "star", pattern: /^\*(?=\p{L}[\p{L}\s'’,-])/u },
  { kind: "number", pattern: /^\d{1,2}[.)](?![ap]m\b)(?=\p{L}[\p{L}\s'’,])/u },
] as const;

interface Entry {
  readonly kind: (typeof marks)[number]["kind"];
  readonly mark: string;
  /** Its line among those of the markdown. */
  readonly index: number;
  /** Its words, with the lines that go on from it. */
  readonly words: string;
}

/** Entries of one kind that follow each other, and where they stand among the blocks of a passage. */
interface Group {
  readonly entries: Entry[];
  /** The paragraph that the first entry is in, by the place of its words among the tokens. */
  readonly first: number;
  last: number;
  /** The line above within its paragraph; nothing where the group begins a paragraph. */
  readonly lineAbove: string | undefined;
}

function groupEntries(tokens: readonly Token[]): readonly Group[] {
  const groups: Group[] = [];
  for (const [place, token] of tokens.entries()) {
    if (token.type !== "inline" || tokens[place - 1]?.type !== "paragraph_open") continue;
    const lines = token.content.split("\n").map((line) => line.trim());
    const found = readEntries(token, lines, tokens[place - 2]?.type === "list_item_open");
    const [first] = found;
    if (first === undefined) continue;
    const entries = found.filter(({ kind }) => kind === first.kind);
    const line = first.index - (token.map?.[0] ?? 0);
    const group = groups.at(-1);
    // Right below is a paragraph that is parted from the last by nothing but an empty line.
    const goesOn = line === 0 && group?.last === place - 3 && group.entries[0]?.kind === first.kind;
    if (goesOn) {
      for (const entry of entries) group.entries.push(entry);
      group.last = place;
    } else {
      groups.push({ entries, first: place, last: place, lineAbove: lines[line - 1] });
    }
  }
  return groups;
}

function readEntries(token: Token, lines: readonly string[], isInEntry: boolean): readonly Entry[] {
  const [start = 0] = token.map ?? [];
  const shown = readShownStarts(token);
  const found = lines.map((line, index) => {
    if (isInEntry && index === 0) return undefined; // it has its mark
    const known = marks.find(({ pattern }) => pattern.test(line));
    // A star that is shown as one; another sets words apart.
    if (known?.kind === "star" && !/^\*\p{L}/u.test(shown[index] ?? "")) return undefined;
    const mark = known?.pattern.exec(line)?.[0];
    return known && mark !== undefined ? { kind: known.kind, mark, line: index } : undefined;
  });
  let end = lines.length;
  const entries: Entry[] = [];
  for (const entry of found.toReversed()) {
    if (entry === undefined) continue;
    const { kind, mark, line } = entry;
    const words = lines.slice(line, end).join(" ").slice(mark.length);
    entries.push({ kind, mark, index: start + line, words });
    end = line;
  }
  return entries.toReversed();
}

/** The words that each line begins with; empty where it begins with bold words, a link and the like. */
function readShownStarts({ children }: Token): readonly string[] {
  const starts: string[] = [""];
  let isStart = true;
  for (const { type, content } of children ?? []) {
    if (type === "softbreak" || type === "hardbreak") starts.push("");
    else if (isStart && type === "text") starts[starts.length - 1] = content.trim();
    isStart = type === "softbreak" || type === "hardbreak" || (isStart && content.trim() === "");
  }
  return starts;
}

/** Whether a group was meant as a list: a dash also begins a signature, and a star a note on a price. */
function isMeant(group: Group, tokens: readonly Token[], hasNote: boolean): boolean {
  const [entry] = group.entries;
  const count = group.entries.length;
  const isLed = /:[*_]{0,3}$/.test(readAbove(group, tokens));
  if (entry?.kind === "star") return (count > 1 || isLed) && !hasNote;
  if (entry?.kind === "number") {
    const isInList = tokens[group.first - 2]?.type === "list_item_open";
    return count > 1 || isLed || isInList || group.lineAbove === undefined;
  }
  return isLed || count > 2 || !mayBeSigned(group, tokens);
}

function readAbove({ first, lineAbove }: Group, tokens: readonly Token[]): string {
  if (lineAbove !== undefined) return lineAbove;
  return tokens[first - 2]?.type === "paragraph_close"
    ? (tokens[first - 3]?.content.trim() ?? "")
    : "";
}

/** “$150* a week”: what begins with a star elsewhere may be the note to it. */
function leadsToNote({ type, children }: Token): boolean {
  return (
    type === "inline" &&
    (children ?? []).some((child) => child.type === "text" && /[^\s*]\*(?!\*)/.test(child.content))
  );
}

/** One or two lines may say who wrote what stands above: “-Rosa, house manager”. */
function mayBeSigned(group: Group, tokens: readonly Token[]): boolean {
  const { entries, first, last, lineAbove } = group;
  const [above, below] = [tokens[first - 2], tokens[last + 2]];
  const isLast = below === undefined || below.nesting === -1;
  const areNames = entries.every(({ words }) => looksLikeName(words));
  if (entries.length > 1) {
    const hasAbove = lineAbove !== undefined || above?.nesting === -1;
    return isLast && areNames && hasAbove;
  }
  if (lineAbove !== undefined || above?.type.startsWith("blockquote_")) return true;
  if (above === undefined) return false; // nothing stands there that it could be below
  if (/["”»’]$/.test(readAbove(group, tokens))) return true;
  const isBesideList = [above.type, below?.type].some((type) => type?.startsWith("bullet_list_"));
  if (isBesideList) return isLast && areNames;
  const words = entries[0]?.words ?? "";
  const isSentence = /[.;!?]$/.test(words) && countWords(words) > 2;
  return areNames || !(isSentence || (!isLast && countWords(words) > 4));
}

function countWords(words: string): number {
  return words.split(/\s+/).length;
}

/** “Rosa Delgado”, “The Team at Juniper House”, or “Rosa, house manager”. */
function looksLikeName(words: string): boolean {
  if (/[.;!?]$/.test(words)) return false;
  const begins = words.split(/\s+/).every((word) => /^[\p{Lu}\p{N}(“"]|^\P{Lu}{1,3}$/u.test(word));
  return begins || /^\p{Lu}[^\s,]*(?: \p{Lu}[^\s,]*){0,3},/u.test(words);
}

function describe({ mark, index, words }: Entry, document: Document): Finding {
  const lead = /^[ \t>]*/.exec(document.written.source.lines[index] ?? "")?.[0].length ?? 0;
  const place = placeOfLine(document, index, lead);
  return createFinding(listNoSpace, place, {
    message: say`${asTyped(quoteWords(`${mark}${words}`, 40))} is no entry of a list: a space belongs behind “${mark}”. Visitors would see the mark among the words.`,
    fix: `Write: ${mark} ${quoteWords(words)}`,
    edits: listEdits(mark, index, lead, document),
  });
}

function listEdits(mark: string, index: number, lead: number, document: Document): readonly Edit[] {
  const line = document.written.source.lines[index] ?? "";
  if (!line.startsWith(mark, lead)) return [];
  return [replaceText(placeOfLine(document, index, lead), mark, `${mark} `)];
}

import type Token from "markdown-it/lib/token.mjs";
import { type ParsedHeading, writeHeading } from "../content/heading-attributes.ts";
import { type Document, listPassages, listSections, type Section } from "../documents/document.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import type { DocumentCheck } from "./check.ts";
import { hasHiddenMark } from "./odd-line-start.ts";
import { placeOfLine, quoteWords } from "./source-place.ts";

const noSpace: Rule = {
  name: "heading/no-space",
  severity: "warning",
  looksFor: "A line such as “##Guests”, which is no heading without a space behind the marks.",
};

const underlined: Rule = {
  name: "heading/underlined",
  severity: "warning",
  looksFor: "A paragraph right above a line of --- or ===, which makes a heading of it.",
};

const inside: Rule = {
  name: "heading/inside",
  severity: "warning",
  looksFor: "A heading in a list or a quote, which begins no section of its own.",
};

const nestsRest: Rule = {
  name: "heading/nests-rest",
  severity: "warning",
  looksFor: "A heading with one # amid others, so that all below it become parts of its section.",
};

/** Finds headings that markdown does not see, and those that it sees where nobody meant one. */
export const checkHeadingMarks: DocumentCheck = {
  rules: [noSpace, underlined, inside, nestsRest],
  findInDocument: (document) => [
    ...listPassages(document).flatMap(({ passage: { tokens } }) =>
      tokens.flatMap((token, index) => [
        ...(tokens[index - 1]?.type === "paragraph_open" ? findNoSpace(token, document) : []),
        ...(token.type === "heading_open" && token.level > 0
          ? [describeInside(token, tokens[index + 1], document)]
          : []),
      ]),
    ),
    ...listSections(document).flatMap((section) => findUnderlined(section, document)),
    ...findNesting(document),
  ],
};

/** “#1” and “#hashtag” are words; what starts with a capital or has two marks was meant to lead. */
const noSpacePattern = /^(?:#{2,6}(?=[^\s#])|#{1,6}(?=[^\S \t]|\p{Lu})|#{7,})/u;

function findNoSpace(token: Token, document: Document): readonly Finding[] {
  if (token.type !== "inline" || !token.content.includes("#")) return [];
  if (hasHiddenMark(token, document)) return [];
  const [start = 0] = token.map ?? [];
  return token.content.split("\n").flatMap((line, index) => {
    const marks = noSpacePattern.exec(line)?.[0];
    if (marks === undefined) return [];
    const title = line.slice(marks.length).trim();
    return [
      createFinding(noSpace, placeOfLine(document, start + index), {
        message: `“${quoteWords(line, 40)}” is no heading: ${marks.length > 6 ? "there are six levels of them" : "a plain space belongs behind the marks"}. Visitors would see the marks.`,
        fix: `Write: ${marks.slice(0, 6)} ${quoteWords(title)}`,
      }),
    ];
  });
}

function describeInside(token: Token, title: Token | undefined, document: Document): Finding {
  const words = title?.content ?? "";
  const heading: ParsedHeading | null = token.meta; // reading left it there
  const meant = writeHeading(2, words, heading?.braces ?? "");
  return createFinding(inside, placeOfLine(document, token.map?.[0] ?? 0), {
    message: `“${quoteWords(words, 40)}” is a heading inside a list or a quote, so it begins no section: contents and search do not know it, and an audience behind it holds for nothing.`,
    fix: `Start the line with the marks, such as “${meant}”, with an empty line before it.`,
  });
}

/** A heading's own line starts with its marks, save where the line below made it one. */
function findUnderlined(
  { place, title, written }: Section,
  document: Document,
): readonly Finding[] {
  const { source } = document.written;
  const start = place.line - source.lineOffset - 1;
  if (/^ {0,3}#/.test(source.lines[start] ?? "")) return [];
  let end = start + 1;
  while (end < source.lines.length && !rulerPattern.test(source.lines[end] ?? "")) end += 1;
  const ruler = (source.lines[end] ?? "---").trim();
  return [
    createFinding(underlined, place, {
      message: `“${quoteWords(title)}” became a heading, since ${quoteWords(ruler, 10)} stands right below it.`,
      fix: `Leave an empty line above ${quoteWords(ruler, 10)} if it is to part two texts${ruler === gitRuler ? "; if git left it there, choose one of the two versions and delete it" : ""}. For a heading, delete it and write: ${writeHeading(2, title, written.braces)}`,
    }),
  ];
}

/** What git leaves between two versions of a text. */
const gitRuler = "=======";

const rulerPattern = /^ {0,3}(?:-+|=+)[ \t]*$/;

/** A first heading with one # may be the document's title; a later one takes all below it in. */
function findNesting({ sections }: Document): readonly Finding[] {
  const [first] = sections;
  if (first === undefined || first.written.level === 1) return [];
  return sections
    .filter(({ written, children }) => written.level === 1 && children.length > 0)
    .map(({ title, place, children, written }) =>
      createFinding(nestsRest, place, {
        message: `“${quoteWords(title, 40)}” has one # and the headings before it have more, so the ${children.length === 1 ? "section" : `${children.length} sections`} below became part of it.`,
        fix: `Write: ${writeHeading(first.written.level, title, written.braces)}`,
      }),
    );
}

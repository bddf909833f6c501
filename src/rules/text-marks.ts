import type Token from "markdown-it/lib/token.mjs";
import { type Document, listPassages, listSections } from "../documents/document.ts";
import { createFinding, type Finding, type Rule } from "../findings/finding.ts";
import type { DocumentCheck } from "./check.ts";
import { placeOfLine, quoteWords } from "./source-place.ts";

const markShown: Rule = {
  name: "text/mark-shown",
  severity: "warning",
  looksFor: "A mark of another program, such as [^1] or [ ], that visitors would see as typed.",
};

const markLost: Rule = {
  name: "text/mark-lost",
  severity: "error",
  looksFor: "A star, a line to write on or a “>” that markdown takes for a mark of its own.",
};

/** Finds signs that come out otherwise than they were typed. */
export const checkTextMarks: DocumentCheck = {
  rules: [markShown, markLost],
  findInDocument: (document) => [
    ...listInlines(document).flatMap((token) => [
      ...findShownMarks(token, document),
      ...findLostMarks(token, document),
    ]),
    ...findLostComparisons(document),
  ],
};

function listInlines(document: Document): readonly Token[] {
  const blocks = listPassages(document).flatMap(({ passage }) => passage.tokens);
  const headings = listSections(document).flatMap(({ written }) => written.titleTokens);
  return [...headings, ...blocks].filter(({ type }) => type === "inline");
}

interface ShownMark {
  readonly pattern: RegExp;
  readonly message: string;
  readonly fix: string;
  /** Whether it counts only where it starts an entry of a list. */
  readonly startsEntry?: boolean;
}

const shownMarks: readonly ShownMark[] = [
  {
    pattern: /\[\^[^\s[\]]{1,30}\]/,
    message: "is the mark of a footnote, which the site does not know.",
    fix: "Put what the note says in the sentence, in parentheses.",
  },
  {
    pattern: /^\[[ xX]?\] /,
    message: "makes no box to tick on the site.",
    fix: "Take the brackets out. For a box on paper, write ☐ in their stead.",
    startsEntry: true,
  },
  {
    pattern: /\*\*/,
    message: "makes nothing bold here: the stars touch a space, or their partners are missing.",
    fix: "For bold words put two stars right before the first and two right behind the last: **like this**. A star that leads to a note is written \\*.",
  },
  {
    pattern: /^={7}$/,
    message: "is what git leaves between two versions of a text, and is shown as typed.",
    fix: "Keep the version you want, above or below it, and delete the other and this line.",
  },
  {
    pattern: /^(?:={3,6}|={8,}|~{3,}|-{3,}|\*{4,}|#+)$/,
    message: "is shown as typed.",
    fix: "For a line across the page, write --- with an empty line above and below; else delete it.",
  },
];

function findShownMarks(token: Token, document: Document): readonly Finding[] {
  const [start = 0] = token.map ?? [];
  let line = 0;
  const found = new Set<ShownMark>();
  return (token.children ?? []).flatMap(({ type, content }, place) => {
    if (type === "softbreak" || type === "hardbreak") line += 1;
    if (type !== "text") return [];
    const isFirst = place === 0;
    return shownMarks.flatMap((mark) => {
      if (found.has(mark) || (mark.startsEntry && !isFirst)) return [];
      const typed = mark.pattern.exec(content)?.[0];
      if (typed === undefined) return [];
      found.add(mark); // one finding of a kind tells of a paragraph
      return [
        createFinding(markShown, placeOfLine(document, start + line), {
          message: `“${quoteWords(typed, 20)}” ${mark.message} Visitors would see it as typed.`,
          fix: mark.fix,
        }),
      ];
    });
  });
}

/** `5*3*2` and `Name__________`: marks between letters or digits, and runs of underscores. */
function findLostMarks(token: Token, document: Document): readonly Finding[] {
  const [start = 0] = token.map ?? [];
  const lines = token.content.split("\n");
  const children = token.children ?? [];
  let line = 0;
  for (const [index, child] of children.entries()) {
    if (child.type === "softbreak" || child.type === "hardbreak") line += 1;
    if (child.type !== "em_open" && child.type !== "strong_open") continue;
    const before = children[index - 1];
    const typed = lines[line] ?? "";
    const isInsideWord =
      child.markup.startsWith("*") &&
      before?.type === "text" &&
      /[\p{L}\p{N}]$/u.test(before.content) &&
      insideWordPattern.test(typed);
    const isBlank = child.markup.startsWith("_") && /_{4,}/.test(typed);
    if (!isInsideWord && !isBlank) continue;
    return [
      createFinding(markLost, placeOfLine(document, start + line), {
        message: isBlank
          ? "Markdown takes these underscores for the marks of bold words, so no line to write on is left."
          : "Markdown takes these stars for the marks of words to stress, so visitors would not see them.",
        fix: isBlank
          ? "Put a space on each side of a line to write on, such as “Date: ____ / ____ / ____”."
          : `Write × for “times”, or a backslash before each star: ${quoteWords(typed.replace(/(?<!\\)\*/g, "\\*"))}`,
      }),
    ];
  }
  return [];
}

const insideWordPattern = /[\p{L}\p{N}]\*{1,2}[\p{L}\p{N}]/u;

/** `> 30 days` at the start of a line: a quote, without the sign that said “more than”. */
function findLostComparisons(document: Document): readonly Finding[] {
  const { lines } = document.written.source;
  return listPassages(document).flatMap(({ passage: { tokens } }) =>
    tokens.flatMap(({ type, map }) => {
      const index = map?.[0] ?? 0;
      const number = type === "blockquote_open" && /^\s*>\s?(\$?\d.*)$/.exec(lines[index] ?? "");
      if (!number) return [];
      return [
        createFinding(markLost, placeOfLine(document, index), {
          message:
            "Markdown takes “>” at the start of a line for the mark of a quote, so visitors would not see it.",
          fix: `Write: more than ${quoteWords(number[1] ?? "")}`,
          severity: "warning",
        }),
      ];
    }),
  );
}

import type Token from "markdown-it/lib/token.mjs";
import type { Document } from "../../../documents/document.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { DocumentRule } from "../../rule.ts";
import { placeOfLine, quoteWords } from "../../sources/source-place.ts";
import { listInlines } from "../list-inlines.ts";

/** Finds signs that visitors would see as they were typed. */
export const textMarkShown: DocumentRule = {
  kind: "document",
  name: "text/mark-shown",
  severity: "warning",
  looksFor: "A mark of another program, such as [^1] or [x], that visitors would see as typed.",
  why: "Visitors would read the mark as it was typed and wonder what it means.",
  since: "0.1.0",
  isFixable: false,
  toldTogether: "alike",
  find: (document) => listInlines(document).flatMap((token) => findShownMarks(token, document)),
};

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
    pattern: /^\[[xX]\] /,
    message: "makes no box that is ticked on the site.",
    fix: "Take the brackets out. For a box to tick on paper, write [ ] instead of them.",
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
        createFinding(textMarkShown, placeOfLine(document, start + line), {
          message: say`${asTyped(quoteWords(typed, 20))} ${mark.message} Visitors would see it as typed.`,
          fix: mark.fix,
        }),
      ];
    });
  });
}

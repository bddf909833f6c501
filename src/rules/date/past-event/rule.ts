import { readLeadingDay } from "../../../content/leading-day.ts";
import { formatDate } from "../../../content/plain-date.ts";
import { type Document, listSections, type Section } from "../../../documents/document.ts";
import { isAboutComing } from "../../../documents/is-about-coming.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import type { Conditions, DocumentRule } from "../../rule.ts";
import { placeOfLine } from "../../sources/source-place.ts";

/** Finds events that are over and still stand under what is to come. */
export const datePastEvent: DocumentRule = {
  kind: "document",
  language: "en",
  name: "date/past-event",
  severity: "warning",
  looksFor: "An event that is over and still stands under a heading such as “Coming up”.",
  why: "Someone may come for what was last year, and takes the rest of the page for as old. Pages leave it out by themselves.",
  since: "0.1.0",
  isFixable: false,
  find: (document, _facts, conditions) =>
    document.sections.flatMap((section) =>
      findInSection(document, section, [document.title], conditions),
    ),
};

function findInSection(
  document: Document,
  section: Section,
  titles: readonly string[],
  conditions: Conditions,
): readonly Finding[] {
  const allTitles = [...titles, section.title];
  const inside = section.children.flatMap((child) =>
    findInSection(document, child, allTitles, conditions),
  );
  if (!isAboutComing(allTitles)) return inside;
  const { lines, lineOffset } = document.written.source;
  const first = section.place.line - lineOffset; // the line below the heading, from 0
  const all = listSections(document);
  const next = all[all.indexOf(section) + 1]?.place.line ?? lines.length + lineOffset + 1;
  const own = lines
    .slice(first, next - lineOffset - 1)
    .flatMap((line, index): readonly Finding[] => {
      const [mark = ""] = entryMark.exec(line) ?? [];
      const day = mark === "" ? undefined : readLeadingDay(line.slice(mark.length));
      if (day === undefined || day >= conditions.today) return [];
      return [
        createFinding(datePastEvent, placeOfLine(document, first + index, mark.length), {
          message: `This was on ${formatDate(day)}. Pages leave it out by themselves.`,
          fix: "Delete it, or write the next day it takes place.",
        }),
      ];
    });
  return [...own, ...inside];
}

/** What a row of a table or an entry of a list begins with, and what makes its first words bold. */
const entryMark = /^ {0,8}(?:\||[-*+] ) {0,8}(?:\*\*|__)?/;

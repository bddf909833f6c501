import { type Audience, narrowest } from "../../content/audience.ts";
import { readLeadingDay } from "../../content/leading-day.ts";
import { addMonths, type PlainDate } from "../../content/plain-date.ts";
import { foldText } from "../../text/fold-text.ts";
import type { Document, Home, Section } from "../document.ts";
import { listEveryDocument, nameFollowedFile } from "../in-force.ts";
import { isAboutComing } from "../is-about-coming.ts";
import { type Found, usualMonths } from "./found.ts";

/**
 * Finds by when a document is to be read again.
 *
 * @param document the document
 * @returns nothing where it does not say when it was last read
 */
export function findReviewDay({
  frontMatter: { reviewed, reviewEvery = usualMonths },
}: Document): PlainDate | undefined {
  return reviewed === undefined ? undefined : addMonths(reviewed, reviewEvery);
}

/**
 * Finds by when a document is to be read again.
 *
 * @param document the document
 */
export function findReview(document: Document): readonly Found[] {
  const { file, title, audience, written, frontMatter } = document;
  const due = findReviewDay(document);
  if (due === undefined || frontMatter.reviewed === undefined) return [];
  const place = written.frontMatter.locate(["reviewed"]);
  const key = nameFollowedFile(file);
  return [{ kind: "review", what: title, key, place, audience, last: frontMatter.reviewed, due }];
}

/**
 * Finds versions that are still to come.
 *
 * @param home the home, on the day that is looked at
 * @returns nothing where no day is given: nobody can say then which version is still to come
 */
export function findTakingEffect(home: Home): readonly Found[] {
  const { today } = home;
  if (today === undefined) return [];
  return listEveryDocument(home).flatMap(({ file, title, audience, written, frontMatter }) => {
    const { effective } = frontMatter;
    if (effective === undefined || effective <= today) return [];
    const place = written.frontMatter.locate(["effective"]);
    return [
      { kind: "takesEffect" as const, what: title, key: file, place, audience, due: effective },
    ];
  });
}

/**
 * Finds the events that a document announces, those that are over among them.
 *
 * @param document the document
 */
export function findEvents(document: Document): readonly Found[] {
  return document.sections.flatMap((section) =>
    findEventsIn(document, section, [document.title], document.audience),
  );
}

function findEventsIn(
  document: Document,
  section: Section,
  titles: readonly string[],
  around: Audience,
): readonly Found[] {
  const { title, passage, place, children } = section;
  const allTitles = [...titles, title];
  const audience = narrowest(around, section.audience);
  const inside = children.flatMap((child) => findEventsIn(document, child, allTitles, audience));
  if (!isAboutComing(allTitles)) return inside;
  const own = [...passage.listEntries, ...passage.tableRows].flatMap((words): readonly Found[] => {
    const due = readLeadingDay(words);
    if (due === undefined) return [];
    const what = nameEvent(words, due, title);
    const key = `${nameFollowedFile(document.file)} ${foldText(what)}`;
    return [{ kind: "event", what, key, place, audience, due }];
  });
  return [...own, ...inside];
}

/** As much of an event as a line of a list or a calendar has room for, in letters. */
const longestEvent = 80;

/** What stands behind the day in an entry that begins with one; with nothing there, the section's title. */
function nameEvent(words: string, day: PlainDate, title: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  const year = day.slice(0, "YYYY".length);
  const end = line.startsWith(day) ? day.length : line.indexOf(year) + year.length;
  return shorten(leaveOutSigns(line.slice(end))) || title;
}

function leaveOutSigns(text: string): string {
  const letters = [...text];
  const start = letters.findIndex((letter) => !" ,.:;|–—-".includes(letter));
  return start === -1 ? "" : letters.slice(start).join("");
}

function shorten(line: string): string {
  if (line.length <= longestEvent) return line;
  const start = line.slice(0, longestEvent);
  return `${start.slice(0, Math.max(start.lastIndexOf(" "), longestEvent / 2)).toWellFormed()}…`;
}

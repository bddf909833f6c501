import { isLineToRead } from "../../content/marks-to-read.ts";
import type { Home, Section } from "../../documents/document.ts";
import type { Language } from "../../locales/language.ts";
import { foldText } from "../../text/fold-text.ts";
import { standardFile } from "./set-aside.ts";
import type { LineSpan, LostLinks } from "./unlink-sections.ts";

/** A line of a file as it stands now. */
export interface StandingLine {
  /** Such as `policies/resident-packet.md:12`. */
  readonly place: string;
  readonly words: string;
}

/** A line in which a link became plain words. */
export interface UnlinkedLine extends StandingLine {
  /** Whether a sentence of it did nothing but send readers there. */
  readonly onlyPoints: boolean;
}

/** What a section that was taken out leaves to be looked at elsewhere. */
export interface Aftermath {
  /** What the section was called. */
  readonly title: string;
  readonly unlinked: readonly UnlinkedLine[];
  /** Lines that still have a link there, since it could not be taken off. */
  readonly linked: readonly StandingLine[];
  /** Lines that speak of the section by its name. */
  readonly named: readonly StandingLine[];
}

/** More lines are not looked at one by one. */
const mostLines = 30;

/**
 * Tells what a section that was taken out leaves behind.
 *
 * @param section the section that is gone
 * @param gone the lines that went, as they were counted before
 * @param lost the links that led there
 * @param home the home as it stands now
 * @returns nothing where no other line has to do with it
 */
export function describeAftermath(
  section: Section,
  gone: LineSpan,
  { taken, left }: LostLinks,
  home: Home,
): Aftermath | undefined {
  const show = (file: string, line: number): StandingLine => ({
    place: `${file}:${line}`,
    words: (home.texts.get(file)?.split("\n")[line - 1] ?? "").trim(),
  });
  const countNow = (file: string, line: number) =>
    file === gone.file && line > gone.last ? line - (gone.last - gone.first + 1) : line;
  const unlinked = groupByPlace(
    taken.map(({ link: { place, text } }) => ({
      ...show(place.file, countNow(place.file, place.line)),
      text,
    })),
  ).map(({ place, words, texts }) => ({
    place,
    words,
    onlyPoints: texts.some((text) => onlySendsTo(words, text)),
  }));
  const linked = groupByPlace(
    left.map(({ place, text }) => ({
      ...show(place.file, countNow(place.file, place.line)),
      text,
    })),
  ).map(({ place, words }) => ({ place, words }));
  const told = new Set([...unlinked, ...linked].map(({ place }) => place));
  const documents = [...home.documents, ...home.notInForce].map(({ file }) => file);
  const facts = [...home.texts.keys()].filter((file) => file.startsWith("_data/"));
  const named = [...documents, ...facts]
    .filter((file) => file !== standardFile)
    .flatMap((file) => listNaming(section, home, file).map((line) => show(file, line)))
    .filter(({ place }) => !told.has(place))
    .slice(0, mostLines);
  if (unlinked.length + linked.length + named.length === 0) return undefined;
  return { title: section.title, unlinked, linked, named };
}

function groupByPlace(lines: readonly (StandingLine & { readonly text: string })[]) {
  return [...Map.groupBy(lines, ({ place }) => place).values()].flatMap((some) =>
    some.slice(0, 1).map(({ place, words }) => ({
      place,
      words,
      texts: some.map(({ text }) => text),
    })),
  );
}

/** Words around a link that say nothing but where to read on. */
const pointing: ReadonlySet<string> = new Set(
  "see read look find go more also on in at under of to for from the this that it is are stands stand told tells say says written there here how what where which our your you can and or a an about details please section part page packet policy list under below above".split(
    " ",
  ),
);

/** “See Fees.” has nothing left to say where there is nothing to see. */
function onlySendsTo(line: string, linkWords: string): boolean {
  const wanted = ` ${foldText(linkWords)} `;
  return line
    .split(/(?<=[.!?;:])\s+|^[-*+>\s]+/)
    .map((sentence) => ` ${foldText(sentence)} `)
    .some((sentence) => {
      const at = sentence.indexOf(wanted);
      if (at === -1) return false;
      const rest = `${sentence.slice(0, at)} ${sentence.slice(at + wanted.length)}`;
      return rest.split(" ").every((word) => word === "" || pointing.has(word));
    });
}

/** Lines that have the section's name: one of several words anywhere, a single word where it is called a section. */
function listNaming(section: Section, home: Home, file: string): readonly number[] {
  const language = home.documents.find((document) => document.file === file)?.language ?? "en";
  const wanted = listNames(section, language).flatMap((name) =>
    name.includes(" ")
      ? [name]
      : [`section ${name}`, `section on ${name}`, `section about ${name}`, `${name} section`],
  );
  return (home.texts.get(file) ?? "").split("\n").flatMap((line, index) => {
    if (isLineToRead(line)) return [];
    const folded = ` ${foldText(line)} `;
    return wanted.some((name) => folded.includes(` ${name} `)) ? [index + 1] : [];
  });
}

/** Words of fewer letters are in any title. */
const shortestTelling = 5;

/** What it was called, and names of several words that such sections go by, where they have a telling word of that. */
function listNames({ definition, title }: Section, language: Language): readonly string[] {
  const own = foldText(title);
  const telling = own.split(" ").filter(({ length }) => length >= shortestTelling);
  const others = (definition?.titles[language] ?? [])
    .map(foldText)
    .filter((name) => name.includes(" ") && name.split(" ").some((word) => telling.includes(word)));
  return [...new Set([own, ...others])];
}

import type { Audience } from "../content/audience.ts";
import { readLeadingDay } from "../content/leading-day.ts";
import { findWeekday, formatDate, type PlainDate } from "../content/plain-date.ts";
import { weekdays } from "../content/weekdays.ts";
import { type Document, listSections, type Section } from "../documents/document.ts";
import { isAboutComing } from "../documents/is-about-coming.ts";
import { writeFrontMatter } from "../setup/compose-document.ts";
import { markStart } from "../setup/read-marks.ts";
import type { Draft } from "./draft.ts";
import { doubtfulAudience } from "./draft-document.ts";
import type { DraftingHome } from "./draft-section.ts";

/** Something that takes place on a day, for neighbors. */
export interface WantedEvent {
  readonly what: string;
  readonly day: PlainDate;
  /** In words, such as `9 am to 11 am`. */
  readonly time: string | undefined;
  readonly audience: Audience | undefined;
  readonly today: PlainDate;
}

const eventsFile = "neighbors/events.md";

/**
 * Begins an event on the page of events: between those that are earlier and those that are later.
 *
 * @param wanted what takes place, and when
 * @param drafting what is known of the home
 */
export function draftEvent(wanted: WantedEvent, { home, told }: DraftingHome): Draft {
  const found = findComing(home.documents);
  if (found === undefined) {
    const standing = home.documents.find(({ file }) => file === eventsFile);
    if (standing !== undefined) {
      return {
        kind: "refused",
        message: `${eventsFile} has no heading such as “Coming up”. Add one, and run this again.`,
      };
    }
    const { audience = doubtfulAudience, today } = wanted;
    const about = { title: "Events", summary: "When neighbors and residents can meet." };
    const front = writeFrontMatter(
      { path: eventsFile, ...about, audience, when: {} },
      { told, today },
    );
    const text = `---\n${front}---\n\n## Coming up\n\n${ask(wanted)}\n\n- ${sayWhen(wanted)}: ${wanted.what}\n`;
    const isAudienceOpen = wanted.audience === undefined;
    return { kind: "file", path: eventsFile, text, isAudienceOpen };
  }
  if (wanted.audience !== undefined && wanted.audience !== found.section.audience) {
    return {
      kind: "refused",
      message: `${found.document.file} is for ${found.section.audience}, and so is what stands there. Leave --audience out.`,
    };
  }
  return insertEvent(wanted, found);
}

interface Coming {
  readonly document: Document;
  readonly section: Section;
}

function findComing(documents: readonly Document[]): Coming | undefined {
  return documents
    .filter(({ folder }) => folder === "neighbors")
    .toSorted((one, other) => Number(other.file === eventsFile) - Number(one.file === eventsFile))
    .flatMap((document) =>
      listSections(document)
        .filter(({ title }) => isAboutComing([title]))
        .map((section) => ({ document, section })),
    )
    .at(0);
}

const entryPattern = /^( {0,8}(?:\||[-*+] ) {0,8})(?:\*\*|__)?/;

interface Entry {
  /** Counted from 1. */
  readonly line: number;
  readonly day: PlainDate;
  readonly text: string;
  readonly begins: string;
}

function insertEvent(wanted: WantedEvent, { document, section }: Coming): Draft {
  const { file: path, written } = document;
  const { lines, lineOffset } = written.source;
  const all = listSections(document);
  const first = section.place.line + 1;
  const end = all[all.indexOf(section) + 1]?.place.line ?? lines.length + lineOffset + 1;
  const own = lines.slice(first - 1 - lineOffset, end - 1 - lineOffset);
  const entries = own.flatMap((text, index): readonly Entry[] => {
    const [whole = "", begins = ""] = entryPattern.exec(text) ?? [];
    const day = whole === "" ? undefined : readLeadingDay(text.slice(whole.length));
    return day === undefined ? [] : [{ line: first + index, day, text, begins }];
  });
  const same = entries.find(
    ({ day, text }) => day === wanted.day && text.toLowerCase().includes(wanted.what.toLowerCase()),
  );
  if (same !== undefined) {
    return { kind: "refused", message: `${path} has that event already, on line ${same.line}.` };
  }
  const mark = { line: first, text: `\n${ask(wanted)}${own[0]?.trim() === "" ? "" : "\n"}` };
  const later = entries.find(({ day }) => day > wanted.day);
  const beside = later ?? entries.at(-1);
  if (beside === undefined) {
    const text = `${mark.text}\n\n- ${sayWhen(wanted)}: ${wanted.what}`;
    return { kind: "insertions", path, insertions: [{ line: first, text }] };
  }
  const entry = {
    line: later?.line ?? behind(beside, own, first),
    text: writeEntry(wanted, beside),
  };
  return { kind: "insertions", path, insertions: [mark, entry] };
}

/** Lines that go on in an entry are indented below it. */
function behind({ line }: Entry, own: readonly string[], first: number): number {
  let next = line + 1;
  while (/^\s+\S/.test(own[next - first] ?? "")) next += 1;
  return next;
}

/** In a table, what has no cell of its own stays empty. */
function writeEntry(wanted: WantedEvent, { text, begins }: Entry): string {
  if (!begins.includes("|")) return `${begins}${sayWhen(wanted)}: ${wanted.what}`;
  const cells = text.trim().replace(/\\\|/g, "").split("|").length - 2;
  const empty = Array.from({ length: Math.max(0, cells - 2) }, () => " |").join("");
  return `| ${sayWhen(wanted)} | ${wanted.what.replaceAll("|", "\\|")} |${empty}`;
}

function sayWhen({ day, time }: WantedEvent): string {
  const name = weekdays[findWeekday(day)] ?? "";
  const words = `${name.charAt(0).toUpperCase()}${name.slice(1)}, ${formatDate(day)}`;
  return time === undefined ? words : `${words}, ${time}`;
}

function ask({ what, day }: WantedEvent): string {
  return `${markStart} Say of “${what}” on ${formatDate(day)} what happens, where to meet, and what to bring.`;
}

import type { Audience } from "../../content/audience.ts";
import { type ContentFolder, openContentFolder } from "../../content/files/content-folder.ts";
import { decodeText, largestText } from "../../content/files/decode-text.ts";
import { parseYaml } from "../../content/parse-yaml.ts";
import { type PlainDate, plainDateSchema } from "../../content/plain-date.ts";
import { readTimeZone } from "../../content/read-time-zone.ts";
import type { DocumentType, SectionDefinition } from "../../documents/document-type.ts";
import { readIdentifiedHome } from "../../documents/identify-home.ts";
import type { Draft } from "../../drafts/draft.ts";
import { draftDocument, draftKnownDocument } from "../../drafts/draft-document.ts";
import { draftEvent } from "../../drafts/draft-event.ts";
import { type DraftingHome, draftSection } from "../../drafts/draft-section.ts";
import {
  findMeantTitle,
  findWantedForm,
  findWantedSection,
  findWantedType,
} from "../../drafts/find-wanted.ts";
import { insertLines } from "../../drafts/insert-lines.ts";
import { makePrintable } from "../../findings/format-text.ts";
import { type AnswerGroup, type Answers, answersFile, readAnswers } from "../../setup/answers.ts";
import { readBlocks } from "../../setup/read-blocks.ts";
import { markStart } from "../../setup/read-marks.ts";
import { tellWhatFollows } from "../../setup/tell-what-follows.ts";
import { listTold } from "../../setup/told.ts";
import type { Call } from "../command.ts";
import { describeUnwritten } from "../describe-no-file.ts";
import { describeNoHome } from "../describe-wrong-folder.ts";
import { findMeant } from "../find-meant.ts";
import { OptionError } from "../option-error.ts";
import { readDay } from "../read-day.ts";

/** What is to be begun. */
export interface DraftWishes {
  readonly content: string;
  readonly audience: Audience | undefined;
  readonly date: string | undefined;
  readonly time: string | undefined;
  readonly now: PlainDate | undefined;
}

const kinds = ["policy", "section", "page", "event", "form"] as const;

type Kind = (typeof kinds)[number];

/**
 * Begins a text of a home.
 *
 * @param wishes who may read it, and when it takes place
 * @param call what was typed for it, and where it runs
 * @returns the exit status
 */
export async function writeDraft(wishes: DraftWishes, call: Call): Promise<number> {
  const { content } = wishes;
  const { stdout, stderr, readClock } = call.surroundings;
  const strange = describeNoHome(content);
  if (strange !== undefined) throw new OptionError(strange);
  const kind = readKind(call.word ?? "");
  if (kind !== "event" && (wishes.date ?? wishes.time) !== undefined) {
    throw new OptionError("--date and --time are for an event alone. Leave them out.");
  }
  const today = readDay(wishes.now, readClock(), readTimeZone(content));
  const folder = openContentFolder(content);
  const drafting: DraftingHome = {
    home: await readIdentifiedHome(content),
    told: tellWhatFollows(listTold(readKnownAnswers(folder))),
    blocks: readBlocks(),
  };
  const draft = begin(kind, call.otherWords, { ...wishes, today }, drafting);
  const outcome = draft.kind === "refused" ? draft : write(folder, draft);
  if (outcome.kind === "refused") {
    stderr.write(`new: ${makePrintable(outcome.message)}\n`);
    return 1;
  }
  stdout.write(describeNext(outcome));
  return 0;
}

function readKind(typed: string): Kind {
  const kind = kinds.find((each) => each === typed.toLowerCase());
  if (kind !== undefined) return kind;
  const meant = findMeant(typed, kinds);
  throw new OptionError(
    `“${makePrintable(typed)}” cannot be begun. ${meant === undefined ? `Write one of: ${kinds.join(", ")}.` : `Did you mean “${meant}”?`}`,
  );
}

/** What the home told setup, and its facts as they stand now. */
function readKnownAnswers(folder: ContentFolder): Answers {
  const text = readText(folder, answersFile);
  const reading = text === undefined ? undefined : readAnswers({ file: answersFile, text });
  const given = reading?.kind === "answers" ? reading.answers : {};
  const facts = parseYaml("_data/home.yaml", readText(folder, "_data/home.yaml") ?? "").value;
  // YAML in which every value stays text is what an answer is.
  return { ...given, home: (facts ?? {}) as AnswerGroup };
}

function readText(folder: ContentFolder, path: string): string | undefined {
  const reading = folder.read(path, largestText);
  if (reading.kind !== "bytes") return undefined;
  const decoded = decodeText(path, reading.bytes);
  return decoded.kind === "text" ? decoded.text : undefined;
}

interface Beginning extends Omit<DraftWishes, "now"> {
  readonly today: PlainDate;
}

function begin(
  kind: Kind,
  words: readonly string[],
  wishes: Beginning,
  drafting: DraftingHome,
): Draft {
  if (kind === "section") return beginSection(words, wishes, drafting);
  const title = readTitle(kind, words);
  const { audience, today } = wishes;
  switch (kind) {
    case "event":
      return draftEvent(
        { what: title, day: readEventDay(wishes), time: readTime(wishes), audience, today },
        drafting,
      );
    case "page":
      refuseKnown(title);
      return draftDocument({ kind, title, audience, today }, drafting);
    case "policy": {
      const found = findWantedType(title);
      if (found.kind === "found") {
        return draftKnownDocument({ type: found.thing, audience, today }, drafting);
      }
      refuseMeant(title);
      return draftDocument({ kind, title, audience, today }, drafting);
    }
    case "form": {
      const found = findWantedForm(title);
      if (found.kind === "found") {
        return beginIn(found.thing.type, found.thing.definition, wishes, drafting);
      }
      refuseKnown(title);
      return draftDocument({ kind, title, audience, today }, drafting);
    }
  }
}

/** By its file's name it would be taken for the document that the program knows. */
function refuseKnown(title: string): void {
  const found = findWantedType(title);
  if (found.kind === "found") {
    throw new OptionError(
      `“${title}” is a document that is known here. Write: new policy ${found.thing.id}, or another title.`,
    );
  }
  refuseMeant(title);
}

function refuseMeant(title: string): void {
  const meant = findMeantTitle(title);
  if (meant === undefined) return;
  throw new OptionError(`“${title}” looks like “${meant}”. Write that, or a title of its own.`);
}

/** The longest title that a page may have. */
const longestTitle = 120;

function readTitle(kind: Kind, words: readonly string[]): string {
  const title = readWords(words.join(" "), "The title");
  if (title === "") throw new OptionError(`Say what it is called, such as: new ${kind} “Pets”.`);
  return title;
}

function readTime({ time }: Beginning): string | undefined {
  return time === undefined ? undefined : readWords(time, "--time") || undefined;
}

/** Words that stay words wherever they are put: in a heading, a line of a list, a row of a table. */
function readWords(typed: string, name: string): string {
  if (/[{}<>[\]`\\|]|\p{Cc}/u.test(typed)) {
    throw new OptionError(
      `${name} has signs in it that mean something in a text. Write words alone.`,
    );
  }
  const words = typed.trim().replace(/\s+/g, " ");
  if (words.length <= longestTitle) return words;
  throw new OptionError(`${name} is longer than ${longestTitle} letters. Write a shorter one.`);
}

function readEventDay({ date: typed, today }: Beginning): PlainDate {
  if (typed === undefined) {
    throw new OptionError("Say on which day it takes place, such as --date 2026-12-05.");
  }
  const day = plainDateSchema.safeParse(typed);
  if (!day.success) {
    throw new OptionError(
      `--date ${makePrintable(typed)} is no day of a calendar. Write it such as 2026-12-05.`,
    );
  }
  if (day.data < today) throw new OptionError(`--date ${day.data} is over. Write a day to come.`);
  return day.data;
}

function beginSection(
  [typeName, ...sectionWords]: readonly string[],
  wishes: Beginning,
  drafting: DraftingHome,
): Draft {
  const sectionName = sectionWords.join(" ");
  if (typeName === undefined || sectionName === "") {
    throw new OptionError(
      "Say in which document and which section, such as: new section grievance-policy outside-help.",
    );
  }
  const type = findWantedType(typeName);
  if (type.kind === "unknown") {
    throw new OptionError(
      `There is no type of document called “${makePrintable(typeName)}”. ${hint(type.meant, "docs/sections.md lists them.")}`,
    );
  }
  const section = findWantedSection(type.thing, sectionName);
  if (section.kind === "unknown") {
    const all = type.thing.sections.map(({ id }) => id).join(", ");
    throw new OptionError(
      `${type.thing.id} has no section called “${makePrintable(sectionName)}”. ${hint(section.meant, `It has: ${all}.`)}`,
    );
  }
  return beginIn(type.thing, section.thing, wishes, drafting);
}

function hint(meant: string | undefined, otherwise: string): string {
  return meant === undefined ? otherwise : `Did you mean “${meant}”?`;
}

/** In the document of that type, which is begun as well where the home has none. */
function beginIn(
  type: DocumentType,
  definition: SectionDefinition,
  { audience, today }: Beginning,
  drafting: DraftingHome,
): Draft {
  const document = drafting.home.documents.find((each) => each.type?.id === type.id);
  return document === undefined
    ? draftKnownDocument({ type, audience, today }, drafting, [definition])
    : draftSection(document, { type, definition, audience }, drafting);
}

/** What is written, or why it could not be. */
function write(folder: ContentFolder, draft: BegunDraft): Draft {
  const fault = findFault(folder, draft);
  return fault === undefined ? draft : { kind: "refused", message: fault };
}

type BegunDraft = Exclude<Draft, { readonly kind: "refused" }>;

/** Writes it, and says why it must not be written so; nothing where it was. */
function findFault(folder: ContentFolder, draft: BegunDraft): string | undefined {
  const { path } = draft;
  if (draft.kind === "file") {
    const { kind } = folder.create(path, new TextEncoder().encode(draft.text));
    if (kind === "created") return undefined;
    if (kind === "taken") return `${path} is there already, and nothing is written over it.`;
    throw describeUnwritten(path, kind);
  }
  const reading = folder.read(path, largestText);
  if (reading.kind !== "bytes") throw describeUnwritten(path, reading.kind);
  const { kind } = folder.replace(
    path,
    reading.bytes,
    insertLines(reading.bytes, draft.insertions),
  );
  if (kind === "replaced") return undefined;
  if (kind === "changed") return `${path} was changed meanwhile. Run this again.`;
  throw describeUnwritten(path, kind);
}

function describeNext(draft: BegunDraft): string {
  const { path } = draft;
  const texts = draft.kind === "file" ? [draft.text] : draft.insertions.map(({ text }) => text);
  const marks = texts
    .join("\n")
    .split("\n")
    .filter((line) => line.startsWith(markStart)).length;
  const isOpen = draft.kind === "file" && draft.isAudienceOpen;
  return [
    `Written: ${path}, with ${marks === 1 ? "a line" : `${marks} lines`} to read.`,
    "",
    "Next:",
    `  1. Open ${path}. A line that begins with “${markStart}” says what to look at.`,
    "  2. Change what is not so in your home, and delete that line. A site is not published while one is left.",
    ...(isOpen ? ["     For everyone to read it, write “audience: public” at its top."] : []),
    "  3. Run “npm run check”, and see it with “npm start”.",
    "",
  ].join("\n");
}

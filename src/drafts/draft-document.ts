import { type Audience, isNarrower } from "../content/audience.ts";
import { readSiteLanguage } from "../content/facts/site-language.ts";
import type { PlainDate } from "../content/plain-date.ts";
import type { DocumentType, SectionDefinition } from "../documents/document-type.ts";
import { writeFrontMatter } from "../setup/compose-document.ts";
import { markStart } from "../setup/read-marks.ts";
import { createSlug } from "../text/fold-text.ts";
import type { Draft } from "./draft.ts";
import {
  blankLines,
  capitalize,
  type DraftingHome,
  nameSection,
  sayWhomToAsk,
  unlink,
  writeSectionBody,
} from "./draft-section.ts";

/** A document that no registry knows. */
export interface WantedDocument {
  readonly kind: "policy" | "page" | "form";
  readonly title: string;
  readonly audience: Audience | undefined;
  readonly today: PlainDate;
}

/** Nobody said who may read it: then everybody outside may not. */
export const doubtfulAudience: Audience = "residents";

/**
 * Begins a document of the home's own.
 *
 * @param wanted what it is
 * @param drafting what is known of the home
 */
export function draftDocument(wanted: WantedDocument, drafting: DraftingHome): Draft {
  const { kind, title, audience = doubtfulAudience, today } = wanted;
  const { home, told } = drafting;
  const folder = kind === "page" ? "neighbors" : "policies";
  const slug = createSlug(title).slice(0, longestSlug).replace(/-$/, "");
  if (slug === "") return { kind: "refused", message: describeNoAddress(title) };
  const path = `${folder}/${slug}.md`;
  const standing = home.documents.find(
    (document) => document.file === path || (document.folder === folder && document.slug === slug),
  );
  if (standing !== undefined) return refuse(standing.file);
  const place = home.facts.table.find("home.name") === undefined ? "" : ", at {{ home.name }}";
  const about = { path, title, summary: `${title}${place}.`, audience, when: {} };
  const form = kind === "form" ? { form: "true" } : {};
  const front = writeFrontMatter({ ...about, ...form }, { told, today });
  const body = `${markStart} ${questions[kind]}\n\n${kind === "form" ? blankLines : sayWhomToAsk(home.facts.table)}`;
  return {
    kind: "file",
    path,
    text: `---\n${front}---\n\n${body}\n`,
    isAudienceOpen: wanted.audience === undefined,
  };
}

function describeNoAddress(title: string): string {
  return /\p{Letter}/u.test(title)
    ? "Addresses are made of Latin letters, and the title has none: add some, such as “Pets” beside it."
    : "The title has no letters: give it a name.";
}

/** As long as a document's own address may be. */
const longestSlug = 60;

const questions = {
  policy:
    "Write what holds, for whom, why, and whom to ask, with a heading (##) for each part. Say in the summary at the top what it is for.",
  page: "Write what neighbors should know. Say in the summary at the top what the page is for.",
  form: "Write a line for each thing to fill in, with ____________ where the pen goes. What somebody fills in stays in the house.",
} as const;

function refuse(file: string): Draft {
  return {
    kind: "refused",
    message: `${file} is there already, and nothing is written over it. Write there, or choose another title.`,
  };
}

/** A type of document that the registry knows. */
export interface WantedType {
  readonly type: DocumentType;
  readonly audience: Audience | undefined;
  readonly today: PlainDate;
}

/**
 * Begins a document of a known type, with the sections that it has in any home, or with those that are named.
 *
 * @param wanted the type, of which the home has no document
 * @param drafting what is known of the home
 * @param sections the sections to write; those that are expected unless given
 */
export function draftKnownDocument(
  { type, audience, today }: WantedType,
  drafting: DraftingHome,
  sections: readonly SectionDefinition[] = type.sections.filter(
    ({ strength }) => strength !== "when",
  ),
): Draft {
  const { home, told, blocks } = drafting;
  const path = `policies/${type.id}.md`;
  const standing = home.documents.find(
    (document) => document.type?.id === type.id || document.file === path,
  );
  if (standing !== undefined) return refuse(standing.file);
  const language = readSiteLanguage(home.facts);
  if (sections.length === 0) {
    const [first] = type.sections;
    return {
      kind: "refused",
      message: `No home has all that ${type.title[language].toLowerCase()} may have. Begin with a section, such as: new section ${type.id} ${first?.id ?? ""}`,
    };
  }
  if (audience !== undefined && isNarrower(type.audience, audience)) {
    return {
      kind: "refused",
      message: `“${type.title[language]}” is for ${type.audience}: that can be made narrower, never wider. Leave --audience out.`,
    };
  }
  const known = blocks.find(({ front }) => front.path === path)?.front;
  const narrower = audience === type.audience ? undefined : audience;
  const front = writeFrontMatter(
    {
      path,
      title: known?.title ?? type.title[language],
      summary: known?.summary ?? capitalize(type.summary[language]),
      ...(narrower !== undefined && { audience: narrower }),
      when: {},
    },
    { told, today },
  );
  const texts = sections.map(
    (definition) =>
      `## ${nameSection(definition, language)}\n\n${writeSectionBody(type, definition, drafting)}`,
  );
  const text = `---\n${front}---\n\n${texts.join("\n\n")}\n`;
  const ids = sections.map(({ id }) => id);
  return { kind: "file", path, text: unlink(path, text, home, ...ids), isAudienceOpen: false };
}

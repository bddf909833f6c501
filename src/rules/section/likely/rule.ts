import type { Document, Home } from "../../../documents/document.ts";
import type { LikelySection } from "../../../documents/locate-sections/likely-section.ts";
import { matchTitle } from "../../../documents/titles/match-title.ts";
import { type Edit, replaceText } from "../../../findings/edit.ts";
import { createFinding, type Finding, type FindingWords } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { operatorLanguage } from "../../../locales/language.ts";
import { citeSection } from "../../../standards/cite-section.ts";
import type { HomeRule } from "../../rule.ts";
import { describeFact } from "../describe-fact.ts";
import { listLikely } from "../missing-sections.ts";
import { leadForms } from "../name-form.ts";
import { weighSection } from "../set-aside.ts";

/** Finds text that seems to be a section a document needs, and that no heading names as it. */
export const sectionLikely: HomeRule = {
  kind: "home",
  name: "section/likely",
  severity: "error",
  weighsOtherwise:
    "A warning in a section that is not asked for at the home's level or is set aside.",
  looksFor: "Text that seems to be a section of its document, under no heading that says so.",
  why: "A reader who looks for the section, a search and the evidence matrix go by headings. Until one names it, it is as good as not there.",
  since: "0.1.0",
  isFixable: true,
  supersedes: ["section/looks-like-heading", "section/misspelt"],
  find: (home) =>
    home.documents.flatMap((document) =>
      listLikely(document).map((likely) => describeLikely(home, document, likely)),
    ),
};

function describeLikely(home: Home, document: Document, likely: LikelySection): Finding {
  const { definition, place } = likely;
  const title = definition.titles[document.language][0];
  return createFinding(sectionLikely, place, {
    ...(describeLacking(likely, title) ?? describeUnnamed(likely, document, title)),
    standards: citeSection(home.facts, document.type, definition),
    // What a home may do without is offered, and nobody has to have it.
    severity: definition.strength === "when" ? "info" : weighSection(home, document, definition),
  });
}

/** In a document that is written without headings its name is right, and what it says is not all. */
function describeLacking(
  { definition, form, place, words, lacks = [] }: LikelySection,
  title: string,
): FindingWords | undefined {
  const [first, ...others] = lacks;
  if (first === undefined) return undefined;
  const further = others.map(({ says }) => describeFact(says[operatorLanguage]));
  const all = [describeFact(first.says[operatorLanguage]), ...further].join(", nor ");
  return {
    message: say`${asTyped(words)}, ${lineForms[form]} in line ${place.line}, seems to be the section ${asTyped(title)}, which says ${definition.says[operatorLanguage]}. Under no heading it counts where it says what it must, and it does not ${all}.`,
    fix: `If it is, say it there. If it is about something else, add a heading “## ${title}” and say it there, or put {#${definition.id}} after the heading that already does.`,
  };
}

const lineForms: Readonly<Record<LikelySection["form"], string>> = {
  ...leadForms,
  heading: "a heading",
  sharedHeading: "a heading",
  sentence: leadForms.paragraph,
};

function describeUnnamed(likely: LikelySection, document: Document, title: string): FindingWords {
  const { definition, words } = likely;
  return {
    message:
      likely.form === "sharedHeading"
        ? say`The heading ${asTyped(words)} seems to name the section ${asTyped(title)} too, which says ${definition.says[operatorLanguage]}. A heading counts as one section, and this one is another: links, search and the matrix do not find what it says of this.`
        : say`${asTyped(words)} seems to be the section ${asTyped(title)}, which says ${definition.says[operatorLanguage]}, and no heading names it. Until one does, links, search and the matrix do not find it.`,
    fix: describeFix(likely, document, title),
    edits: listEdits(likely, document),
  };
}

function describeFix(likely: LikelySection, document: Document, title: string): string {
  const { definition, form, place, words } = likely;
  const id = `{#${definition.id}}`;
  switch (form) {
    case "heading":
      return `If it is, put ${id} behind the heading in line ${place.line}. If it is not, add a heading “## ${title}” and say it there.`;
    case "sharedHeading":
      return `Where the text below line ${place.line} comes to it, give it a heading of its own: “## ${title}”, or another with ${id} behind it. If nothing there says it, add it under such a heading.`;
    case "titleLine":
      return isAccepted(likely, document)
        ? `If it is, make line ${place.line} a heading: “## ${words}”. Under a heading of other words put ${id} behind it.`
        : `If it is, make line ${place.line} a heading with the section's id: “## ${words} ${id}”.`;
    default:
      return `If it is, write a heading above line ${place.line}: “## ${title}”, or another with ${id} behind it. If it is not, add the section with such a heading.`;
  }
}

function isAccepted({ definition, words }: LikelySection, { type, language }: Document): boolean {
  if (type === undefined) return false;
  const [match] = matchTitle(words, type, { language });
  return match?.by === "title" && match.definition === definition;
}

/** Only marks are put in: no word of the home's is moved, and no title is made up for it. */
function listEdits(likely: LikelySection, document: Document): readonly Edit[] {
  const { form, place, definition } = likely;
  const { source } = document.written;
  const line = source.lines[place.line - source.lineOffset - 1] ?? "";
  const typed = line.trim();
  if (typed === "") return [];
  const id = isAccepted(likely, document) ? "" : ` {#${definition.id}}`;
  switch (form) {
    case "titleLine":
      return [replaceText(place, typed, `## ${typed}${id}`)];
    case "heading":
      return typed.startsWith("#") && !typed.endsWith("}")
        ? [replaceText(place, typed, `${typed}${id}`)]
        : [];
    default:
      return [];
  }
}

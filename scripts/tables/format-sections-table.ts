import type { DocumentType } from "../../src/documents/document-type.ts";
import type { KnownSection } from "../../src/documents/known-sections.ts";
import { operatorLanguage } from "../../src/locales/language.ts";
import { formatTable } from "./format-table.ts";

/**
 * Writes the tables of sections for the documentation: one for each type of document.
 *
 * @param types the types of document, in the order in which they are listed
 * @param cite lists what asks for a section
 * @returns a page of markdown
 */
export function formatSectionsTable(types: readonly DocumentType[], cite: Cite): string {
  return [
    "# Sections",
    "",
    "What each kind of document must say, section by section. This page is written from the registry in `src/documents/` by `npm run tables`.",
    "",
    "A heading counts as a section when it is one of the section's titles, whatever its case and punctuation, or when its id stands behind it: `## Our own words {#outside-help}`. The id is also the section's address in its page, and never changes.",
    "",
    "- **must**: without it the check fails, unless the section is set aside with a reason in `_data/standard.yaml`.",
    "- **should**: without it the check warns.",
    "- **when**: only for homes that do what the section is about; nothing is said when it is not there.",
    "- **a form**: filled in by hand, on paper, and printed empty; what is filled in is never put on the site.",
    "",
    "The audience is the widest that may read the section; the home may narrow it, never widen it. Under “standards” stand the rules that the section is evidence for, and the places of the laws and affiliates that come with the project. A finding names of these only what holds for the home: its standard, its law, its affiliate. They are no proof that a home meets them.",
    ...types.flatMap((type) => formatType(type, cite)),
    "",
  ].join("\n");
}

const columns = [
  "no.",
  "id",
  "titles",
  "strength",
  "audience",
  "it says",
  "facts it must give",
  "standards",
  "search words",
];

type Cite = (section: KnownSection) => readonly string[];

function formatType(type: DocumentType, cite: Cite): readonly string[] {
  return [
    "",
    `## ${type.title[operatorLanguage]}`,
    "",
    `\`policies/${type.id}.md\`. ${type.summary[operatorLanguage]}`,
    "",
    ...formatTable(
      columns,
      type.sections.map((definition) => listCells({ type, definition }, cite)),
    ),
  ];
}

function listCells({ type, definition: section }: KnownSection, cite: Cite): readonly string[] {
  return [
    section.reference,
    `\`${section.id}\``,
    section.titles[operatorLanguage].map((title) => `“${title}”`).join(", "),
    section.form || type.form ? `${section.strength}, a form` : section.strength,
    section.audience,
    section.says[operatorLanguage],
    section.facts.map(({ says }) => says[operatorLanguage]).join("; "),
    cite({ type, definition: section }).join(", "),
    section.searchWords[operatorLanguage].join(", "),
  ];
}

import type { DocumentType, SectionDefinition } from "../../src/documents/document-type.ts";
import {
  type DocumentTypeId,
  documentTypes,
  findDocumentType,
} from "../../src/documents/registry.ts";
import type { RequiredFact } from "../../src/documents/required-fact.ts";

/** What of a document to leave out or to say otherwise. */
export interface DocumentOptions {
  /** Ids of sections to leave out. */
  readonly without?: readonly string[];
  /** Bodies to put in the generated ones' stead, by section id. */
  readonly bodies?: Readonly<Record<string, string>>;
}

/**
 * Writes a document that has every section of its type, each with every fact it must carry.
 *
 * @param typeOrId the type of document, or its id
 * @param options what to leave out or to say otherwise
 * @returns the file's text
 */
export function writeDocument(
  typeOrId: DocumentType | DocumentTypeId,
  { without = [], bodies = {} }: DocumentOptions = {},
): string {
  const type = typeof typeOrId === "string" ? findDocumentType(typeOrId) : typeOrId;
  if (type === undefined) throw new Error(`There is no type of document “${typeOrId}”.`);
  const sections = type.sections
    .filter(({ id }) => !without.includes(id))
    .map((definition) =>
      [`## ${definition.titles.en[0]}`, "", bodies[definition.id] ?? writeBody(definition)].join(
        "\n",
      ),
    );
  return [
    "---",
    `title: ${type.title.en}`,
    "version: 1.0",
    "effective: 2026-01-05",
    "reviewed: 2026-01-05",
    "---",
    "",
    sections.join("\n\n"),
    "",
  ].join("\n");
}

/**
 * Writes a document of every type, so that links from one to another lead somewhere.
 *
 * @returns texts by their path below the content folder
 */
export function writeDocuments(): Readonly<Record<string, string>> {
  return Object.fromEntries(
    documentTypes.map((type) => [`policies/${type.id}.md`, writeDocument(type)]),
  );
}

function writeBody({ facts }: SectionDefinition): string {
  return ["This is how it is done here.", ...facts.map((fact) => `\n${writeFact(fact)}`)].join(
    "\n",
  );
}

/**
 * Writes a sentence that gives a fact, and no other that a section asks for beside it.
 *
 * @param fact the fact
 */
export function writeFact(fact: RequiredFact): string {
  switch (fact.kind) {
    case "phone":
      return "Call {{ home.manager.phone }}.";
    case "contact":
      return "Talk to {{ home.manager.name }}, {{ home.manager.role }}.";
    case "timeLimit":
      return "It takes at most 5 days.";
    case "timeLimitEachStep":
      return "1. We listen, within 2 days.\n2. We decide, within 5 days.";
    case "time":
      return "It starts at 6 pm.";
    case "timeRange":
      return "It lasts from 10 pm to 7 am.";
    case "money":
      return "It costs $10.";
    case "outsideContact":
      return "{{ home.outside.affiliate.name }}: {{ home.outside.affiliate.phone }}, {{ home.outside.affiliate.url }}.";
    case "link":
      return `It is in the [other document](${fact.to}.md).`;
    case "words":
      return `We keep to ${writeWords(fact)}.`;
  }
}

function writeWords({ anyOf, beside }: Extract<RequiredFact, { readonly kind: "words" }>): string {
  const words = [findPlainWords(anyOf.en), ...(beside?.en ?? []).slice(0, 1)];
  return words.map((word) => word.replace(/\*$/, "")).join(", ");
}

/** Words that name a role would give a person to reach as well. */
function findPlainWords(anyOf: readonly string[]): string {
  return anyOf.find((words) => !/manager|owner/.test(words)) ?? "";
}

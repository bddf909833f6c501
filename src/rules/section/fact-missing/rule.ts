import { type Facts, isFactReference } from "../../../content/facts/read-facts.ts";
import {
  type Document,
  type Home,
  listSections,
  type Section,
} from "../../../documents/document.ts";
import type { SectionFault } from "../../../documents/document-fault.ts";
import type { SectionDefinition } from "../../../documents/document-type.ts";
import { hasTimeLimitInMostSteps } from "../../../documents/find-missing-facts.ts";
import { findDocumentType } from "../../../documents/registry.ts";
import type { RequiredFact } from "../../../documents/required-fact.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { type Language, operatorLanguage } from "../../../locales/language.ts";
import { citeSection } from "../../../standards/cite-section.ts";
import { foldText } from "../../../text/fold-text.ts";
import { givesOutsideContact, hasOnlyInsideContact } from "../../contact/read-outside-sections.ts";
import type { HomeRule } from "../../rule.ts";
import { describeFact } from "../describe-fact.ts";
import { weighSection } from "../set-aside.ts";

type FactFault = Extract<SectionFault, { readonly fault: "factMissing" }>;

/** Finds sections that lack what their readers come for. */
export const sectionFactMissing: HomeRule = {
  kind: "home",
  name: "section/fact-missing",
  severity: "error",
  weighsOtherwise:
    "A warning in a section that is not asked for at the home's level or is set aside; a note where the reader gets on without it.",
  looksFor: "A section without a fact its reader needs, such as a phone number or a time limit.",
  why: "Readers come to a section for something they can act on, such as a number to call or a time limit. Without it they are left alone.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    (isHomeUnread(home) ? [] : home.documents).flatMap((document) => {
      const faults = document.faults.filter((fault) => fault.fault === "factMissing");
      const bySection = Map.groupBy(faults, ({ definition }) => definition);
      return [...bySection].flatMap(([definition, lacking]) =>
        describeSection(definition, lacking, document, home),
      );
    }),
};

/** While the facts cannot be read, no section can give them, and that is not the sections' fault. */
function isHomeUnread({ facts, findings }: Home): boolean {
  const hasFacts = facts.table.all.some(({ path }) => path.startsWith("home."));
  const isTold =
    facts.missed.has("home") || findings.some(({ file }) => file.startsWith("_data/home.y"));
  return !hasFacts && isTold;
}

/** What a section lacks is mended in one place, so it is told together; what is only suggested, apart. */
function describeSection(
  definition: SectionDefinition,
  lacking: readonly FactFault[],
  document: Document,
  home: Home,
): readonly Finding[] {
  const section = listSections(document).find((known) => known.definition?.id === definition.id);
  if (section === undefined || asksForMissing(section, home.facts)) return [];
  const facts = lacking
    .map(({ fact }) => fact)
    .filter((fact) => !isToldElsewhere(fact, section, document, home));
  const byWeight = Map.groupBy(facts, (fact) => weighFact(fact, section, document, home));
  return [...byWeight].map(([severity, some]) =>
    createFinding(sectionFactMissing, section.place, {
      message: say`The section ${asTyped(section.title)} does not ${describeFacts(some)}, which its reader comes for.`,
      fix: describeFixes(some, document, home.facts),
      standards: citeSection(home.facts, document.type, definition),
      severity,
    }),
  );
}

/** What is the home's own in place of an office, another rule tells; and no link leads to a document that is not there. */
function isToldElsewhere(
  fact: RequiredFact,
  section: Section,
  document: Document,
  { facts, documents }: Home,
): boolean {
  switch (fact.kind) {
    case "outsideContact":
      return hasOnlyInsideContact(section, document, facts);
    case "link":
      return !documents.some(({ type }) => type?.id === fact.to);
    default:
      return false;
  }
}

/** How much its want weighs: as much as the section, or less where the reader gets on without it. */
function weighFact(
  fact: RequiredFact,
  section: Section,
  document: Document,
  home: Home,
): Finding["severity"] {
  const isSuggested =
    (fact.kind === "words" && fact.weight === "info") ||
    (fact.kind === "link" && namesDocument(section, fact.to, document.language)) ||
    (fact.kind === "outsideContact" && givesOutsideContact(section, document, home.facts)) ||
    (fact.kind === "timeLimitEachStep" && hasTimeLimitInMostSteps(section, document.language));
  if (isSuggested || section.definition === undefined) return "info";
  return weighSection(home, document, section.definition);
}

/** “As our grievance policy has it” tells the reader where to look, without a link. */
function namesDocument(section: Section, typeId: string, language: Language): boolean {
  const type = findDocumentType(typeId);
  if (type === undefined) return false;
  const text = ` ${foldText([section, ...listSections(section)].map(({ passage }) => passage.text).join(" "))} `;
  return [type.title[language], ...type.names[language]].some((name) =>
    text.includes(` ${foldText(name)} `),
  );
}

/** What it asks for is told where it is missing; it would be given here again. */
function asksForMissing({ passage, children }: Section, facts: Facts): boolean {
  return (
    passage.factReferences.some(
      ({ path }) => facts.table.find(path) === undefined && isFactReference(path),
    ) || children.some((child) => asksForMissing(child, facts))
  );
}

/** “Give the crisis line, nor poison control, nor say that …”: the same verb is said once. */
function describeFacts(facts: readonly RequiredFact[]): string {
  const described = facts.map(({ says }) => describeFact(says[operatorLanguage]));
  return described
    .map((words, index) => {
      const [verb = "", ...rest] = words.split(" ");
      return described[index - 1]?.startsWith(`${verb} `) ? rest.join(" ") : words;
    })
    .join(", nor ");
}

/** Several facts that words show are asked for in one sentence. */
function describeFixes(facts: readonly RequiredFact[], document: Document, table: Facts): string {
  const inWords = facts.filter((fact) => fact.kind === "words");
  const others = facts.filter((fact) => fact.kind !== "words" || inWords.length === 1);
  const examples = inWords.flatMap(({ anyOf }) => anyOf[document.language].slice(0, 2));
  return [
    ...others.map((fact) => describeFix(fact, document, table)),
    ...(inWords.length > 1
      ? [`Say each of these here, with words such as ${joinExamples(examples)}.`]
      : []),
  ].join(" ");
}

/** As many as can be read at a glance; what any of them says is what counts. */
const mostExamples = 6;

function describeFix(fact: RequiredFact, { type, language }: Document, facts: Facts): string {
  switch (fact.kind) {
    case "phone":
      return "Add one here, such as {{ home.manager.phone }}, which comes from _data/home.yaml.";
    case "contact":
      return "Name the person here with {{ home.manager.name }}, {{ home.manager.role }} or {{ home.backup.name }}, which come from _data/home.yaml.";
    case "timeLimit":
      return type?.id === "good-neighbor-policy"
        ? "Say how long it takes here with {{ home.response.acknowledge }} or {{ home.response.answer }}, which come from _data/home.yaml."
        : "Say how long it takes here, such as “within 2 business days”.";
    case "timeLimitEachStep":
      return "Say in every step how long it takes, such as “within 5 days”.";
    case "time":
      return "Say the time of day here, such as 10 pm, or with a fact such as {{ home.quietHours.start }}.";
    case "timeRange":
      return "Say both times here, such as from 10 pm to 7 am, or with facts such as {{ home.quietHours.start }} and {{ home.quietHours.end }}.";
    case "money":
      return "Say the amount here, such as $150, or that there is no charge.";
    case "outsideContact":
      return describeOutsideFix(facts);
    case "link": {
      const title = findDocumentType(fact.to)?.title[language] ?? fact.to;
      return `Link to it here: [${title}](${fact.to}.md).`;
    }
    case "words":
      return `Say it here, with words such as ${joinExamples(fact.anyOf[language])}.`;
    default:
      return "Add it under this heading.";
  }
}

/** Names an office that the home has: one without an affiliate would be sent to a fact that is not there. */
function describeOutsideFix({ home }: Facts): string {
  const outside = home?.outside;
  const key = (["affiliate", "licensor", "civilRights"] as const).find(
    (name) => outside?.[name] !== undefined,
  );
  if (outside !== undefined && key === undefined) {
    return "Put the office's name, phone and url into _data/home.yaml, under “outside:” and “licensor:” or “affiliate:”, and write them here, such as {{ home.outside.licensor.phone }}.";
  }
  const path = `home.outside.${key ?? "affiliate"}`;
  return `Add {{ ${path}.name }} with {{ ${path}.phone }} or {{ ${path}.url }}, which come from _data/home.yaml.`;
}

function joinExamples(anyOf: readonly string[]): string {
  const shown = anyOf
    .slice(0, mostExamples)
    .map((words) => `“${words.replace(/\*$/, "…").replace(/#$/, "2")}”`);
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}

import { type Document, type Home, listCountedSections } from "../../../documents/document.ts";
import type { SectionFault } from "../../../documents/document-fault.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import { operatorLanguage } from "../../../locales/language.ts";
import { citeSection } from "../../../standards/cite-section.ts";
import type { HomeRule } from "../../rule.ts";
import { nameForm } from "../name-form.ts";

type OtherwiseFault = Extract<SectionFault, { readonly fault: "factSaidOtherwise" }>;

/**
 * Finds sections that have the right words and do not say what the words are for. It warns and never
 * stops a site: a program that weighs what a sentence means can be wrong.
 */
export const sectionSaidOtherwise: HomeRule = {
  kind: "home",
  name: "section/said-otherwise",
  severity: "warning",
  looksFor:
    "A section that has the words its reader looks for, and takes them back, puts them off or tells the contrary.",
  why: "Words alone help nobody: “ask staff about naloxone” leaves a reader without naloxone, and a reviewer reads what is meant.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    home.documents.flatMap((document) =>
      document.faults.flatMap((fault) =>
        fault.fault === "factSaidOtherwise" ? describe(fault, document, home) : [],
      ),
    ),
};

function describe(
  { definition, fact }: OtherwiseFault,
  document: Document,
  home: Home,
): readonly Finding[] {
  const section = listCountedSections(document).find(
    (known) => known.definition?.id === definition.id,
  );
  if (section === undefined) return [];
  return [
    createFinding(sectionSaidOtherwise, section.place, {
      message: say`The section ${asTyped(section.title)}${nameForm(section, document)} should tell ${fact.says[operatorLanguage]}. It has words for it, in a sentence that takes them back, puts them off or says something else.`,
      fix: `Say it here in a plain sentence. If your home does otherwise, ask yourself whether it should. If the sentence says it well, you may leave it: this is a warning, and a program can be wrong about what is meant.`,
      standards: citeSection(home.facts, document.type, definition),
    }),
  ];
}

import { type Document, type Home, listCountedSections } from "../../../documents/document.ts";
import { isForm } from "../../../documents/find-forms.ts";
import { documentTypes } from "../../../documents/registry.ts";
import { matchTitle } from "../../../documents/titles/match-title.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { asTyped, say } from "../../../findings/message.ts";
import type { Place } from "../../../findings/place.ts";
import type { HomeRule } from "../../rule.ts";
import { listLinks, listTextBlocks, type TextBlock } from "../../sources/text-blocks.ts";
import { findReferences, type WordReference } from "../find-references.ts";
import { hasTitleAbout, hasTitleFrom, type KnownNames, listKnownNames } from "../known-names.ts";

/** Finds what sends readers to something in words, and it is not there. */
export const referenceBroken: HomeRule = {
  kind: "home",
  name: "reference/broken",
  severity: "warning",
  looksFor:
    "Words that send the reader to a page number, a rule, an appendix, an attachment or a link that is not there.",
  why: "The site has no page numbers, and nothing is attached to a page: readers look for it and find nothing.",
  since: "0.1.0",
  isFixable: false,
  find: (home) =>
    home.documents
      .filter(({ language }) => language === "en") // whose words are looked for
      .flatMap((document) => findInDocument(document, home)),
};

function findInDocument(document: Document, home: Home): readonly Finding[] {
  const told = new Set<string>();
  return listTextBlocks(document).flatMap((block) => {
    if (block.frontMatterKey !== undefined) return [];
    return findReferences(block.words).flatMap((reference) => {
      if (isAnswered(reference, block, document, home)) return [];
      const place = block.placeAt(reference.offset, reference.typed);
      // Several page numbers of one paragraph, and one appendix named twice, are mended together.
      const name =
        reference.kind === "page" || reference.kind === "here" ? `${place.line}` : reference.wanted;
      if (told.has(`${reference.kind} ${name}`)) return [];
      told.add(`${reference.kind} ${name}`);
      return [describe(reference, place)];
    });
  });
}

function isAnswered(
  { kind, wanted, typed }: WordReference,
  block: TextBlock,
  document: Document,
  home: Home,
): boolean {
  if (hasLink(block, document)) return true;
  const names: KnownNames = listKnownNames(home);
  switch (kind) {
    case "page":
    case "here":
      return false;
    case "appendix":
      return hasTitleFrom(names, wanted);
    case "numbered":
      return isNumbered(wanted, names);
    case "rule":
      return names.longestList < fewestRules || isNumbered(wanted, names);
    case "attached":
      return (
        isForm(document, block.section) || names.headings.some((title) => isAbout(typed, title))
      );
    case "named":
      return hasTitleAbout(names, wanted);
    case "about":
      return hasTitleAbout(names, `${wanted} policy`) || hasSectionOn(wanted, block, home);
  }
}

/** A home whose lists are shorter numbers no rules. */
const fewestRules = 5;

function isNumbered(number: string, names: KnownNames): boolean {
  return (
    Number(number) <= names.longestList ||
    ["", "section ", "article ", "chapter ", "rule "].some((kind) =>
      hasTitleFrom(names, `${kind}${number}`),
    )
  );
}

/** A policy on returning to use is there where a section is, or seems to be, elsewhere, whatever its title. */
function hasSectionOn(wanted: string, { placeAt }: TextBlock, home: Home): boolean {
  const { file, line } = placeAt(0, "");
  const meant = new Set(
    documentTypes.flatMap((type) =>
      matchTitle(wanted, type, { language: "en" }).map(({ definition }) => definition),
    ),
  );
  return home.documents.some(
    (document) =>
      listCountedSections(document).some(
        ({ definition }) => definition !== undefined && meant.has(definition),
      ) ||
      document.faults.some(
        (fault) =>
          fault.fault === "likely" &&
          meant.has(fault.definition) &&
          (fault.likely.place.file !== file || fault.likely.place.line !== line),
      ),
  );
}

/** “The attached request form” is there where a heading says “Request form”. */
function isAbout(typed: string, title: string): boolean {
  const [, kept = ""] = /attached ((?:[\w'’-]+ ){1,3}[\w]+)$/i.exec(typed) ?? [];
  return kept !== "" && title.includes(kept.toLowerCase());
}

function hasLink({ words, placeAt }: TextBlock, document: Document): boolean {
  const links = listLinks(document);
  if (links.length === 0) return false;
  const { line: first } = placeAt(0, "");
  const last = first + words.split("\n").length - 1;
  return links.some(({ place: { line } }) => line >= first && line <= last);
}

function describe({ kind, typed, wanted }: WordReference, place: Place): Finding {
  const shown = asTyped(typed.slice(0, 60));
  switch (kind) {
    case "page":
      return createFinding(referenceBroken, place, {
        message: say`${shown} is a page of a printed paper; the site has no page numbers, so readers cannot find it.`,
        fix: "Name the section instead, with a link to it, such as [Refunds](#fees-and-refunds).",
      });
    case "here":
      return createFinding(referenceBroken, place, {
        message: say`${shown} sends readers to a link, and there is none here.`,
        fix: "Put the link back, such as [ask for an evening off](https://…), or say whom to ask instead.",
      });
    case "attached":
      return createFinding(referenceBroken, place, {
        message: say`${shown}: nothing is attached to a page of the site, so readers look for it and find nothing.`,
        fix: "Link to it, or write where it is to be had, such as “in the office”.",
      });
    default:
      return createFinding(referenceBroken, place, {
        message: say`${shown} sends readers to ${kind === "rule" ? `rule ${wanted}` : asTyped(wanted.slice(0, 60))}, and no text of this home is called that.`,
        fix: "Link to the section that is meant, write it, or take the reference out.",
      });
  }
}

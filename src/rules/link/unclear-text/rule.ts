import { knownLanguages } from "../../../documents/known-languages.ts";
import { createFinding, type Finding } from "../../../findings/finding.ts";
import { foldText } from "../../../text/fold-text.ts";
import type { DocumentRule } from "../../rule.ts";
import { listLinks, type ReadLink } from "../../sources/text-blocks.ts";

/** Finds links whose words say nothing of where they lead. */
export const linkUnclearText: DocumentRule = {
  kind: "document",
  name: "link/unclear-text",
  severity: "warning",
  looksFor: "A link whose words do not say where it leads, such as “click here”.",
  why: "People who listen to a page often hear its links alone, and “here” does not tell them where it leads.",
  since: "0.1.0",
  isFixable: false,
  toldTogether: "alike",
  find: (document) => {
    const { unclearLinks } = knownLanguages[document.language];
    const unclear = new Set(unclearLinks.map(foldText));
    return listLinks(document).flatMap((link) => findUnclearText(link, unclear));
  },
};

function findUnclearText(
  { text, place }: ReadLink,
  unclear: ReadonlySet<string>,
): readonly Finding[] {
  const isEmpty = text === "";
  if (!isEmpty && !unclear.has(foldText(text))) return [];
  return [
    createFinding(linkUnclearText, place, {
      message: isEmpty
        ? "This link has no words, so nobody can see it or hear where it leads."
        : `“${text}” does not say where the link leads, and people who listen to a page often hear its links alone.`,
      fix: "Make the link of the words that name the page, such as [Grievance policy](grievance-policy.md).",
    }),
  ];
}

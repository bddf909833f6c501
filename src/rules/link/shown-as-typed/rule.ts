import type { DocumentRule } from "../../rule.ts";
import { describeTyped, listShownAsTyped } from "../list-shown-as-typed.ts";

/** Finds links that Markdown takes for words. */
export const linkShownAsTyped: DocumentRule = {
  kind: "document",
  name: "link/shown-as-typed",
  severity: "error",
  weighsOtherwise: "A warning where the link leads to a name that is explained nowhere.",
  looksFor: "What was meant as a link and is not written as one: visitors would read its brackets.",
  why: "Visitors would read brackets and half an address, and could not open the page.",
  since: "0.1.0",
  isFixable: true,
  find: (document) =>
    listShownAsTyped(document)
      .filter(({ kind }) => kind === "link")
      .map((typed) => describeTyped(linkShownAsTyped, typed)),
};

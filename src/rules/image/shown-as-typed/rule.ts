import { describeTyped, listShownAsTyped } from "../../link/list-shown-as-typed.ts";
import type { DocumentRule } from "../../rule.ts";

/** Finds pictures that Markdown takes for words. */
export const imageShownAsTyped: DocumentRule = {
  kind: "document",
  name: "image/shown-as-typed",
  severity: "error",
  looksFor:
    "What was meant as a picture and is not written as one: visitors would read its brackets.",
  why: "Visitors would read brackets and the name of a file, and see no picture.",
  since: "0.1.0",
  isFixable: true,
  find: (document) =>
    listShownAsTyped(document)
      .filter(({ kind }) => kind === "picture")
      .map((typed) => describeTyped(imageShownAsTyped, typed)),
};
